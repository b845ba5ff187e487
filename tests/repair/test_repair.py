"""Files repaired: what is typed anew, what stays as it was, byte for byte."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from repair_example import FILE, judged

from bulletin.problems.catalogue.syntax import TEXT_CUT
from bulletin.problems.problem import Edit, Place, Problem
from bulletin.read.source import Source
from bulletin.repair.repair import Repaired, repair

ISSUES = sorted((Path(__file__).parents[2] / "issues").glob("*.yaml"))
HEAD = "# бележка   \nissue: 9\ntitle: Бюлетин  # важно\ndate: 2023-12-29\n"
SECTIONS = "sections:\n  - title: Проекти\n    text: Текст\n"


def repaired(raw: bytes) -> Repaired:
    return repair(raw, FILE, judged)


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        pytest.param("place: Куб: отчет # а", 'place: "Куб: отчет" # а', id="missing-quotes"),
        pytest.param("place: @всички", 'place: "@всички"', id="reserved-sign"),
        pytest.param("place:София", "place: София", id="no-space-after-a-colon"),
        pytest.param("place София", "place: София", id="no-colon"),
        pytest.param("плаце: София", "place: София", id="other-keyboard"),
        pytest.param("plаce: София", "place: София", id="cyrillic-letter"),
        pytest.param("място: София", "place: София", id="bulgarian-name"),
        pytest.param("Place: София", "place: София", id="capital"),
        pytest.param("pl\u200bace: София", "place: София", id="invisible-character"),
        pytest.param("keywords:\n\t- а\n\t- б", "keywords:\n  - а\n  - б", id="tabs"),
        pytest.param("keywords:\n  – а\n  – б", "keywords:\n  - а\n  - б", id="long-dashes"),
        pytest.param("keywords:\n  1. а\n  2. б", "keywords:\n  - а\n  - б", id="numbers"),
        pytest.param("keywords:\n  -а\n  -б", "keywords:\n  - а\n  - б", id="dashes-without-space"),
        pytest.param("keywords: [а, б]]", "keywords: [а, б]", id="bracket-too-many"),
        pytest.param("cover: {file:a.jpg, alt:б}", "cover: {file: a.jpg, alt: б}", id="glued-in-brackets"),
        pytest.param("cover: {file: a.jpg alt: б}", "cover: {file: a.jpg, alt: б}", id="comma"),
        pytest.param("colophon:\n\u00a0\u00a0about: а", "colophon:\n  about: а", id="no-break-spaces"),
        pytest.param(
            "colophon:\n  about: а\n occasion: б", "colophon:\n  about: а\n  occasion: б", id="indent"
        ),
        pytest.param('place: "Знание" и наука', "place: „Знание“ и наука", id="quotes-within"),
        pytest.param(
            "place: {bg: Курс по C # за всички, en: C # course}",
            'place: {bg: "Курс по C # за всички", en: "C # course"}',
            id="two-signs-in-brackets",
        ),
        pytest.param(
            'place: {bg: "зала # 5", en: hall # 5}',
            'place: {bg: "зала # 5", en: "hall # 5"}',
            id="a-sign-after-quotes-in-brackets",
        ),
        pytest.param(
            'place: {bg: "{а} Клъстер "Знание"", en: "{a} Cluster"}',
            'place: {bg: "{а} Клъстер „Знание“", en: "{a} Cluster"}',
            id="quotes-and-braces-in-quotes",
        ),
        pytest.param("numbered: дa", "numbered: да", id="look-alike"),
        pytest.param("languages: [български]", "languages: [bg]", id="bulgarian-value"),
        pytest.param('languages: ["BG"]', 'languages: ["bg"]', id="capitals-of-a-value-in-quotes"),
    ],
)
def test_a_mistake_is_repaired(typed: str, better: str) -> None:
    one = repaired(f"{HEAD}{typed}\n{SECTIONS}".encode())
    assert one.after.decode() == f"{HEAD}{better}\n{SECTIONS}"
    assert one.changed
    assert one.left == ()
    assert one.done != ()


EVENTS = "  - {{title: Среща, show: events}}\nevents:\n  - kind: {}\n    title: Среща\n    date: {}\n"


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        pytest.param("29/12/2026", "29.12.2026", id="slashes"),
        pytest.param("12/29/2026", "29.12.2026", id="month-first"),
        pytest.param("5/5/2026", "5.05.2026", id="same-in-both-orders"),
        pytest.param("29-12-2026 г.", "29.12.2026", id="hyphens"),
        pytest.param("5,6,2026", "5.06.2026", id="commas"),
        pytest.param("2026/06/05", "5.06.2026", id="year-first"),
        pytest.param('"29/12/2026"', '"29.12.2026"', id="in-quotes"),
        pytest.param("29 декември 2026 г.", "29.12.2026", id="words"),
        pytest.param("вторник, 29.12.2026", "29.12.2026", id="weekday"),
        pytest.param("16–17 ноември 2026  # важно", "16–17.11.2026  # важно", id="range-in-words"),
        pytest.param("2026-11 - 2026-12", "2026-11/2026-12", id="range"),
    ],
)
def test_a_date_that_can_be_read_in_one_way_is_repaired(typed: str, better: str) -> None:
    one = repaired((HEAD + SECTIONS + EVENTS.format("seminar", typed)).encode())
    assert one.after.decode() == HEAD + SECTIONS + EVENTS.format("seminar", better)
    assert one.left == ()


@pytest.mark.parametrize("typed", ["5/6/2026", "5-6-2026", "29.12.26", "29/12/98", "сряда, 29.12.2026"])
def test_a_date_that_can_be_read_in_two_ways_is_left(typed: str) -> None:
    one = repaired((HEAD + SECTIONS + EVENTS.format("seminar", typed)).encode())
    assert not one.changed
    assert len(one.left) == 1


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        pytest.param("Семинар", "seminar", id="bulgarian"),
        pytest.param("фокус  група", "focus-group", id="as-printed"),
        pytest.param("Seminar", "seminar", id="capital"),
        pytest.param("focus_group", "focus-group", id="underscore"),
        pytest.param("Focus group", "focus-group", id="space"),
        pytest.param("'обучение'", "'training'", id="in-quotes"),
    ],
)
def test_a_kind_in_other_words_is_repaired(typed: str, better: str) -> None:
    one = repaired((HEAD + SECTIONS + EVENTS.format(typed, "2026")).encode())
    assert one.after.decode() == HEAD + SECTIONS + EVENTS.format(better, "2026")
    assert one.left == ()


def test_a_kind_that_is_only_near_is_left() -> None:
    one = repaired((HEAD + SECTIONS + EVENTS.format("seminarr", "2026")).encode())
    assert not one.changed
    assert [problem.code.id for problem in one.left] == ["B025"]


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "marked"])
def test_line_ends_and_the_mark_stay(end: str, mark: str) -> None:
    text = (mark + HEAD + "place: а: б\n" + SECTIONS).replace("\n", end)
    assert repaired(text.encode()).after.decode() == text.replace("place: а: б", 'place: "а: б"')


@pytest.mark.parametrize(
    ("raw", "after", "steps"),
    [
        pytest.param(
            (HEAD + SECTIONS).encode("cp1251"), HEAD + SECTIONS, ("windows-1251",), id="windows-1251"
        ),
        pytest.param((HEAD + SECTIONS).encode("utf-16"), HEAD + SECTIONS, ("utf-16",), id="utf-16"),
        pytest.param(
            (HEAD + SECTIONS).encode("utf-16-be"), HEAD + SECTIONS, ("utf-16",), id="without-a-mark"
        ),
        pytest.param(
            (HEAD + SECTIONS).replace("\n", "\r").encode(), HEAD + SECTIONS, ("line-ends",), id="old-mac"
        ),
        pytest.param(
            (HEAD.replace("\n", "\r\n") + SECTIONS).encode(),
            (HEAD + SECTIONS).replace("\n", "\r\n"),
            ("line-ends",),
            id="mixed-line-ends",
        ),
        pytest.param(
            (HEAD + "place: и\u0306\n" + SECTIONS).encode(),
            HEAD + "place: й\n" + SECTIONS,
            ("letters",),
            id="letters-of-two-parts",
        ),
    ],
)
def test_a_file_is_tidied_as_a_whole(raw: bytes, after: str, steps: tuple[str, ...]) -> None:
    one = repaired(raw)
    assert (one.after.decode(), one.steps, one.left) == (after, steps, ())


def test_what_is_not_sure_stays_and_is_told() -> None:
    text = f"{HEAD}place: а: б\nweather: слънчево\n{SECTIONS}"
    one = repaired(text.encode())
    assert one.after.decode() == text.replace("place: а: б", 'place: "а: б"')
    assert [problem.code.id for problem in one.left] == ["B022"]


def test_a_repair_can_bring_the_next_to_light() -> None:
    one = repaired(f"{HEAD}плаце: а: б\nsections:\n\t- title: @в\n".encode())
    assert one.after.decode() == f'{HEAD}place: "а: б"\nsections:\n  - title: "@в"\n'
    assert one.left == ()


def test_quotes_of_a_word_processor_round_a_text_with_a_colon_are_a_persons_to_judge() -> None:
    """They may be meant for print or, as the guide asks, for the colon; the help shows the likelier of the two."""
    one = repaired(f"{HEAD}place: „Куб: отчет“\n{SECTIONS}".encode())
    assert not one.changed
    assert [(problem.code.id, problem.values["repaired"]) for problem in one.left] == [
        ("B008", 'place: "Куб: отчет"')
    ]


def test_the_difference_shows_only_what_changes() -> None:
    one = repaired(f"{HEAD}place: а: б\n{SECTIONS}".encode())
    changed = [line for line in one.difference() if line[:1] in "+-"]
    assert changed == [f"--- {FILE}", f"+++ {FILE}", "-place: а: б", '+place: "а: б"']


def test_what_is_no_text_is_left_alone() -> None:
    one = repaired(b"PK\x03\x04\xff\xfe\xc0")
    assert not one.changed
    assert [problem.code.id for problem in one.left] == ["B002"]


@pytest.mark.parametrize("path", ISSUES, ids=lambda path: path.stem)
def test_a_good_issue_is_not_touched(path: Path) -> None:
    one = repaired(path.read_bytes())
    assert (one.after, one.done, one.steps) == (path.read_bytes(), (), ())


PIECES = [
    "place: ",
    "а",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "'",
    '"',
    ": ",
    "- ",
    "\n",
    "  ",
    "\t",
    "@",
    "#",
    " #",
    "плаце: ",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_repairs_come_to_an_end_and_are_made_once(text: str) -> None:
    one = repaired(text.encode())
    again = repaired(one.after)
    assert not again.changed
    assert [problem.code for problem in again.left] == [problem.code for problem in one.left]


def test_a_quotation_mark_that_another_one_far_away_seems_to_close_is_left() -> None:
    """Nobody knows where the text was to end."""
    typed = f"{HEAD}place: {{bg: 'Новата зала, en: The cluster's hall}}\n{SECTIONS}"
    one = repaired(typed.encode())
    assert not one.changed
    assert [problem.code.id for problem in one.left] == ["B120"]


def test_a_repair_that_mends_nothing_is_made_never() -> None:
    """However often the mistake is told with another repair."""
    raw = b"title: a\n"

    def never_content(source: Source) -> tuple[Problem, ...]:
        del source
        place = Place(FILE, 1, 8, 1, 8)
        return (Problem(TEXT_CUT, place, {"repaired": ""}, (Edit(place, "'"),)),)

    one = repair(raw, FILE, never_content)
    assert not one.changed
    assert one.done == ()
    assert len(one.left) == 1
