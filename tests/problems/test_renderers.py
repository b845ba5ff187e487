"""How problems are shown to a person, and the documented form of the JSON."""

import json as standard

import pytest
from problem_example import EMPTY_FILE, FILE, KEY_TWICE, PROBLEMS, SOURCES, TEXT_CUT, WANTED_LIST

from bulletin.model.language import Language
from bulletin.problems import json, terminal
from bulletin.problems.columns import excerpt, visible, width
from bulletin.problems.problem import Place, Problem

EMPTY, CUT = Problem(EMPTY_FILE), Problem(TEXT_CUT, None, {"repaired": ""})


def test_json_has_the_documented_form() -> None:
    whole = standard.loads(json.render(PROBLEMS, SOURCES, "en"))
    keys = ["code", "severity", "file", "line", "column", "end_line", "end_column", "message", "help"]
    assert list(whole) == ["version", "problems"]
    assert whole["version"] == 1
    assert [list(problem) for problem in whole["problems"]] == [keys] * len(PROBLEMS)


def test_without_problems_there_is_nothing_to_say() -> None:
    assert terminal.render((), {}, "bg") == ""
    assert standard.loads(json.render((), {}, "bg")) == {"version": 1, "problems": []}


@pytest.mark.parametrize(
    ("errors", "warnings", "bg", "en"),
    [
        pytest.param(1, 0, "1 грешка", "1 error", id="one-error"),
        pytest.param(2, 0, "2 грешки", "2 errors", id="two-errors"),
        pytest.param(0, 1, "1 предупреждение", "1 warning", id="one-warning"),
        pytest.param(21, 5, "21 грешки, 5 предупреждения", "21 errors, 5 warnings", id="both"),
    ],
)
def test_problems_are_counted(errors: int, warnings: int, bg: str, en: str) -> None:
    problems = [EMPTY] * errors + [CUT] * warnings
    assert f"\n{bg}\n" in terminal.render(problems, {}, "bg")
    assert f"\n{en}\n" in terminal.render(problems, {}, "en")


@pytest.mark.parametrize(
    ("problems", "bg", "en"),
    [
        pytest.param(
            [EMPTY],
            "Повече за нея: „bulletin explain B005“.",
            "More about it: “bulletin explain B005”.",
            id="error",
        ),
        pytest.param(
            [CUT],
            "Повече за него: „bulletin explain B016“.",
            "More about it: “bulletin explain B016”.",
            id="warning",
        ),
        pytest.param(
            [EMPTY] * 2,
            "Повече за тях: „bulletin explain B005“.",
            "More about them: “bulletin explain B005”.",
            id="one-code-twice",
        ),
        pytest.param(
            [CUT, EMPTY],
            "Повече за всяка с „bulletin explain КОД“, например „bulletin explain B005“.",
            "More about each: “bulletin explain CODE”, such as “bulletin explain B005”.",
            id="the-first-error-not-the-first-problem",
        ),
    ],
)
def test_the_end_says_where_more_is_to_be_read(problems: list[Problem], bg: str, en: str) -> None:
    assert terminal.render(problems, {}, "bg").endswith(f"\n{bg}\n")
    assert terminal.render(problems, {}, "en").endswith(f"\n{en}\n")


@pytest.mark.parametrize(
    ("language", "told"),
    [("bg", "1 грешка, 1 предупреждение в 2 файла\n"), ("en", "1 error, 1 warning in 2 files\n")],
)
def test_files_are_counted_where_there_are_several(language: Language, told: str) -> None:
    two = [
        Problem(EMPTY_FILE, Place("issues/8.yaml")),
        Problem(TEXT_CUT, Place(FILE), {"repaired": ""}),
    ]
    assert told in terminal.render(two, {}, language)
    assert told.rpartition(" ")[2] not in terminal.render(two[:1], {}, language)


@pytest.mark.parametrize(
    ("language", "told"),
    [("bg", "С --strict и предупрежденията спират."), ("en", "With --strict warnings stop too.")],
)
def test_the_end_says_that_warnings_stop_where_they_do(language: Language, told: str) -> None:
    def shown(problem: Problem, *, strict: bool) -> str:
        return "".join(piece.text for piece in terminal.pieces([problem], {}, language, strict=strict))

    assert f"\n{told}\n" in shown(CUT, strict=True)
    assert told not in shown(CUT, strict=False)
    assert told not in shown(EMPTY, strict=True)


