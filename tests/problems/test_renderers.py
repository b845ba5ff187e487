"""How problems are shown: golden files, compared whole."""

import json as standard
from collections.abc import Callable
from pathlib import Path

import pytest

from bulletin.problems import json, terminal
from bulletin.problems.catalogue import fields, file, syntax, text, values
from bulletin.problems.columns import excerpt, width
from bulletin.problems.problem import Place, Problem, in_order

GOLDEN = Path(__file__).parent / "golden"
FILE = "issues/9.yaml"
LONG = "greeting: " + "Честита Нова година! " * 12
LINES = [
    "title: Бюлетин",
    "date: 31.02.2026",
    "place: 漢字の София",
    "author: Й\u0438\u0306 и\u0306 край",
    "\tindent: с табулатор",
    LONG,
    "lead: |",
    "  Първи ред.",
    "sections:",
    "  -",
    "keywords: [а]",
    "title: Друг",
]
SOURCES = {FILE: "\n".join(LINES)}
PROBLEMS = in_order(
    [
        Problem(values.NO_DAY, Place(FILE, 2, 7, 2, 17), {"text": "31.02.2026", "days": 28}),
        Problem(text.GLYPH, Place(FILE, 3, 9, 3, 10), {"character": "字", "name": "U+5B57"}),
        Problem(text.GLYPH, Place(FILE, 4, 13, 4, 15), {"character": "и\u0306", "name": "U+0438"}),
        Problem(syntax.TAB, Place(FILE, 5, 1, 5, 2)),
        Problem(syntax.TEXT_CUT, Place(FILE, 6, 136, 6, 140), {"repaired": '"…"'}),
        Problem(fields.WANTED_LIST, Place(FILE, 7, 7, 8, 13)),
        Problem(fields.ITEM_EMPTY, Place(FILE, 10, 4, 10, 4)),
        Problem(syntax.KEY_TWICE, Place(FILE, 12, 1, 12, 6), {"key": "title", "first": 1}),
        Problem(file.UNREADABLE, Place("issues/10.yaml")),
        Problem(file.EMPTY_FILE),
        Problem(fields.OTHER, Place(FILE, 99, 1, 99, 2)),
    ]
)


@pytest.mark.parametrize("language", ["bg", "en"])
def test_problems_on_a_terminal(language: str, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / f"terminal.{language}.txt", terminal.render(PROBLEMS, SOURCES, language))


@pytest.mark.parametrize("language", ["bg", "en"])
def test_problems_as_json(language: str, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / f"problems.{language}.json", json.render(PROBLEMS, SOURCES, language))


def test_json_has_the_documented_form() -> None:
    whole = standard.loads(json.render(PROBLEMS, SOURCES, "en"))
    keys = ["code", "severity", "file", "line", "column", "end_line", "end_column", "message", "help"]
    assert list(whole) == ["version", "problems"]
    assert whole["version"] == 1
    assert [list(problem) for problem in whole["problems"]] == [keys] * len(PROBLEMS)


def test_without_problems_there_is_nothing_to_say() -> None:
    assert terminal.render((), {}, "bg") == ""
    assert terminal.counts((), "bg") == ""
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
    problems = [Problem(file.EMPTY_FILE)] * errors + [
        Problem(syntax.TEXT_CUT, None, {"repaired": ""})
    ] * warnings
    assert (terminal.counts(problems, "bg"), terminal.counts(problems, "en")) == (bg, en)
    assert f"\n{bg}\n" in terminal.render(problems, {}, "bg")


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
