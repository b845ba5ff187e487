"""The files that programs fetch from the site."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from plan_example import SETTINGS, issue_text, plan, plan_of

from bulletin.publish.output import Output
from bulletin.site.addresses import Addresses
from bulletin.site.archive import archive
from bulletin.site.atom import MOST
from bulletin.site.feeds import feed_files
from bulletin.site.plan import Plan

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
TITLE = "title: {bg: '„<b>Знание</b>“ & град', en: 'Knowledge & <i>city</i>'}"
EVENT = "  - {kind: visit, title: Гости, date: 2023-05-01}\n"


def files(made: Plan) -> dict[str, bytes]:
    """Return all files by name; none has a name twice."""
    found = list(feed_files(made))
    assert len({one.name for one in found}) == len(found)
    return {one.name: one.data for one in found}


def example(root: Path, address: str = "https://example.org/x") -> Plan:
    """Return a plan of two issues, one of which is in Bulgarian alone."""
    issues = {
        "1": issue_text(1, "2022-07", more="languages: [bg]\nauthor: Ана Иванова\n"),
        "2": issue_text(2, "2023-12-29", EVENT).replace("title: Бюлетин", TITLE),
    }
    return plan(root / "w", issues, address=address)


def hrefs(node: Element, rel: str) -> list[tuple[str | None, str | None]]:
    """Return languages and addresses of the links of one kind."""
    links = [one for one in node.findall(f"{ATOM}link") if one.get("rel") == rel]
    return [(one.get("hreflang"), one.get("href")) for one in links]


def test_the_files_of_a_site(tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    """A feed and a calendar each language, a file an event, what robots read."""
    found = files(example(tmp_path))
    key = next(name for name in found if name.startswith("events/"))
    whole = {"feed.xml", "feed.en.xml", "calendar.ics", "calendar.en.ics", "sitemap.xml", "robots.txt"}
    assert set(found) == whole | {key, key.replace(".ics", ".en.ics")}
    for name in ("feed.xml", "feed.en.xml", "sitemap.xml", "robots.txt"):
        golden(GOLDEN / name, found[name].decode())


def test_a_feed_says_what_readers_need(tmp_path: Path) -> None:
    """Names that are no addresses, whole links, the PDF with its length, the date with Sofia's offset."""
    feed = fromstring(files(example(tmp_path))["feed.xml"])  # noqa: S314 - our own file
    second, first = feed.findall(f"{ATOM}entry")
    assert second.findtext(f"{ATOM}title") == "„<b>Знание</b>“ & град · 2"
    assert [one.findtext(f"{ATOM}id") for one in (feed, second)] == [
        "tag:example.org,2026:feed",
        "tag:example.org,2026:bulletin-2",
    ]
    assert second.findtext(f"{ATOM}updated") == feed.findtext(f"{ATOM}updated") == "2023-12-29T00:00:00+02:00"
    assert first.findtext(f"{ATOM}updated") == "2022-07-01T00:00:00+03:00"
    assert first.findtext(f"{ATOM}author/{ATOM}name") == "Ана Иванова"
    assert hrefs(feed, "self") == [("bg", "https://example.org/x/feed.xml")]
    assert hrefs(second, "alternate") == [
        ("bg", "https://example.org/x/bulletin-2.html"),
        ("en", "https://example.org/x/bulletin-2.en.html"),
    ]
    pdf = next(one for one in second.findall(f"{ATOM}link") if one.get("rel") == "enclosure")
    assert (pdf.get("type"), pdf.get("length")) == ("application/pdf", "123456")


def test_without_an_address_links_are_relative(tmp_path: Path) -> None:
    """And there is no list of pages, which would have to be of whole addresses."""
    found = files(example(tmp_path, ""))
    assert "sitemap.xml" not in found
    assert b"Sitemap" not in found["robots.txt"]
    feed = fromstring(found["feed.en.xml"])  # noqa: S314 - our own file
    assert hrefs(feed, "self") == [("en", "feed.en.xml")]
    assert [link for entry in feed.findall(f"{ATOM}entry") for link in hrefs(entry, "alternate")] == [
        ("en", "bulletin-2.en.html"),
        ("bg", "bulletin-2.html"),
    ]


