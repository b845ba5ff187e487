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


@pytest.mark.parametrize(
    ("typed", "repaired"),
    [
        pytest.param("28.12-2.01.2027", "28.12.2026–2.01.2027", id="over-new-year"),
        pytest.param("28.12.–2.01.2027 г.", "28.12.2026–2.01.2027", id="with-a-dot"),
        pytest.param("12–01.2027", "12.2026–01.2027", id="months"),
        pytest.param("28.12.2027–2.01.2027", "2.01.2027–28.12.2027", id="both-years"),
        pytest.param("28.11–2.01.2027", "2.01.2027–28.11.2027", id="another-month"),
        pytest.param("2024-05/2022-03", "2022-03/2024-05", id="iso"),
    ],
)
def test_the_range_that_was_meant(typed: str, repaired: str, tmp_path: Path) -> None:
    """The two are swapped; a range from December to January belongs to two years."""
    problems = Workspace(tmp_path, "issues/9.yaml").check(EVENT % typed)
    assert [one.values["repaired"] for one in problems if one.code.id == "B036"] == [repaired]


@pytest.mark.parametrize("period", ["2022/2024", "2024/", "/2022", "2024/2024", "2024/2024-01"])
def test_a_range_in_order(period: str, tmp_path: Path) -> None:
    """Open ends and ends within each other are in order."""
    problems = Workspace(tmp_path, "issues/9.yaml").check(PROJECT % period)
    assert [problem for problem in problems if problem.code.id == "B036"] == []
