"""Nothing is dated in another century than the issue."""

from pathlib import Path

import pytest
from workspace_example import check_whole, found

EVENT = "events: [{{kind: visit, title: А, date: {}}}]\nsections: [{{title: Б, show: events}}]\n"
NEWS = "projects: [{{id: a, name: А, news: [{{date: {}, text: Б}}]}}]\nsections: [{{title: Б, show: projects}}]\n"
HISTORY = "sections: [{{title: А, history: [{{date: {}, text: Б}}]}}]\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(EVENT.format("2203-09-29"), [("B156", 1, 40, 50)], id="event"),
        pytest.param(EVENT.format("2034"), [("B156", 1, 40, 44)], id="eleven-years-on"),
        pytest.param(EVENT.format("2030/2034"), [("B156", 1, 40, 49)], id="end-of-a-range"),
        pytest.param(EVENT.format("2033"), [], id="ten-years-on"),
        pytest.param(NEWS.format("1023"), [("B156", 1, 43, 47)], id="news"),
        pytest.param(HISTORY.format("2203"), [("B156", 1, 40, 44)], id="history-to-come"),
        pytest.param(HISTORY.format("1888"), [], id="history"),
        pytest.param("date: 2203-12-29\n", [("B156", 1, 7, 17)], id="issue"),
    ],
)
def test_a_date_far_off_is_told(text: str, expected: list[tuple[str, int, int, int]], tmp_path: Path) -> None:
    """The issue is of 2023."""
    assert found(check_whole(tmp_path, text)) == expected