def test_a_feed_has_the_newest_issues(tmp_path: Path) -> None:
    """A long archive does not make it long."""
    issues = {str(number): issue_text(number, str(1950 + number)) for number in range(1, MOST + 6)}
    feed = fromstring(files(plan(tmp_path / "w", issues))["feed.xml"])  # noqa: S314 - our own file
    told = [one.findtext(f"{ATOM}id") for one in feed.findall(f"{ATOM}entry")]
    assert told == [f"tag:example.org,2026:bulletin-{number}" for number in range(MOST + 5, 5, -1)]


def test_a_sitemap_has_every_page_with_its_languages() -> None:
    """Of the real archive: each page once, and all languages of a page name each other."""
    made = plan_of(ROOT, "https://example.org")
    root = fromstring(files(made)["sitemap.xml"])  # noqa: S314 - our own file
    pages = {one.findtext(f"{MAP}loc"): one for one in root.findall(f"{MAP}url")}
    ways, archived = made.addresses, made.archive
    wanted = {ways.front(one) for one in archived.languages}
    wanted |= {sheet.page for sheets in made.sheets.values() for sheet in sheets.values()}
    wanted |= {ways.project(key, one) for key in archived.projects for one in archived.languages}
    wanted |= {ways.projects(one) for one in archived.languages}
    wanted |= {ways.year(year, one) for year in archived.years for one in archived.languages}
    wanted |= {ways.series(name, one) for name in archived.series for one in archived.languages}
    assert set(pages) == {ways.absolute(way) for way in wanted}
    assert len(root.findall(f"{MAP}url")) == len(wanted)
    for address, page in pages.items():
        links = [one.get("href") for one in page if one.tag.endswith("link")]
        assert not links or address in links
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", page.findtext(f"{MAP}lastmod") or "")


def test_an_archive_without_issues(tmp_path: Path) -> None:
    """Nothing to feed, nothing to come to: what robots read is there."""
    made = plan(tmp_path / "w", {})
    assert sorted(files(made)) == ["robots.txt", "sitemap.xml"]


@pytest.mark.parametrize("base", ["", "https://example.org/"], ids=["from-a-disk", "from-an-address"])
def test_the_order_of_the_issues_changes_no_byte(base: str, tmp_path: Path) -> None:
    """No clock, no folder, no order of files is in the bytes."""
    made = example(tmp_path / "a", base)
    other = example(tmp_path / "b", base)
    turned = replace(other, archive=archive(other.archive.settings, reversed(other.archive.entries)))
    assert files(made) == files(turned)


def test_the_feed_of_an_issue_of_another_century(tmp_path: Path) -> None:
    """Offsets are in whole minutes, as RFC 3339 has them."""
    made = plan(tmp_path / "w", {"1": issue_text(1, "1879-04-17")})
    feed = fromstring(files(made)["feed.xml"])  # noqa: S314 - our own file
    told = feed.findtext(f"{ATOM}updated") or ""
    assert re.fullmatch(r"1879-04-17T00:00:00\+\d\d:\d\d", told)
    assert datetime.fromisoformat(told).utcoffset()


def test_files_are_outputs_with_ways_from_the_root(tmp_path: Path) -> None:
    for one in feed_files(example(tmp_path)):
        assert isinstance(one, Output)
        assert not one.name.startswith("/")
        assert ".." not in one.name


def test_the_address_of_the_letterhead_names_the_feed(tmp_path: Path) -> None:
    """With or without www. it is the same publisher; the site's own address may change and the names stay."""
    without = SETTINGS.replace("www.", "")
    made = plan(tmp_path / "w", {"1": issue_text(1, "2023")}, without)
    moved = replace(made, addresses=Addresses("bg", "https://elsewhere.example"))
    ids = [re.findall(rb"<id>(.*)</id>", files(one)["feed.xml"]) for one in (made, moved)]
    assert ids[0] == ids[1] == [b"tag:example.org,2026:feed", b"tag:example.org,2026:bulletin-1"]
