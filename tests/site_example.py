"""A small workspace whose site has one of each, the site made of it, and what its pages name."""

import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from web_example import LOGO, photo

from bulletin.opening import open_workspace
from bulletin.site.site import Site, SiteWish, make_site

SETTINGS = """\
letterhead:
  name: {bg: Клъстер Пример, en: Cluster Example}
  address: {bg: "София 1000, ул. Първа 1", en: "1 First St., Sofia"}
  logo: templates/logo.svg
series:
  bulletin: {title: {bg: Бюлетин, en: Bulletin}}
  articles: {title: {bg: Статии, en: Articles}, numbering: name, numbered: no}
"""
ISSUES = {
    "1": """\
issue: 1
title: Бюлетин
date: 2022-12-29
sections:
  - {title: Новини, text: Първа новина.}
""",
    "2": """\
issue: 2
title: {bg: Бюлетин, en: Bulletin}
date: 2023-12-29
languages: [bg, en]
lead: {bg: Увод на броя., en: The lead of the issue.}
sections:
  - title: {bg: Текст, en: Text}
    id: words
    text: {bg: "Вижте [проектите](#works)[^a].\\n\\n[^a]: Бележка.", en: "See the [projects](#works)."}
    photos:
      - {file: street.jpg, alt: {bg: Улица, en: Street}, caption: {bg: Подпис, en: Caption}}
  - title: {bg: Проекти, en: Projects}
    id: works
    show: projects
  - title: {bg: Събития, en: Events}
    show: events
projects:
  - {id: hub, name: {bg: Хъб, en: Hub}, status: running, goal: {bg: Да учим., en: To learn.}}
events:
  - {kind: webinar, title: {bg: Среща, en: Meeting}, date: 2023-09-29}
""",
    "founding": """\
issue: founding
title: Founding
date: 2016-03-02
languages: [en]
sections:
  - {title: How it began, text: With talks.}
""",
}
Links = list[tuple[str, str, str]]


def workspace(root: Path) -> Path:
    """Write the workspace into `root`, which need not exist; return `root`."""
    files = {"bulletin.yaml": SETTINGS.encode(), "templates/logo.svg": LOGO.encode()}
    files |= {f"issues/{key}.yaml": text.encode() for key, text in ISSUES.items()}
    files["issues/2/street.jpg"] = photo(900, 300)
    for name, data in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    return root


def copied(root: Path, place: Path) -> Path:
    """Return a copy of a workspace in which everything is as fresh as it was."""
    shutil.copytree(root, place)
    return place


def made(root: Path, *, folder: Path | None = None, address: str = "", force: bool = False) -> Site:
    """Make the site of a workspace, in `output/site` if nothing else is said."""
    space = open_workspace(root).workspace
    assert space is not None
    wish = SiteWish(folder or space.output_folder / "site", address, force)
    return make_site(space, wish, tell_nobody)


def tell_nobody(key: str, done: int, total: int) -> None:
    """Take what is told about the work, where nobody wants to know it."""
    del key, done, total


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


class Named(HTMLParser):
    """What a page names, as (element, attribute, address), and the places in it that can be named."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.links: Links = []
        self.places: set[str] = set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what the element names."""
        given = {name: value or "" for name, value in attrs}
        self.places |= {given["id"]} if "id" in given else set()
        self.links += [(tag, name, given[name]) for name in ("href", "src") if name in given]
        if given.get("http-equiv") == "refresh":
            self.links.append((tag, "content", given["content"].partition("url=")[2]))


def broken_links(site: Path, base: str = "") -> Iterator[str]:
    """Yield every address on a page of the site that leads to no file of it, or to no place on its page.

    `base` is the whole address of the site's root, which pages name to machines and the one for wrong addresses to all.
    """
    site = site.resolve()
    pages = {path: Named(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    for page, named in pages.items():
        for tag, name, address in named.links:
            whole = bool(base) and address.startswith(base)
            parts = urlsplit(address.removeprefix(base) if whole else address)
            if parts.scheme in {"https", "http", "mailto", "data"}:
                continue
            folder = site if whole else page.parent
            target = (folder / unquote(parts.path)).resolve() if parts.path else page
            inside = not parts.scheme and target.is_relative_to(site) and target.is_file()
            known = not parts.fragment or parts.fragment in getattr(pages.get(target), "places", ())
            if not (inside and known):
                yield f"{page.relative_to(site)}: <{tag} {name}={address}>"
