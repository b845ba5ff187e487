"""The rules of what a calendar needs of events."""

from pathlib import Path

import pytest
from workspace_example import check_whole, found

EVENTS = "events:\n  - {kind: visit, title: А, date: %s, time: %s}\nsections: [{title: Б, show: events}]\n"
NAMED = "events:\n  - {id: %s, kind: visit, title: А, date: 2023}\n  - {id: %s, kind: visit, title: Б, date: 2023}\n"
SHOWN = "sections: [{title: Б, show: events}]\n"


@pytest.mark.parametrize(
    ("date", "time", "code"),
    [
        pytest.param("2023-09-29", "17:00–10:00", "B286", id="reversed"),
        pytest.param("2023-09-29", "10:00–10:00", "B286", id="no-time-between"),
        pytest.param("2023-09", "10:00", "B287", id="month"),
        pytest.param("2023", "10:00–17:00", "B287", id="year"),
        pytest.param("2023-09/2023-10", "10:00", "B287", id="months"),
    ],
)
def test_hours_that_cannot_be(date: str, time: str, code: str, tmp_path: Path) -> None:
    """They are told at the hours."""
    ((told, line, *_),) = found(check_whole(tmp_path, EVENTS % (date, time)))
    assert (told, line) == (code, 2)


@pytest.mark.parametrize(
    ("date", "code"),
    [
        pytest.param("утре", "B032", id="a-word"),
        pytest.param("3 ноември 2026", "B049", id="in-words"),
        pytest.param("2026.12.29", "B165", id="other-signs"),
        pytest.param("31.02.2026", "B033", id="no-such-day"),
        pytest.param("''", "B021", id="nothing"),
    ],
)
@pytest.mark.parametrize("time", ["10:00", "17:00–10:00"])
def test_of_a_wrong_date_nothing_more_is_said(date: str, code: str, time: str, tmp_path: Path) -> None:
    """The hours are looked at when the day is known."""
    assert [one.code.id for one in check_whole(tmp_path, EVENTS % (date, time))] == [code]


@pytest.mark.parametrize(
    ("date", "time"),
    [
        pytest.param("2023-09-29", "10:00–17:00", id="a-day"),
        pytest.param("2023-09-29", "23:59", id="a-start"),
        pytest.param("28–29.09.2023", "20:00–02:00", id="over-midnight"),
    ],
)
def test_hours_that_can_be(date: str, time: str, tmp_path: Path) -> None:
    """Over two days the end may be the earlier on the clock."""
    assert check_whole(tmp_path, EVENTS % (date, time)) == ()


@pytest.mark.parametrize(("second", "codes"), [("talk", ["B288"]), ("guests", [])], ids=["same", "other"])
def test_a_name_is_of_one_event(second: str, codes: list[str], tmp_path: Path) -> None:
    """The second event of a name is told, with the line of the first."""
    problems = check_whole(tmp_path, NAMED % ("talk", second) + SHOWN)
    assert [(one.code.id, one.values["first"]) for one in problems] == [(code, 2) for code in codes]
    assert [line for _, line, *_ in found(problems)] == [3 for _ in codes]
