"""The index of the search: every word leads to where it stands, in few bytes."""

import json
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest
from archive_example import plan, site
from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.language import Language
from bulletin.site.folding import stem, words
from bulletin.site.search_index import GLOBAL, base36


@pytest.fixture(scope="module")
def indexes(tmp_path_factory: pytest.TempPathFactory) -> dict[Language, dict[str, Any]]:
    made = site(plan(tmp_path_factory.mktemp("index")))
    return {language: read(made[f"assets/search-{language}.js"].decode()) for language in ("bg", "en")}


def read(script: str) -> dict[str, Any]:
    """Return the index with its stems unpacked, as the page's script does it."""
    head, _, text = script.partition("=")
    assert head == f"window.{GLOBAL}"
    index: dict[str, Any] = json.loads(text.rstrip(";\n"))
    found, before = {}, ""
    for packed in index["stems"].split(" "):
        told, _, steps = packed.partition(":")
        before = before[: int(told[0], 36)] + told[1:]
        found[before] = list(accumulate(int(step, 36) for step in steps.split(".")))
    return {**index, "stems": found}


def places(index: dict[str, Any], word: str) -> list[tuple[str, str, str]]:
    """Return title, section and address of each place that a word is found at."""
    parts = [index["parts"][place] for place in index["stems"].get(stem(words(word)[0]), [])]
    pages = [index["pages"][page] for page, _, _ in parts]
    return [
        (page[1], part[1], f"{page[3]}#{part[2]}".rstrip("#"))
        for page, part in zip(pages, parts, strict=True)
    ]


def test_a_word_is_found_in_its_section_its_project_and_its_event(indexes: dict[Language, Any]) -> None:
    """What a section shows is in the section too; the event is told once, as the newest issue has it."""
    assert places(indexes["bg"], "знанията") == [
        ("Бюлетин · брой 2", "Работа", "bulletin-2.html#works"),
        ("Бюлетин · брой 2", "Проектите", "bulletin-2.html#_section-1-1"),
        ("Бюлетин · брой 1", "Проекти", "bulletin-1.html#_section-1"),
        ("Хъб", "", "projects/hub.html"),
    ]
    assert places(indexes["bg"], "уебинари") == [
        ("Път към града", "", "bulletin-2.html#_section-2"),
    ]


def test_a_word_outside_all_sections_is_found_in_the_issue(indexes: dict[Language, Any]) -> None:
    """The lead belongs to the issue as a whole."""
    assert places(indexes["en"], "large") == [("Bulletin · no. 2", "", "bulletin-2.en.html")]


def test_an_issue_in_another_language_is_found_too(indexes: dict[Language, Any]) -> None:
    """The English search finds it by its own words, and says in which language it is."""
    assert places(indexes["en"], "началото") == [
        ("Преглед на 2022 година", "Начало", "review-2022.html#_section-1")
    ]
    languages = {page[1]: page[4] for page in indexes["en"]["pages"]}
    assert (languages["Преглед на 2022 година"], languages["Bulletin · no. 2"]) == ("bg", "en")


def test_words_that_stand_everywhere_and_addresses_are_left_out(indexes: dict[Language, Any]) -> None:
    assert not {"и", "на", "the", "https", "example"} & set(indexes["en"]["stems"])


def test_small_issue_adds_little(tmp_path: Path) -> None:
    """Under 2 KB an issue, beside the rules that every index carries."""
    made = site(plan(tmp_path))
    assert len(made["assets/search-bg.js"]) < 3 * 2_000


@given(st.integers(0, 10**9))
def test_numbers_are_read_back(number: int) -> None:
    assert int(base36(number), 36) == number
