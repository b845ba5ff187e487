"""Addresses: by series and number alone, relative from page to page."""

import pytest

from bulletin.model.language import Language
from bulletin.site.addresses import Addresses, way

SITE = Addresses("bg", "https://example.org/b")


def test_pages_in_the_first_language_have_none_in_their_name() -> None:
    """Those in another have it before the ending."""
    assert (SITE.front("bg"), SITE.front("en")) == ("index.html", "index.en.html")
    assert (SITE.issue("bulletin-9", "bg"), SITE.issue("bulletin-9", "en")) == (
        "bulletin-9.html",
        "bulletin-9.en.html",
    )
    assert SITE.project("hub", "en") == "projects/hub.en.html"
    assert SITE.year(2023, "bg") == "years/2023.html"
    assert SITE.series("projects", "bg") == "series/projects.html"
    assert (SITE.feed("bg"), SITE.calendar("en")) == ("feed.xml", "calendar.en.ics")
    assert SITE.event("expo", "bg") == "events/expo.ics"


def test_an_issue_called_like_a_page_of_the_site_gives_way() -> None:
    """A series of names may have an issue `index`; nothing leads there under its short name."""
    assert SITE.issue("index", "bg") == "issue-index.html"
    assert SITE.aliases("index", ("bg",)) == {"index.bg.html": "bg"}


@pytest.mark.parametrize(
    ("languages", "aliases"),
    [
        (("bg",), {"b.bg.html": "bg"}),
        (("en",), {"b.html": "en"}),
        (("bg", "en"), {"b.bg.html": "bg"}),
        (("en", "bg"), {"b.bg.html": "bg"}),
    ],
)
def test_every_other_name_of_an_edition_is_an_alias(
    languages: tuple[Language, ...], aliases: dict[str, Language]
) -> None:
    """An edition is called by its language where the issue has several."""
    assert SITE.aliases("b", languages) == aliases


@pytest.mark.parametrize(
    ("page", "target", "expected"),
    [
        ("index.html", "years/2023.html", "years/2023.html"),
        ("years/2023.html", "index.html", "../index.html"),
        ("years/2023.html", "years/2024.html", "2024.html"),
        ("projects/a.html", "events/b c.ics", "../events/b%20c.ics"),
    ],
)
def test_a_way_is_relative(page: str, target: str, expected: str) -> None:
    """From any page to any other, with what an address cannot have in percent signs."""
    assert way(page, target) == expected


def test_whole_addresses_need_that_of_the_site() -> None:
    """It is taken with and without its last slash."""
    assert SITE.absolute("years/2023.html") == "https://example.org/b/years/2023.html"
    assert Addresses("bg", "https://example.org/b/").base == SITE.base
    assert Addresses("bg").absolute("index.html") == ""
