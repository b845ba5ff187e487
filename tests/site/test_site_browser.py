"""The list pages and their search in Chromium, opened from a disk; and before the Nu checker."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from archive_example import FILES, plan, site
from browsing import WIDTHS, axe_source, launched, nu_errors, sideways, violations
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_folding import FORMS
from workspace_example import picture

from bulletin.site.assets import Assets
from bulletin.site.folding import STOP, stem, words

FULL = [("light", 1280), ("dark", 320)]
KINDS = [
    "index.html",
    "projects/index.html",
    "projects/hub.en.html",
    "series/bulletin.html",
    "search.html?q=знание",
    "404.html",
]
STOPS = """
window.stops = [...document.querySelectorAll('a[href], input, button')].filter(one => one.tabIndex >= 0);
stops.map(one => one.textContent)
"""
FOCUSED = """
(() => {
  const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
  return {
    place: stops.indexOf(one),
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    shown: box.width > 0 && box.top >= 0 && box.bottom <= innerHeight + 1,
  };
})()
"""
LONG_WORD = "Щ" * 120


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as files, with a word that fits no line, and stand-ins for the pages of issues."""
    root = tmp_path_factory.mktemp("browser")
    files = {**FILES, "issues/1.yaml": FILES["issues/1.yaml"].replace("Център", LONG_WORD)}
    made = plan(root / "workspace", "https://example.org/site/", files)
    sheets = [sheet for by_language in made.sheets.values() for sheet in by_language.values()]
    stand_ins = {sheet.page: b"<!DOCTYPE html><title>-</title>" for sheet in sheets}
    stand_ins |= {sheet.cover: picture("WEBP", (64, 90)) for sheet in sheets}
    shared = {file.name: file.data for file in Assets(made.workspace).shared(set())}
    for name, data in {**site(made), **shared, **stand_ins}.items():
        (root / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "site" / name).write_bytes(data)
    return root / "site"


@pytest.fixture(scope="module")
def tab() -> Iterator[Any]:
    """One page for all tests of this module."""
    with launched() as browser:
        context = browser.new_context(offline=True)
        yield context.new_page()


def opened(tab: Any, folder: Path, name: str) -> None:
    """Open a page of the site; what a query asks for is shown."""
    path, _, query = name.partition("?")
    tab.goto((folder / path).as_uri() + (f"?{query}" if query else ""))
    if query:
        tab.wait_for_selector(".results li")


def address(tab: Any) -> str:
    """The page that is shown, by its name."""
    return str(tab.evaluate("decodeURIComponent(location.href)")).rpartition("/site/")[2]


@pytest.mark.parametrize("name", KINDS)
def test_axe_finds_nothing_and_no_page_scrolls_sideways(tab: Any, folder: Path, name: str) -> None:
    """WCAG 2.2 AA and best practice, light and dark, broad and narrow; the page's policy lets all of it load."""
    faults: list[Any] = []
    tab.on("console", listener := lambda line: faults.append(line.text) if line.type == "error" else None)
    opened(tab, folder, name)
    tab.evaluate(axe_source())
    for scheme, width in FULL if name in {"index.html", "projects/hub.en.html"} else FULL[1:]:
        tab.emulate_media(color_scheme=scheme)
        tab.set_viewport_size({"width": width, "height": 800})
        faults += violations(tab)
    over = sideways(tab)
    tab.remove_listener("console", listener)
    assert faults == []
    assert over == dict.fromkeys(WIDTHS, 0)


def test_list_of_choices_is_accessible_and_goes_by_keyboard(tab: Any, folder: Path) -> None:
    """Typed, chosen by arrows, closed and opened again, and Enter goes there."""
    opened(tab, folder, "projects/index.html")
    tab.set_viewport_size({"width": 1280, "height": 800})
    box = tab.get_by_role("combobox")
    box.focus()
    tab.keyboard.type("знанията")
    tab.wait_for_selector("[role=option]")
    assert tab.inner_text("[role=status]") == "Намерени: 3"
    tab.evaluate(axe_source())
    tab.keyboard.press("ArrowDown")
    assert violations(tab) == []
    sides = "all => all.map(one => one.getBoundingClientRect()).map(box => [box.left, box.right])"
    places = tab.eval_on_selector_all("[role=option]", sides)
    assert [len(places), len({tuple(place) for place in places})] == [3, 1], (
        "one below the other, as wide as the list"
    )
    assert box.get_attribute("aria-activedescendant") == "_choice-0"
    assert tab.get_attribute("#_choice-0", "aria-selected") == "true"
    tab.keyboard.press("ArrowUp")
    assert box.get_attribute("aria-activedescendant") is None
    tab.keyboard.press("Escape")
    assert (box.get_attribute("aria-expanded"), box.input_value()) == ("false", "знанията")
    tab.keyboard.press("ArrowDown")
    tab.wait_for_selector("[role=option]")
    assert box.get_attribute("aria-expanded") == "true"
    tab.keyboard.press("ArrowUp")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/projects/hub.html")


