"""Files to issues and settings, and what is refused on the way."""

from typing import Annotated

import pytest
from pydantic import Field, ValidationError

from bulletin.model.base import Frozen
from bulletin.model.issue import Issue
from bulletin.model.letterhead import Settings
from bulletin.problems.problem import Place
from bulletin.read.names import latin, nearest
from bulletin.read.places import Places
from bulletin.read.reading import Reading, read_issue, read_settings
from bulletin.read.refusals import explain
from bulletin.read.shape import allowed_keys
from bulletin.read.source import decode
from bulletin.read.worded import suggestion

FILE = "issues/9.yaml"
HEAD = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\n"
SECTIONS = "sections:\n  - title: Проекти\n    text: Текст\n"
PROJECT = "projects:\n  - id: hub\n    name: Hub\n    "


def read(text: str) -> Reading[Issue]:
    return read_issue(decode(text.encode(), FILE))


def found(text: str) -> list[tuple[str, int, int, int]]:
    places = [(problem.code.id, problem.place) for problem in read(text).problems]
    return [(code, place.line, place.column, place.end_column) for code, place in places if place]


def test_an_issue_is_read() -> None:
    reading = read(HEAD + SECTIONS + "place: {bg: София, en: Sofia}\nnumbered: не\ngreeting:\n")
    assert reading.problems == ()
    issue = reading.value
    assert issue is not None
    assert issue.place is not None
    assert (issue.issue, issue.place.en, issue.numbered, issue.greeting) == ("9", "Sofia", False, None)
    assert reading.places.find(("place", "en")) == Place(FILE, 7, 24, 7, 29)


def test_settings_are_read() -> None:
    text = "letterhead: {name: К, address: София}\nseries:\n  bulletin: {title: Бюлетин, prefix: ''}\n"
    reading = read_settings(decode(text.encode(), "bulletin.yaml"))
    assert reading.problems == ()
    assert reading.value is not None
    assert reading.value.series["bulletin"].prefix == ""


LINE_4 = [
    # typed on line 4 of a whole issue; then code, line, column, end column
    ("weather: слънчево", "B022", 4, 1, 8),
    ("plaec: София", "B023", 4, 1, 6),
    ("colophon: {abuot: а}", "B023", 4, 12, 17),
    ("place: [а]", "B026", 4, 8, 11),
    ("place: {bg: [а]}", "B026", 4, 13, 16),
    ("place: {de: а}", "B022", 4, 9, 11),
    ("keywords: а", "B027", 4, 11, 12),
    ("cover: а.jpg", "B028", 4, 8, 13),
    ("cover: [а]", "B028", 4, 8, 11),
    ("cover: {alt: а}", "B020", 4, 1, 6),
    ("cover: {file: , alt: а}", "B021", 4, 9, 13),
    ("cover: {file: а.jpg}", "B057", 4, 1, 6),
    ("cover: {file: а.jpg, alt: ''}", "B057", 4, 22, 25),
    ("cover: {file: а.jpg, alt: {bg: }}", "B031", 4, 27, 33),
    ("cover: {file: а.jpg, alt: а, width: colum}", "B025", 4, 37, 42),
    ("languages: []", "B029", 4, 12, 14),
    ("languages: [bg, de]", "B024", 4, 17, 19),
    ("languages: [bg, english]", "B024", 4, 17, 24),
    ("keywords: [а, '']", "B030", 4, 15, 17),
    ("keywords:\n  - а\n  -", "B030", 6, 4, 4),
    ("numbered: може", "B040", 4, 11, 15),
    ("numbered: [да]", "B040", 4, 11, 15),
    (PROJECT + "budget: 300", "B038", 7, 13, 16),
    (PROJECT + "budget: много", "B037", 7, 13, 18),
    (PROJECT + "budget: [300 EUR]", "B172", 7, 13, 22),
    (PROJECT + "partners: -1", "B039", 7, 15, 17),
    (PROJECT + "partners: {a: 1}", "B039", 7, 15, 21),
    (PROJECT + "partners: [а, [б]]", "B026", 7, 19, 22),
    (PROJECT + "countries: [BG, България]", "B045", 7, 21, 29),
    (PROJECT + "status: текущ", "B025", 7, 13, 18),
    (PROJECT + "url: example.org", "B041", 7, 10, 21),
    (PROJECT + "news:\n      - {date: 2021/, text: а}", "B035", 8, 16, 21),
    (PROJECT + "news:\n      - text: а", "B020", 8, 9, 13),
    (PROJECT + "news: [{date: 30.02.2023}]", "B033", 7, 19, 29),
    ("projects:\n  - {id: А Б, name: Hub}", "B044", 5, 10, 13),
    ("events:\n  - {kind: party, title: а, date: 2023}", "B024", 5, 12, 17),
    ("events:\n  - {kind: visit, title: а, date: [2023]}", "B172", 5, 35, 41),
]


@pytest.mark.parametrize(
    ("typed", "code", "line", "column", "end"),
    LINE_4,
    ids=[f"{case[1]}-{case[0][-24:]!r}" for case in LINE_4],
)
def test_a_refused_field_is_found_where_it_stands(
    typed: str, code: str, line: int, column: int, end: int
) -> None:
    assert found(f"{HEAD}{typed}\n{SECTIONS}") == [(code, line, column, end)]