@pytest.mark.parametrize(
    ("line", "column", "start", "length"),
    [
        pytest.param("lead: [а, б,   ", 7, 6, 6, id="to-the-last-sign-of-the-line"),
        pytest.param("漢字: [漢,", 5, 6, 4, id="wide"),
        pytest.param("\tи\u0306: [б", 6, 7, 2, id="after-a-tab-and-a-combining-one"),
    ],
)
def test_a_mark_of_several_lines_ends_with_the_first(line: str, column: int, start: int, length: int) -> None:
    problem = Problem(WANTED_LIST, Place(FILE, 1, column, 2, 5))
    shown = terminal.render([problem], {FILE: f"{line}\n  в]\n"}, "bg").splitlines()
    assert shown[4] == f"  | {' ' * start}{'^' * length}"


def test_nothing_in_a_file_or_its_name_moves_the_cursor() -> None:
    """Control characters and signs that turn a line round are shown, not sent."""
    name = "issues/\x1b[2J.yaml"
    problem = Problem(KEY_TWICE, Place(name, 1, 1, 1, 2), {"key": "a\x07\u202eb\nc", "first": 1})
    told = terminal.render([problem], {name: "\x1b]0;x\x07\u2066a"}, "en")
    assert not {"\x1b", "\x07", "\u202e", "\u2066"} & set(told)
    assert "“a␇\ufffdb␊c”" in told
    assert " --> issues/␛[2J.yaml:1:1" in told
    assert "1 | ␛]0;x␇\ufffda" in told


def test_a_soft_hyphen_is_shown() -> None:
    assert visible("бю\u00adле\u00adтин") == "бю¬ле¬тин"
    assert excerpt("бю\u00adлетин", 3, 9, 40).start == 3


def test_the_colours_change_no_word() -> None:
    pieces = terminal.pieces(PROBLEMS, SOURCES, "bg")
    assert "".join(piece.text for piece in pieces) == terminal.render(PROBLEMS, SOURCES, "bg")
    assert {piece.style for piece in pieces} == {
        "plain", "error", "warning", "headline", "place", "gutter", "help",
    }  # fmt: skip


def test_a_line_of_a_million_characters_is_cut_at_once() -> None:
    part = excerpt("а" * 1_000_000, 500_000, 500_001, 100)
    assert (width(part.text), part.text[0], part.text[-1], part.width) == (100, "…", "…", 1)


@pytest.mark.parametrize(
    ("shown", "columns"),
    [
        pytest.param("Бюлетин", 7, id="cyrillic"),
        pytest.param("漢字", 4, id="wide"),
        pytest.param("и\u0306", 1, id="combining"),
        pytest.param("а\u00adб\u200bв", 3, id="invisible"),
        pytest.param("😀", 2, id="emoji"),
    ],
)
def test_characters_are_as_wide_as_a_terminal_shows_them(shown: str, columns: int) -> None:
    assert width(shown) == columns


@pytest.mark.parametrize(
    ("line", "start", "end", "expected"),
    [
        pytest.param("абв", 1, 2, ("абв", 1, 1), id="short"),
        pytest.param("\tа", 1, 2, ("    а", 4, 1), id="tab"),
        pytest.param("\x07а", 0, 1, ("␇а", 0, 1), id="control"),
        pytest.param("абв", 3, 3, ("абв", 3, 1), id="at-the-end"),
        pytest.param("абв", 9, 12, ("абв", 3, 1), id="past-the-end"),
        pytest.param("漢字а", 2, 3, ("漢字а", 4, 1), id="after-wide"),
        pytest.param("0123456789" * 3, 14, 16, ("…67890123456789012345…"[:20], 9, 2), id="long"),
    ],
)
def test_a_line_is_cut_round_its_mark(
    line: str, start: int, end: int, expected: tuple[str, int, int]
) -> None:
    part = excerpt(line, start, end, 20)
    assert (part.start, part.width) == expected[1:]
    assert width(part.text) <= 20
    if len(line) < 20:
        assert part.text == expected[0]
    else:
        assert part.text[part.start : part.start + part.width] == line[start:end]
