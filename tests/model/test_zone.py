"""The time zone of the association."""

from datetime import UTC, date, datetime, time

import pytest

from bulletin.model.zone import in_sofia


@pytest.mark.parametrize(
    ("day", "clock", "told"),
    [
        pytest.param(date(2023, 12, 29), time(10), "2023-12-29T10:00:00+02:00", id="winter"),
        pytest.param(date(2023, 9, 28), time(10), "2023-09-28T10:00:00+03:00", id="summer"),
        pytest.param(date(2024, 3, 31), time(2, 59), "2024-03-31T02:59:00+02:00", id="before-the-change"),
        pytest.param(date(2024, 3, 31), time(4), "2024-03-31T04:00:00+03:00", id="after-the-change"),
        pytest.param(date(1, 1, 1), time(0), "0001-01-01T00:00:00+01:33", id="before-all-zones"),
    ],
)
def test_clocks_in_sofia(day: date, clock: time, told: str) -> None:
    assert in_sofia(day, clock).isoformat() == told


def test_midnight_is_the_evening_before_in_greenwich() -> None:
    assert in_sofia(date(2023, 7, 1)).astimezone(UTC) == datetime(2023, 6, 30, 21, tzinfo=UTC)
