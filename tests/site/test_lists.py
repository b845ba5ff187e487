"""The list pages of a small archive: whole against golden files, their links, and that they depend on nothing else."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

import pytest
from archive_example import FILES, plan, site
from web_example import Elements

from bulletin.render.holdings import CARRIED
from bulletin.render.theme import fonts_folder
from bulletin.site.binder import POLICY

GOLDEN = Path(__file__).parent / "golden" / "lists"
KEPT = [
    "index.html",
    "index.en.html",
    "projects/index.html",
    "projects/hub.html",
    "projects/hub.en.html",
    "years/2022.html",
    "series/bulletin.en.html",
    "search.html",
    "404.html",
    "assets/search-bg.js",
]
ELSEWHERE = re.compile(
    r"(bulletin-\d|review-2022)(\.en)?\.html|.*\.pdf|feed(\.en)?\.xml|calendar(\.en)?\.ics|assets/.*\.webp|events/.*\.ics|assets/icon\.svg|assets/.*\.jpg"
)
"""What other makers put into the site."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    return site(plan(tmp_path_factory.mktemp("site")))


def pages(made: Mapping[str, bytes]) -> dict[str, str]:
    """Return the pages that have a place; 404.html has none."""
    return {
        name: data.decode() for name, data in made.items() if name.endswith(".html") and name != "404.html"
    }


@pytest.mark.parametrize("name", KEPT)
def test_page_is_the_kept_one(
    made: Mapping[str, bytes], name: str, golden: Callable[[Path, str], None]
) -> None:
    """A page of each kind, in one language or in both."""
    text = re.sub(r"\n\s*\n+", "\n", made[name].decode())
    text = re.sub(r"(?<=base64,)[A-Za-z0-9+/=]+", "…", text)
    golden(GOLDEN / name.replace("/", "-"), text)


def test_each_page_there_is_in_each_language(made: Mapping[str, bytes]) -> None:
    """Projects, years and series of the whole archive, and one 404.html."""
    stems = {name.removesuffix(".html").removesuffix(".en") for name in pages(made)}
    assert stems == {
        "index",
        "search",
        "projects/index",
        "projects/hub",
        "projects/old",
        "years/2023",
        "years/2022",
        "years/2021",
        "series/bulletin",
        "series/articles",
    }
    assert len(pages(made)) == 2 * len(stems)


def test_every_link_leads_somewhere(made: Mapping[str, bytes]) -> None:
    """All addresses are relative and name a file of the site, or one that another maker gives."""
    lost = []
    for name, html in pages(made).items():
        elements = Elements(html)
        for address in (*elements.values("href"), *elements.values("src"), *elements.values("action")):
            parts = urlsplit(address)
            if parts.scheme in {"https", "mailto"} or not parts.path:
                continue
            target = normpath((PurePosixPath(name).parent / unquote(parts.path)).as_posix())
            if target not in made and not ELSEWHERE.fullmatch(target):
                lost.append((name, address))
    assert lost == []


def test_nothing_is_loaded_from_elsewhere_and_no_script_stands_in_a_page(made: Mapping[str, bytes]) -> None:
    """One policy on all pages; scripts only as files of the site. 404.html has none and loads nothing at all."""
    lost = made["404.html"].decode()
    assert CARRIED.policy in Elements(lost).values("content", "meta")
    for html in (*pages(made).values(), lost):
        elements = Elements(html)
        assert POLICY in elements.values("content", "meta") or html == lost
        inside = [given for tag, given in elements.found if tag == "script" and "src" not in given]
        assert [given for given in inside if given.get("type") != "application/ld+json"] == []
        assert not [name for _, given in elements.found for name in given if name.startswith("on")]
        assert elements.values("style") == []


def test_same_input_gives_same_bytes_in_any_folder(tmp_path: Path) -> None:
    """Neither the folder nor the moment is in any file."""
    first = site(plan(tmp_path / "a"))
    assert first == site(plan(tmp_path / "somewhere" / "else"))


