"""The theme that the settings name: an unknown one is told, with those there are; so is a mistake in its own file."""

from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.opening import open_workspace


def told(root: Path, theme: str, files: dict[str, str] | None = None) -> list[tuple[str, str, int, str]]:
    """Add `theme` to the settings and these files to the templates; return what is told."""
    (root / "bulletin.yaml").write_text(f"{SETTINGS}{theme}\n", encoding="utf-8")
    for name, text in (files or {}).items():
        (root / "templates" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "templates" / name).write_text(text, encoding="utf-8")
    problems = open_workspace(root).problems
    return [(one.code.id, one.place.file, one.place.line, one.help("en")) for one in problems if one.place]


@pytest.mark.parametrize("theme", ["theme: {name: report}", "theme: {name: columns}", "theme: {}"])
def test_a_theme_of_the_package_is_there(theme: str, tmp_path: Path) -> None:
    assert told(tmp_path, theme) == []


@pytest.mark.parametrize(
    ("theme", "code", "advice"),
    [
        ("theme: {name: raport}", "B211", "Did you mean report? All themes: columns, mine, report."),
        ("theme: {name: Report}", "B211", "Did you mean report? All themes: columns, mine, report."),
        ("theme: {name: вестник}", "B210", "Choose from: columns, mine, report."),
        ("theme: {name: ../..}", "B210", "Choose from: columns, mine, report."),
    ],
)
def test_an_unknown_theme_is_told_with_those_there_are(
    theme: str, code: str, advice: str, tmp_path: Path
) -> None:
    """The workspace's own among them."""
    found = told(tmp_path, theme, {"themes/mine/print/own.css": ""})
    assert found == [(code, "bulletin.yaml", 8, advice)]


def test_the_theme_of_a_series_is_looked_for_too(tmp_path: Path) -> None:
    """At its place."""
    (tmp_path / "bulletin.yaml").write_text(
        SETTINGS.replace("numbering: name}", "numbering: name, theme: reprot}"), encoding="utf-8"
    )
    found = [(one.code.id, one.place.line if one.place else 0) for one in open_workspace(tmp_path).problems]
    assert found == [("B211", 7)]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("base: reprot\n", [("B211", 1)]),
        ("colums: 1\n", [("B023", 1)]),
        ("base: report\ncolumns: 7\n", [("B024", 2)]),
        ("base: mine\n", []),
    ],
)
def test_a_mistake_in_a_theme_s_own_file_is_told_there(
    file: str, expected: list[tuple[str, int]], tmp_path: Path
) -> None:
    """A theme that is based on itself is harmless."""
    found = told(tmp_path, "theme: {name: mine}", {"themes/mine/theme.yaml": file})
    assert [(code, name, line) for code, name, line, _ in found] == [
        (code, "templates/themes/mine/theme.yaml", line) for code, line in expected
    ]


@pytest.mark.parametrize(
    ("colours", "advice"),
    [
        ('{ink: "#222222", soft: "#666666", rule: "#ffffff"}', []),
        ('{ink: "#777777"}', ["Write #595959: the nearest colour of the same hue that is dark enough."]),
        ('{soft: "#cc8888"}', ["Write #996666: the nearest colour of the same hue that is dark enough."]),
    ],
)
def test_a_faint_colour_is_told_with_one_that_is_not(colours: str, advice: list[str], tmp_path: Path) -> None:
    """A rule may be as faint as it likes."""
    found = told(tmp_path, f"theme: {{colours: {colours}}}")
    assert [(code, line, text) for code, _, line, text in found] == [("B218", 8, text) for text in advice]


def test_the_letterhead_s_main_colour_is_held_to_the_same(tmp_path: Path) -> None:
    """White words stand on it; the accent is darkened by itself."""
    colours = 'colours: {main: "#5aa9bb", accent: "#ffe9a0"}'
    text = SETTINGS.replace("letterhead:\n", f"letterhead:\n  {colours}\n")
    (tmp_path / "bulletin.yaml").write_text(text, encoding="utf-8")
    found = open_workspace(tmp_path).problems
    assert [(one.code.id, one.message("en")) for one in found] == [
        (
            "B218",
            "The colour #5aa9bb is faint: its contrast with white is 2.68:1, and at least 4.5:1 is needed.",
        )
    ]
