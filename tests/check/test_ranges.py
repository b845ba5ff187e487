"""The rule of the order of two dates."""

from pathlib import Path

import pytest
from workspace_example import Workspace

HEAD = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\n"
PROJECT = "projects:\n  - {id: hub, name: Hub, period: %s}\nsections:\n  - {title: А, show: projects}\n"
HISTORY = "sections:\n  - {title: А, history: [{date: 2015, text: а}, {date: %s, text: б}]}\n"
EVENT = "events:\n  - {kind: visit, title: Б, date: %s}\nsections:\n  - {title: А, show: events}\n"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        pytest.param(PROJECT % "2024/2022", 2, 34, id="project"),
        pytest.param(HISTORY % "2024/2022", 2, 56, id="history"),
        pytest.param(EVENT % "2.03.2023–1.03.2023", 2, 35, id="event"),
        pytest.param("place: [а]\n" + EVENT % "2024/2022", 3, 35, id="beside-a-wrong-field"),
    ],
)
def test_a_range_in_the_wrong_order(text: str, line: int, column: int, tmp_path: Path) -> None:
    """It is found at its place, whatever holds it, also where another field is wrong."""
    found = [
        problem
        for problem in Workspace(tmp_path, "issues/9.yaml").check(text + HEAD)
        if problem.code.id == "B036"
    ]
    assert [(one.place.line, one.place.column) for one in found if one.place] == [(line, column)]
    assert found[0].severity == "error"


@pytest.mark.parametrize("period", ["2022/2024", "2024/", "/2022", "2024/2024", "2024/2024-01"])
def test_a_range_in_order(period: str, tmp_path: Path) -> None:
    """Open ends and ends within each other are in order."""
    problems = Workspace(tmp_path, "issues/9.yaml").check(PROJECT % period)
    assert [problem for problem in problems if problem.code.id == "B036"] == []
