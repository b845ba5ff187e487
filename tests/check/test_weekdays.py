"""A weekday in a text fits the date beside it, and each date in a text exists."""

from pathlib import Path

import pytest
from workspace_example import check_whole

from bulletin.problems.problem import Problem

WRONG = [
    # text, what is marked, the right word; 29 December 2023 was a Friday
    ("Във вторник, 29 декември 2023 г., в 10 ч.", "Във вторник", "В петък"),
    ("29.12.2023 г. (вторник)", "вторник", "петък"),
    ("На 29.12.2023г. (вт.) и вторник", "вт", "пт"),
    ("пон., 29.12.2023", "пон", "пет"),
    ("Вторник 29.12.2023", "Вторник", "Петък"),
    ("сряда (29 декември 2023)", "сряда", "петък"),
    ("29 декември 2023 г., сряда, в 10 ч.", "сряда", "петък"),
    ("Monday, 29 December 2023", "Monday", "Friday"),
    ("29 December 2023 (Monday)", "Monday", "Friday"),
    ("Tues, December 29th, 2023", "Tues", "Fri"),
    ("ср., 29.12.2023", "ср", "пт"),
    ("28.12.2023, сряда, 29.12.2023", "сряда", "четвъртък"),
]
RIGHT = [
    "Петък, 29 декември 2023 г.",
    "29.12.2023 г. (пт.)",
    "Friday, 29 December 2023; December 29, 2023 (Fri)",
    "28.12.2023, петък, 29.12.2023",
    "29 декември 2023, четвъртък ще е следващият",
    "28–29 декември 2023 г. (четвъртък)",
    "сряда и четвъртък, 28 и 29 декември 2023",
    "ср. 29.12.2023",
    "На 29 декември 2023 г. Сряда е почивен ден.",
    "вторник, 29 декември",
    "решение № 31.02.2026, версия 31.02.2026.1, 45.02.2026, 12.31.2023, 1/31.02.2026",
    "29 февруари 2024 г. и 30 ноември 2023",
]


def told(root: Path, text: str) -> list[Problem]:
    """Check a text and return what is said of its dates."""
    problems = check_whole(root, f"lead: |\n  Увод.\n  {text}\n")
    return [problem for problem in problems if problem.code.id in {"B154", "B155"}]


def marked(problem: Problem, text: str) -> str:
    """Return the characters that a problem on the third line is about."""
    place = problem.place
    assert place is not None
    assert place.line == place.end_line == len(("lead", "Увод", text))
    return f"  {text}"[place.column - 1 : place.end_column - 1]


@pytest.mark.parametrize(("text", "given", "right"), WRONG)
def test_another_weekday_is_told_with_the_right_one(
    text: str, given: str, right: str, tmp_path: Path
) -> None:
    """In the words of the text: its language, the length of its abbreviations, its capital."""
    (problem,) = told(tmp_path, text)
    assert (problem.code.id, marked(problem, text), problem.values["right"]) == ("B154", given, right)


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_or_cannot_be_told_is_let_be(text: str, tmp_path: Path) -> None:
    """A range, an enumeration, a number of another kind: nothing is guessed."""
    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        pytest.param("на 31 ноември 2023 г.", "31 ноември 2023", id="words"),
        pytest.param("до 31.02.2026 г.", "31.02.2026", id="figures"),
        pytest.param("29–31 Ноември 2023", "31 Ноември 2023", id="range"),
        pytest.param("29 Feb. 2023", "29 Feb. 2023", id="english"),
        pytest.param("November 31, 2023", "November 31, 2023", id="month-first"),
    ],
)
def test_a_date_that_does_not_exist_is_told(text: str, date: str, tmp_path: Path) -> None:
    """At its place in the text."""
    (problem,) = told(tmp_path, text)
    assert (problem.code.id, marked(problem, text)) == ("B155", date)


def test_the_second_of_two_equal_words_is_marked(tmp_path: Path) -> None:
    """The first weekday fits its date."""
    text = "петък, 29.12.2023, и петък, 30.12.2023"
    (problem,) = told(tmp_path, text)
    assert problem.place is not None
    assert problem.place.column == len("  петък, 29.12.2023, и ") + 1
