"""Each section shows something, and everything is shown."""

from pathlib import Path

import pytest
from workspace_example import check_whole, found

HUB = "projects:\n  - {id: hub, name: Hub, programme: Erasmus+, status: running}\n"
SHOW = "sections:\n  - {title: Проекти, show: projects}\n  - {title: Събития, show: events}\n"
EVENT = "events:\n  - {kind: webinar, title: Среща, date: 2021-09-29}\n"
CASES = [
    pytest.param(SHOW + HUB, [("B114", 3, 28, 34)], id="no-events"),
    pytest.param(HUB + EVENT, [("B115", 2, 21, 24), ("B115", 4, 28, 33)], id="shown-nowhere"),
    pytest.param(
        HUB + "sections: [{title: А, show: projects, where: {status: finished}}]\n",
        [("B115", 2, 21, 24), ("B113", 3, 39, 44)],
        id="chosen-nothing",
    ),
    pytest.param(
        HUB + "sections: [{title: А, show: projects, where: {status: runing}}]\n",
        [("B112", 3, 55, 61)],
        id="unknown-status",
    ),
    pytest.param(
        HUB + "sections: [{title: А, show: projects, where: {id: [hub, hab]}}]\n",
        [("B104", 3, 57, 60)],
        id="unknown-id",
    ),
    pytest.param(
        HUB + "sections: [{title: А, show: projects, where: {kind: visit}}]\n",
        [("B110", 3, 47, 51)],
        id="kind-of-project",
    ),
    pytest.param(
        HUB + "sections: [{title: А, show: projects, where: {programme: Erasmus+}}]\n", [], id="by-programme"
    ),
    pytest.param(
        EVENT + "sections: [{title: А, show: events, where: {year: 2022}}]\n",
        [("B112", 3, 51, 55)],
        id="unknown-year",
    ),
    pytest.param(
        EVENT + "sections: [{title: А, show: events, where: {year: [2021], kind: webinar}}]\n",
        [],
        id="by-year-and-kind",
    ),
    pytest.param(
        "sections: [{title: А, text: Б, where: {id: a}}]\n", [("B111", 1, 32, 37)], id="where-alone"
    ),
    pytest.param("sections: [{title: А}, {title: Б, text: В}]\n", [("B157", 1, 20, 21)], id="empty-section"),
    pytest.param(
        "sections: [{title: А, text: }, {title: Б, text: В}]\n", [("B157", 1, 20, 21)], id="empty-text"
    ),
    pytest.param(
        "sections:\n  - title: А\n    text: |\n\n  - {title: Б, text: В}\n",
        [("B157", 2, 12, 13)],
        id="empty-lines",
    ),
    pytest.param(
        "sections:\n  - title: А\n    # Текстът:\n    text: |\n\n  - {title: Б, text: В}\n",
        [],
        id="empty-below-a-hint",
    ),
    pytest.param(
        "sections:\n  - title: А\n    sections: [{title: Б}, {title: В, list: [г]}]\n",
        [("B157", 3, 24, 25)],
        id="empty-part",
    ),
    pytest.param("sections:\n  - title: А\n    text: |\n\n", [("B157", 2, 12, 13)], id="text-begun"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_it_is_found_where_it_stands(
    text: str, expected: list[tuple[str, int, int, int]], tmp_path: Path
) -> None:
    """Each mistake has its place, and what is right is let be."""
    assert found(check_whole(tmp_path, text)) == expected