def test_address_of_the_site_is_told_to_machines(tmp_path: Path) -> None:
    """Canonical addresses, the other language, page 1 for those who share; 404.html leads home from any depth."""
    base = "https://example.org/archive/"
    made = site(plan(tmp_path, base))
    shown = {
        "index": "bulletin-2",
        "projects/index": "bulletin-2",
        "projects/old": "bulletin-1",
        "years/2022": "review-2022",
        "series/bulletin": "bulletin-2",
        "search": "bulletin-2",
    }
    for stem, issue in shown.items():
        language = "en" if issue == "bulletin-2" else "bg"
        page = Elements(made[f"{stem}.en.html"].decode())
        heads = [given for tag, given in page.found if tag == "link" and "hreflang" in given]
        assert {given["hreflang"]: given["href"] for given in heads} == {
            "bg": f"{base}{stem}.html",
            "en": f"{base}{stem}.en.html",
        }
        assert f"{base}{stem}.en.html" in page.values("href", "link")
        assert f"{base}assets/{issue}.{language}.jpg" in page.values("content", "meta"), stem
    lost = Elements(made["404.html"].decode())
    assert {f"{base}index.html", f"{base}index.en.html"} <= set(lost.values("href"))


def test_archive_without_projects_and_events_is_whole(tmp_path: Path) -> None:
    """No page of projects, and no way to one; a single issue is the newest and no other is listed."""
    files = {name: text for name, text in FILES.items() if not name.startswith("issues/")}
    issue = "issue: 1\ntitle: Бюлетин\ndate: 2024-01-02\nsections: [{title: Начало, text: Текст.}]\n"
    made = site(plan(tmp_path, files={**files, "issues/1.yaml": issue}))
    assert not [name for name in made if name.startswith("projects/")]
    assert "projects" not in made["index.html"].decode()
    assert 'class="card"' not in made["index.html"].decode()
    assert 'id="_all"' not in made["index.html"].decode()
    assert "1\u00a0брой, 2024" in made["index.html"].decode()


def test_front_page_of_many_issues_keeps_to_the_latest(tmp_path: Path) -> None:
    """Older years are there as links: the page does not grow without end."""
    files = {name: text for name, text in FILES.items() if not name.startswith("issues/")}
    body = "title: Бюлетин\nsections: [{title: Начало, text: Текст.}]\n"
    for number in range(1, 41):
        files[f"issues/{number}.yaml"] = (
            f"issue: {number}\ndate: {2000 + (number - 1) // 4}-0{number % 4 + 1}-01\n{body}"
        )
    front = site(plan(tmp_path, files=files))["index.html"].decode()
    assert front.count('class="card"') == 15
    assert 'href="years/2000.html"' in front
    assert len(front.encode()) < 25_000


def test_template_of_a_workspace_goes_before(tmp_path: Path) -> None:
    """A block of the front page and a macro of all cards, the rest kept; own rules at the end of the style."""
    own = {
        "templates/site/front.html": '{% extends "default/site/front.html" %}{% block rooms %}<p>1</p>{% endblock %}',
        "templates/site/parts.html": "{% macro foreign(card) %}!{{ card.foreign }}{% endmacro %}",
        "templates/site/own.css": ".own { color: inherit }",
    }
    made = site(plan(tmp_path, files={**FILES, **own}))
    front = made["index.en.html"].decode()
    assert "<p>1</p>" in front
    assert 'id="_series"' not in front
    assert "!in Bulgarian" in front
    assert made["assets/site.css"].decode().endswith(".own { color: inherit }")


def test_hostile_words_are_shown_as_typed(tmp_path: Path) -> None:
    """A script in a title is text on the page, and no end of a string in the index."""
    script = "</script><script>alert(1)</script>"
    issue = FILES["issues/1.yaml"].replace("name: Хъб", f'name: "Хъб {script} \'\\"`"')
    made = site(plan(tmp_path, files={**FILES, "issues/1.yaml": issue}))
    for html in pages(made).values():
        assert "<script>alert" not in html


def test_first_load_of_the_front_page_is_small(made: Mapping[str, bytes]) -> None:
    """Fonts, style and script leave 25 KB for a front page of many issues under 150 KB; the index comes later."""
    fonts = [fonts_folder() / f"SofiaSans-{face}.woff2" for face in ("Regular", "Bold", "ExtraBold")]
    files = [made[name] for name in ("assets/site.css", "assets/site.js", "assets/logo.svg")]
    assert sum(map(len, (*files, *(font.read_bytes() for font in fonts)))) < 125_000
