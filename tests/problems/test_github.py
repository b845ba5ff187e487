"""Workflow commands of GitHub Actions, read back as its runner reads them."""

from problem_example import EMPTY_FILE, GLYPH, PROBLEMS, SOURCES, TAB

from bulletin.problems.github import render
from bulletin.problems.problem import Place, Problem

_DATA = {"%0A": "\n", "%0D": "\r"}
_PROPERTY = _DATA | {"%3A": ":", "%2C": ","}


def _unescaped(text: str, signs: dict[str, str]) -> str:
    for sign, character in signs.items():
        text = text.replace(sign, character)
    return text.replace("%25", "%")


def read_back(line: str) -> tuple[str, dict[str, str], str]:
    """Return command, properties and message of a line, as ActionCommand.cs of the runner takes it apart."""
    head, _, data = line.removeprefix("::").partition("::")
    command, _, listed = head.partition(" ")
    pairs = [pair.split("=", 1) for pair in listed.split(",")]
    properties = {name: _unescaped(value, _PROPERTY) for name, value in pairs}
    return command, properties, _unescaped(data, _DATA)


def test_every_problem_is_one_command() -> None:
    lines = render(PROBLEMS, SOURCES, "bg").splitlines()
    found = [read_back(line) for line in lines]
    assert [(command, data) for command, _, data in found] == [
        (problem.severity, f"{problem.message('bg')}\n{problem.help('bg')}") for problem in PROBLEMS
    ]
    assert [properties["title"] for _, properties, _ in found] == [
        f"{problem.code.id} {problem.code.slug}" for problem in PROBLEMS
    ]


def test_a_place_on_one_line_has_columns() -> None:
    problem = Problem(TAB, Place("issues/9.yaml", 5, 1, 5, 2))
    _, properties, _ = read_back(render([problem], {}, "en"))
    assert properties == {
        "file": "issues/9.yaml",
        "line": "5",
        "endLine": "5",
        "col": "1",
        "endColumn": "2",
        "title": "B009 tab",
    }


def test_a_place_on_several_lines_has_none() -> None:
    """GitHub shows no remark at all where there are columns and the lines differ."""
    problem = Problem(TAB, Place("issues/9.yaml", 7, 7, 8, 3))
    _, properties, _ = read_back(render([problem], {}, "en"))
    assert properties == {"file": "issues/9.yaml", "line": "7", "endLine": "8", "title": "B009 tab"}


def test_a_problem_without_a_place_names_no_file() -> None:
    assert set(read_back(render([Problem(EMPTY_FILE)], {}, "en"))[1]) == {"title"}


def test_what_a_command_is_made_of_is_escaped() -> None:
    name = "issues/50%, a:b\r\n::error::x.yaml"
    problem = Problem(GLYPH, Place(name), {"character": "100%0A\r\n::stop::", "name": "U+0025"})
    told = render([problem], {}, "en")
    assert told.count("\n") == 1
    assert "\r" not in told
    command, properties, data = read_back(told.removesuffix("\n"))
    assert (command, properties["file"]) == ("error", name)
    assert data == f"{problem.message('en')}\n{problem.help('en')}"


def test_without_problems_nothing_is_said() -> None:
    assert render((), SOURCES, "bg") == ""
