"""Where everything lies on the site."""

from urllib.parse import unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.site.addresses import Addresses, way

SEGMENT = st.text(alphabet="abz09-_.% #?&ж", min_size=1, max_size=6).filter(lambda one: set(one) != {"."})
PATHS = st.lists(SEGMENT, min_size=1, max_size=4).map(lambda parts: f"{'/'.join(parts)}.html")


def test_the_main_language_has_no_name_in_an_address() -> None:
    """All others have theirs before the ending."""
    ways = Addresses("bg")
    assert (ways.front("bg"), ways.front("en")) == ("index.html", "index.en.html")
    assert (ways.issue("bulletin-9", "bg"), ways.issue("bulletin-9", "en")) == (
        "bulletin-9.html",
        "bulletin-9.en.html",
    )
    assert (ways.project("hub", "bg"), ways.year(2023, "en")) == ("projects/hub.html", "years/2023.en.html")
    assert (ways.series("bulletin", "bg"), ways.feed("en")) == ("series/bulletin.html", "feed.en.xml")
    assert (ways.calendar("bg"), ways.event("talk", "en")) == ("calendar.ics", "events/talk.en.ics")
    assert Addresses("en").front("en") == "index.html"


@pytest.mark.parametrize(
    ("base", "whole"),
    [
        pytest.param("", "", id="not-known"),
        pytest.param("https://example.org", "https://example.org/projects/a%20b.html", id="root"),
        pytest.param("https://example.org/x/", "https://example.org/x/projects/a%20b.html", id="folder"),
        pytest.param(
            "https://пример.бг/броеве",
            "https://xn--e1afmkfd.xn--90ae/%D0%B1%D1%80%D0%BE%D0%B5%D0%B2%D0%B5/projects/a%20b.html",
            id="cyrillic",
        ),
    ],
)
def test_a_whole_address(base: str, whole: str) -> None:
    """It is in ASCII, and empty where the site's own is not known."""
    assert Addresses("bg", base).absolute("projects/a b.html") == whole


@given(PATHS, PATHS)
def test_a_relative_address_leads_there(page: str, target: str) -> None:
    """A browser that stands on one page comes to the other, also below a folder."""
    root = "https://example.org/folder/"
    found = urljoin(urljoin(root, way("index.html", page)), way(page, target))
    assert unquote(found.removeprefix(root)) == target
