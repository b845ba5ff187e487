"""Values with signs that only look like the right ones."""

from pathlib import Path

import pytest
from workspace_example import Workspace, check_whole

PROJECT = "projects:\n  - {id: hub, name: Hub, %s}\nsections: [{title: А, show: projects}]\n"


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        pytest.param("date: “29.12.2026”\n", "29.12.2026", id="date"),
        pytest.param("date: „29.12.2026“\n", "29.12.2026", id="bulgarian"),
        pytest.param("date: «2026-12-29»\n", "2026-12-29", id="french"),
        pytest.param("issue: “9”\n", "9", id="number"),
        pytest.param("languages: [„bg“]\n", "bg", id="word-of-a-list"),
        pytest.param(PROJECT % "status: “running”", "running", id="status"),
        pytest.param(PROJECT % "budget: „294 500 EUR“", "294 500 EUR", id="money"),
    ],
)
def test_quotation_marks_of_a_word_processor_are_taken_off(text: str, repaired: str, tmp_path: Path) -> None:
    """Around a value that is no free text they can only be meant as those of YAML; `fix` removes them."""
    (problem,) = check_whole(tmp_path, text)
    assert problem.code.id == "B164"
    assert problem.help("bg") == f"Напишете го наново без кавичките: {repaired}"
    assert [edit.text for edit in problem.edits] == [repaired]
    (edit,) = problem.edits
    line = text.split("\n")[edit.place.line - 1]
    right = f"{line[: edit.place.column - 1]}{edit.text}{line[edit.place.end_column - 1 :]}"
    assert Workspace(tmp_path).check(text.replace(line, right)) == ()


def test_another_keyboard_is_told_as_before(tmp_path: Path) -> None:
    """A letter for a figure is no matter of quotation marks."""
    (problem,) = check_whole(tmp_path, "date: 2О23-12-29\n")
    assert problem.help("en") == "Type it anew with the other keyboard: 2023-12-29"


def test_quoted_free_text_stays(tmp_path: Path) -> None:
    """A title may be a quotation, and a wrong date stays one."""
    assert check_whole(tmp_path, "title: „Заедно“\nplace: “София”\n") == ()
    assert [one.code.id for one in check_whole(tmp_path, "date: “утре”\n")] == ["B032"]