def test_a_missing_field_is_at_the_head_of_what_lacks_it() -> None:
    assert found(HEAD) == [("B020", 1, 1, 6)]
    assert found(HEAD + "sections:\n  - text: а\n") == [("B020", 5, 5, 9)]
    assert found("title:\n" + HEAD.replace("title: Бюлетин\n", "") + SECTIONS) == [("B021", 1, 1, 6)]


def test_an_empty_list_of_sections_is_found() -> None:
    assert found(HEAD + "sections: []\n") == [("B029", 4, 11, 13)]
    assert found(HEAD + "sections:\n") == [("B029", 4, 1, 9)]


def test_a_misspelt_field_is_not_missing_too() -> None:
    assert found(HEAD.replace("title", "titel") + SECTIONS) == [("B023", 2, 1, 6)]


def test_the_help_of_a_misspelt_value_names_it_first() -> None:
    (problem,) = read(f"{HEAD}{PROJECT}status: runing\n{SECTIONS}").problems
    assert problem.help("en") == "Did you mean “running”? Allowed are: planned, starting, running, finished."


@pytest.mark.parametrize("typed", ["№ 9", "№9", "бр. 9", "Брой 9", "No. 9", "N 9", "№\u00a09"])
def test_the_number_of_an_issue_is_wanted_without_its_sign(typed: str) -> None:
    (problem,) = read(HEAD.replace("issue: 9", f"issue: {typed}") + SECTIONS).problems
    assert problem.code.id == "B044"
    assert problem.help("en").endswith(": 9, the number alone")
    assert problem.help("bg").endswith(": 9 – само номера")
    assert [edit.text for edit in problem.edits] == ["9"]


def test_all_problems_come_in_the_order_of_the_file() -> None:
    text = "issue: 9\ndate: 32.01.2023\nplace: а: б\ntitle: Бюлетин\nfoo: 1\n" + SECTIONS
    assert [code for code, *_ in found(text)] == ["B033", "B008", "B022"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("titel", "title", id="swapped"),
        pytest.param("Title", "title", id="capital"),
        pytest.param("plаce", "place", id="cyrillic-a"),
        pytest.param("тitle", "title", id="cyrillic-t"),
        pytest.param("титле", "title", id="by-sound"),
        pytest.param("дате", "date", id="by-sound-date"),
        pytest.param("шсшве", "title", id="bds-keyboard"),
        pytest.param("секции", None, id="translated"),
        pytest.param("weather", None, id="nothing-near"),
        pytest.param("", None, id="empty"),
    ],
)
def test_the_name_that_was_meant(typed: str, meant: str | None) -> None:
    assert nearest(typed, allowed_keys(Issue, ())) == meant


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        pytest.param(("colophon",), ("occasion", "about"), id="fields"),
        pytest.param(("sections", 0, "sections", 2, "history", 1), ("date", "text"), id="deep"),
        pytest.param(("events", 0, "with", 0), ("bg", "en"), id="by-the-name-in-the-file"),
        pytest.param(("title",), ("bg", "en"), id="text"),
        pytest.param(("date",), (), id="no-fields"),
    ],
)
def test_the_fields_that_may_stand_somewhere(path: tuple[str | int, ...], keys: tuple[str, ...]) -> None:
    assert allowed_keys(Issue, path) == keys


def test_the_fields_of_a_series() -> None:
    assert allowed_keys(Settings, ("series", "bulletin")) == (
        "title",
        "prefix",
        "numbering",
        "numbered",
        "theme",
    )


def test_a_short_name_is_suggested() -> None:
    assert (latin("Щъркел"), suggestion("XD Хъб"), suggestion("!")) == ("shtarkel", "xd-hab", "ime")


def test_a_refusal_of_an_unknown_kind_is_not_swallowed() -> None:
    class Short(Frozen):
        text: Annotated[str, Field(max_length=1)]

    with pytest.raises(ValidationError) as caught:
        Short.model_validate({"text": "ab"})
    (problem,) = explain(Short, caught.value, Places(FILE))
    assert problem.code.slug == "other-field"


@pytest.mark.parametrize(
    ("typed", "repaired"),
    [
        pytest.param("cover: expo.jpg", "{file: expo.jpg, alt: …}", id="the-file-was-typed"),
        pytest.param("cover: 'a: b'", "{file: …, alt: …}", id="what-wants-quotes"),
        pytest.param("cover: [a]", "{file: …, alt: …}", id="a-list"),
        pytest.param("colophon: Годишна среща", "{occasion: …}", id="nothing-required"),
        pytest.param("projects: [Hub]", "{id: …, name: Hub}", id="a-name"),
    ],
)
def test_a_group_of_fields_is_shown_as_it_would_be_typed(typed: str, repaired: str) -> None:
    told = [one for one in read(f"{HEAD}{typed}\n{SECTIONS}").problems if one.code.id == "B028"]
    assert [one.values["repaired"] for one in told] == [repaired]