@pytest.mark.parametrize("name", ["index.html", "projects/hub.html"])
def test_whole_page_goes_by_keyboard(tab: Any, folder: Path, name: str) -> None:
    """Tab reaches everything once, in the order of the page, and shows where it is; the first stop skips the head."""
    opened(tab, folder, name)
    tab.set_viewport_size({"width": 1280, "height": 800})
    tab.emulate_media(
        reduced_motion="reduce"
    )  # else it is asked for its place while the page still moves there
    all_stops = tab.evaluate(STOPS)
    seen = []
    for _ in all_stops:
        tab.keyboard.press("Tab")
        seen.append(tab.evaluate(FOCUSED))
    assert [stop["place"] for stop in seen] == list(range(len(all_stops)))
    assert [stop["place"] for stop in seen if not (stop["outlined"] and stop["shown"])] == []
    opened(tab, folder, name)
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.localName") == "main"


def test_enter_without_a_choice_shows_all_results(tab: Any, folder: Path) -> None:
    """On the page of results, which says how many there are, where in an issue, and in which language."""
    opened(tab, folder, "index.en.html")
    tab.get_by_role("combobox").fill("year 1999")
    tab.keyboard.press("Enter")
    tab.wait_for_selector(".results h2")
    assert address(tab) == "search.en.html?q=year 1999"
    assert tab.inner_text(".results h2") == "Nothing was found. Try another word or fewer words."
    opened(tab, folder, "search.en.html?q=направихме")
    found = tab.evaluate("[...document.querySelectorAll('.results li')].map(one => one.innerText)")
    assert [text.split("\n") for text in found] == [
        ["ISSUE", "Преглед на 2022 година", "December\u00a02022 · in “Начало”"]
    ]
    assert tab.get_attribute(".results a", "lang") == "bg"
    tab.click(".results a")
    tab.wait_for_url("**/review-2022.html#_section-1")


def test_foot_of_a_short_page_is_that_of_the_window(tab: Any, folder: Path) -> None:
    """No strip of paper is left below it; on a long page it stays behind the text."""
    bottom = "Math.round(innerHeight - document.querySelector('.foot').getBoundingClientRect().bottom)"
    opened(tab, folder, "search.html")
    for height in (2000, 1200):
        tab.set_viewport_size({"width": 1280, "height": height})
        assert tab.evaluate(bottom) == 0
    opened(tab, folder, "index.html")
    tab.set_viewport_size({"width": 1280, "height": 400})
    main, foot = (tab.locator(name).bounding_box() for name in ("main", ".foot"))
    assert foot["y"] >= main["y"] + main["height"] > 400


def test_index_is_loaded_only_when_the_box_is_used(tab: Any, folder: Path) -> None:
    """Where it cannot be loaded the box says so, and tries again."""
    opened(tab, folder, "index.html")
    assert tab.evaluate("typeof bulletinSearch") == "undefined"
    tab.evaluate("document.querySelector('.search').dataset.index = 'assets/none.js'")
    tab.get_by_role("combobox").fill("проект")
    tab.wait_for_selector("[role=status]:not(.unseen)")
    assert "не можа да се зареди" in tab.inner_text("[role=status]")
    tab.evaluate("document.querySelector('.search').dataset.index = 'assets/search-bg.js'")
    tab.get_by_role("combobox").fill("проекта")
    tab.wait_for_selector("[role=option]")


def test_without_script_there_is_no_idle_box(tab: Any, folder: Path) -> None:
    """The page of results then leads to the lists."""
    context = tab.context.browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto((folder / "search.html").as_uri())
    assert not plain.is_visible("form.search")
    assert plain.locator("noscript p").is_visible()
    context.close()


def folded_there(tab: Any, texts: list[str]) -> list[list[str]]:
    """Return the stems that the page's script makes of texts."""
    found: list[list[str]] = tab.evaluate(
        "texts => JSON.parse(texts).map(text => bulletinSearch.stemsOf(text))", json.dumps(texts)
    )
    return found


def folded_here(text: str) -> list[str]:
    """Return the same by the index's own folding."""
    return [stem(word) for word in words(text) if word not in STOP]


@pytest.fixture
def searching(tab: Any, folder: Path) -> Any:
    """A page that has its index."""
    opened(tab, folder, "search.html?q=знание")
    return tab


def test_script_folds_words_as_the_index_does(searching: Any) -> None:
    """The table of forms, and real words of an issue."""
    texts = [*FORMS, *FILES.values()]
    assert folded_there(searching, texts) == [folded_here(text) for text in texts]


def test_words_typed_in_parts_are_found(tab: Any, folder: Path) -> None:
    """A text copied from a Mac may write „й“ as „и“ and a breve; the box finds the same."""
    found = []
    for typed in (normalize("NFC", "БРОЙ"), normalize("NFD", "БРОЙ")):
        opened(tab, folder, "index.html")
        tab.get_by_role("combobox").fill(typed)
        tab.wait_for_selector("[role=option]")
        found.append(tab.inner_text(".choices"))
    assert "брой 1" in found[0]
    assert found[1] == found[0]


@given(st.lists(st.text(alphabet=st.characters(max_codepoint=0x52F, exclude_categories=["Cs", "Cn"]))))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_script_folds_any_text_as_the_index_does(searching: Any, texts: list[str]) -> None:
    """Latin, Greek and Cyrillic with all their marks."""
    assert folded_there(searching, texts) == [folded_here(text) for text in texts]


def test_nu_checker_finds_no_error(folder: Path) -> None:
    """A page of each kind, and the style sheet."""
    pages = [folder / name.partition("?")[0] for name in KINDS]
    assert nu_errors([*pages, folder / "assets" / "site.css"]) == ""
