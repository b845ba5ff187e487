"""Names and values that were meant: what the help offers in their place."""

import pytest

from bulletin.problems.problem import Problem
from bulletin.read.reading import read_issue
from bulletin.read.source import decode

HEAD = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\n"
SECTIONS = "sections:\n  - title: Проекти\n    text: Текст\n"
PROJECT = "projects:\n  - id: hub\n    name: Hub\n    "

CASES = [
    # what is typed on line 4 and after; then code, line, column, end, and what the help shows
    ("plаce: а", "B133", 4, 3, 4, "„place“"),
    ("plаcе: а", "B133", 4, 3, 6, "„place“"),
    ("плаце: а", "B134", 4, 1, 6, "„place“"),
    ("пласе: а", "B134", 4, 1, 6, "„place“"),
    ("място: а", "B134", 4, 1, 6, "„place“"),
    ("Ключови думи: [а]", "B134", 4, 1, 13, "„keywords“"),
    ("PLACE: а", "B023", 4, 1, 6, "„place“"),
    ("plase: а", "B023", 4, 1, 6, "„place“"),
    ("“place”: а", "B023", 4, 1, 8, "„place“"),
    ("pl\u200bace: а", "B006", 4, 3, 4, ""),
    ("weather: а", "B022", 4, 1, 8, "author"),
    ("keywords: а, б", "B027", 4, 11, 15, "[а, б]"),
    ("keywords: а/б", "B027", 4, 11, 14, "[а, б]"),
    ("keywords:\n  • а\n  • б", "B131", 5, 3, 4, "- а"),
    ("keywords:\n  1) а\n  2) б", "B131", 5, 3, 5, "- а"),
    ("keywords:\n  - а: б", "B008", 5, 6, 7, '- "а: б"'),
    ("keywords: [а, б: в]", "B008", 4, 16, 17, '[а, "б: в"]'),
    ("projects:\n  id: hub\n  name: Hub", "B027", 5, 3, 5, "- id: hub"),
    ("projects:\n  – id: hub", "B131", 5, 3, 4, "- id: hub"),
    (PROJECT + "status: в изпълнение", "B025", 7, 13, 25, "„running“"),
    (PROJECT + "status: приключил", "B025", 7, 13, 22, "„finished“"),
    (PROJECT + "status: весел", "B024", 7, 13, 18, "planned"),
    (PROJECT + "budget: 300 USD", "B135", 7, 13, 20, "EUR"),
    (PROJECT + "budget: 300 хил. ерво", "B135", 7, 13, 26, "EUR"),
    (PROJECT + "budget: 300", "B038", 7, 13, 16, "300 EUR"),
    (PROJECT + "budget: 300_000 EUR", "B037", 7, 13, 24, ""),
    (PROJECT + "countries: [ВG]", "B164", 7, 17, 19, "BG"),
    (PROJECT + "countries: България", "B027", 7, 16, 24, "[BG]"),
    (PROJECT + "partners: 1О", "B164", 7, 15, 17, "10"),
    ("numbered: дa", "B164", 4, 11, 13, "да"),
    (PROJECT + "period: 01/02/2023", "B165", 7, 13, 23, "1.02.2023"),
    (PROJECT + "period: 1.2.23", "B165", 7, 13, 19, "1.02.2023"),
    (PROJECT + "period: 2026-2027", "B165", 7, 13, 22, "2026/2027"),
    (PROJECT + "period: 2026-01 - 2027-12", "B165", 7, 13, 30, "2026-01/2027-12"),
    (PROJECT + "period: от 1 до 2 май", "B166", 7, 13, 26, "28–29.09.2017"),
]


def problems(text: str) -> tuple[Problem, ...]:
    return read_issue(decode(text.encode(), "9.yaml")).problems


@pytest.mark.parametrize(
    ("typed", "code", "line", "column", "end", "shown"),
    CASES,
    ids=[f"{case[1]}-{case[0][-20:]!r}" for case in CASES],
)
def test_what_was_meant_is_offered(
    typed: str, code: str, line: int, column: int, end: int, shown: str
) -> None:
    (problem,) = problems(HEAD + typed + "\n" + SECTIONS)
    assert problem.place is not None
    place = problem.place
    assert (problem.code.id, place.line, place.column, place.end_column) == (code, line, column, end)
    assert shown in problem.help("bg")


def test_a_field_swallowed_by_a_text_is_found_there() -> None:
    (problem,) = problems(f"{HEAD}lead: |\n  Увод.\n  sections:\n    - title: А\n")
    assert (problem.code.id, problem.place and problem.place.line) == ("B010", 6)


def test_a_field_that_is_nowhere_is_missing_from_the_top() -> None:
    (problem,) = problems(HEAD)
    assert (problem.code.id, problem.place and problem.place.line) == ("B020", 1)


def test_places_are_those_of_the_lines_as_typed() -> None:
    """The second line is read three columns further in, and its mistake is told where it stands."""
    found = problems(f"{HEAD}sections:\n - title: А\n  - title: Б\n    show: всички\n")
    assert [(p.code.id, p.place.line, p.place.column) for p in found if p.place] == [
        ("B010", 6, 1),
        ("B024", 7, 11),
    ]
