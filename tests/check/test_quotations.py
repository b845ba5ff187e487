"""Names in braces: which are wrong, where they stand, and what is typed over them."""

from pathlib import Path

import pytest
from workspace_example import check_whole, found

DATA = "projects:\n  - {id: hub, name: Hub, status: running}\nevents: []\n"


def told(root: Path, text: str) -> list[tuple[str, int, int, int]]:
    """Return the problems of a lead on the line after its name."""
    return [one for one in found(check_whole(root, f"lead: |\n  {text}\n{DATA}")) if one[0].startswith("B22")]


@pytest.mark.parametrize(
    ("before", "wrong", "code"),
    [
        ("Има ", "{проектии}", "B221"),
        ("Има {projects} и ", "{projekts}", "B221"),
        ("`{projekts}` и ", "{projekts}", "B221"),
        ("Има ", "{дръвчета}", "B220"),
        ("За ", "{общ бюджет}", "B222"),
        ("Има ", "{events}", "B222"),
        ("Уважаеми ", "{Име}", "B223"),
        ("Има ", "{projects", "B224"),
        ("Има ", "{{projects}}", "B225"),
    ],
)
def test_a_mistake_is_told_where_it_stands(before: str, wrong: str, code: str, tmp_path: Path) -> None:
    column = len("  ") + len(before) + 1
    assert told(tmp_path, f"{before}{wrong}. Край") == [(code, 2, column, column + len(wrong))]


@pytest.mark.parametrize(
    "text",
    [
        "Има {projects} и {проекти в изпълнение}.",
        "`{projekts}` и ``{дръвчета}``",
        r"\{дръвчета}",
        "{} {1, 2} { } {…",
        "<https://example.org/{id}> и [тук](https://example.org/{id})",
    ],
)
def test_what_is_right_is_let_be(text: str, tmp_path: Path) -> None:
    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    ("name", "repair"),
    [
        ("total bugdet", "{total budget}"),
        ("total_budget", "{total budget}"),
        ("Общ бюжет", "{общ бюджет}"),
        ("projects runing", "{projects running}"),
    ],
)
def test_a_near_name_is_typed_over(name: str, repair: str, tmp_path: Path) -> None:
    (problem,) = [
        one for one in check_whole(tmp_path, f"lead: За {{{name}}}\n{DATA}") if one.code.id == "B221"
    ]
    assert [edit.text for edit in problem.edits] == [repair]


def test_a_name_that_is_less_near_is_only_proposed(tmp_path: Path) -> None:
    told_of = check_whole(tmp_path, f"lead: За {{projects end}}\n{DATA}")
    (problem,) = [one for one in told_of if one.code.id == "B221"]
    assert problem.values["repaired"] == "{projects}"
    assert problem.edits == ()


def test_a_line_is_looked_at_as_a_text_is(tmp_path: Path) -> None:
    line = "greeting: 'С {проектии} и \\{дръвчета}'\n"
    assert [one[:3] for one in found(check_whole(tmp_path, line + DATA)) if one[0].startswith("B22")] == [
        ("B221", 1, 14)
    ]
