"""Fonts that a workspace brings itself: what keeps one from being printed is told where it is chosen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont, newTable
from workspace_example import SETTINGS

from bulletin.opening import open_workspace
from bulletin.pipeline import check
from tests.font_example import with_fonts

LATIN = "".join(map(chr, range(0x20, 0x7F)))
ALL = LATIN + "".join(map(chr, (*range(0xA1, 0x100), *range(0x400, 0x460)))) + "„“”‘’–—№€•…"
ALL = ALL.replace("½", "")


def told(root: Path, fonts: str) -> list[tuple[str, int, str]]:
    """Choose these fonts; return the code, the column and the message of what is told."""
    (root / "bulletin.yaml").write_text(f"{SETTINGS}theme: {{fonts: {{{fonts}}}}}\n", encoding="utf-8")
    problems = open_workspace(root).problems
    return [(one.code.id, one.place.column if one.place else 0, one.message("en")) for one in problems]


def whole(root: Path) -> None:
    with_fonts(root, "Own Sans")


def broken(root: Path) -> None:
    whole(root)
    (root / "templates" / "fonts" / "Half.otf").write_bytes(b"OTTO" + b"\0" * 40)
    (root / "templates" / "fonts" / "notes.txt").write_bytes(b"no font, and none is expected")


def variable(root: Path) -> None:
    whole(root)
    path = root / "templates" / "fonts" / "OwnSans-Bold.ttf"
    with TTFont(path) as font:
        font["fvar"] = newTable("fvar")
        font["fvar"].axes, font["fvar"].instances = [], []
        font.save(path)


def without_bold(root: Path) -> None:
    with_fonts(root, "Own Sans", ("Regular", "Italic"), ALL)


def twice(root: Path) -> None:
    whole(root)
    folder = root / "templates" / "fonts"
    (folder / "OwnSansNarrow-Bold.ttf").write_bytes((folder / "OwnSans-Bold.ttf").read_bytes())


def latin(root: Path) -> None:
    with_fonts(root, "Own Sans", characters=LATIN)


def outside(root: Path) -> None:
    made = with_fonts(root / "elsewhere", "Own Sans", ("Regular",), LATIN)
    inside = root / "w" / "templates"
    inside.mkdir(parents=True)
    (inside / "fonts").symlink_to(made)


@pytest.mark.parametrize(
    ("make", "fonts", "expected"),
    [
        pytest.param(whole, "text: Own Sans, headings: Own Sans", [], id="good"),
        pytest.param(whole, "text: Sofia Sans", [], id="the-package's"),
        pytest.param(
            whole,
            "text: Own Sanz",
            [("B213", 23, "The font “Own Sanz” is not found.")],
            id="near",
        ),
        pytest.param(
            whole, "headings: Arial", [("B212", 27, "The font “Arial” is not found.")], id="unknown"
        ),
        pytest.param(
            whole, "text: own-sans", [("B213", 23, "The font “own-sans” is not found.")], id="other-capitals"
        ),
        pytest.param(
            broken,
            "text: Own Sans",
            [("B214", 16, "The file templates/fonts/Half.otf is no font, or it is damaged.")],
            id="broken",
        ),
        pytest.param(
            variable,
            "text: Own Sans",
            [
                (
                    "B215",
                    23,
                    "The file templates/fonts/OwnSans-Bold.ttf is a variable font: all weights are in one file.",
                )
            ],
            id="variable",
        ),
        pytest.param(
            without_bold,
            "text: Own Sans",
            [("B216", 23, "The font “Own Sans” has no Bold, Bold Italic.")],
            id="without-bold",
        ),
        pytest.param(
            without_bold,
            "headings: Own Sans",
            [("B216", 27, "The font “Own Sans” has no Bold.")],
            id="headings-without-bold",
        ),
        pytest.param(
            twice,
            "text: Own Sans",
            [
                (
                    "B217",
                    23,
                    (
                        "The font “Own Sans” has Bold in two files: templates/fonts/OwnSans-Bold.ttf and "
                        "templates/fonts/OwnSansNarrow-Bold.ttf."
                    ),
                )
            ],
            id="twice",
        ),
        pytest.param(
            latin,
            "text: Own Sans",
            [
                (
                    "B219",
                    23,
                    "The font “Own Sans” lacks А Б В Г Д Е Ж З … (75): Sofia Sans takes its place.",
                )
            ],
            id="latin",
        ),
    ],
)
def test_what_keeps_a_font_from_the_pages_is_told(
    make: Callable[[Path], None], fonts: str, expected: list[tuple[str, int, str]], tmp_path: Path
) -> None:
    """At the family that is chosen, with the file that is at fault."""
    make(tmp_path)
    assert told(tmp_path, fonts) == expected


def test_a_folder_that_leads_outside_is_not_read(tmp_path: Path) -> None:
    """The link is told, and the font is not found, though the link has it."""
    outside(tmp_path)
    assert [code for code, _, _ in told(tmp_path / "w", "text: Own Sans")] == ["B212", "B317"]


def test_a_character_of_another_font_is_told_where_it_stands(tmp_path: Path) -> None:
    """Sofia Sans has it and the own font not; what neither has stays an error."""
    with_fonts(tmp_path, "Own Sans", characters=ALL)
    assert told(tmp_path, "text: Own Sans") == []
    (tmp_path / "issues").mkdir()
    text = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\nsections:\n  - {title: Разред ½ ą, text: Знак →.}\n"
    (tmp_path / "issues" / "9.yaml").write_text(text, encoding="utf-8")
    workspace = open_workspace(tmp_path).workspace
    assert workspace
    file = workspace.issue("9")
    assert file
    found = [(one.code.id, one.place.column if one.place else 0) for one in check(workspace, file).problems]
    assert found == [("B219", 20), ("B219", 22), ("B061", 36)]
