"""How fast letters go out, by a clock that tells the time it is set to."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from bulletin.mail.clock import WallClock, day
from bulletin.mail.journal import Journal
from bulletin.mail.pace import Limits, Pace

NOON = datetime(2026, 11, 22, 12).astimezone().timestamp()


@dataclass
class SetClock:
    """A clock that moves when somebody waits, or is told to."""

    moment: float = NOON
    waits: list[float] = field(default_factory=list)

    def now(self) -> float:
        """The time it is set to."""
        return self.moment

    def sleep(self, seconds: float) -> None:
        """Move on, and remember by how much."""
        self.waits.append(seconds)
        self.moment += seconds


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.sqlite3")


def test_so_many_go_out_in_a_minute(journal: Journal) -> None:
    clock = SetClock()
    pace = Pace(Limits(a_minute=30), clock, journal)
    for _ in range(31):
        pace.wait()
    assert clock.moment == pytest.approx(NOON + 60)
    assert clock.waits == pytest.approx([2.0] * 30)


def test_a_slow_letter_is_not_waited_for_twice(journal: Journal) -> None:
    """Time that the letter took counts; what was lost is not made up for by a burst."""
    clock = SetClock()
    pace = Pace(Limits(a_minute=60), clock, journal)
    pace.wait()
    clock.moment += 10
    pace.wait()
    pace.wait()
    assert clock.waits == pytest.approx([1.0])


def test_without_a_limit_nobody_waits(journal: Journal) -> None:
    clock = SetClock()
    pace = Pace(Limits(a_minute=0), clock, journal)
    for _ in range(5):
        pace.wait()
        pace.count()
    assert clock.waits == []
    assert not pace.day_is_full


def test_the_count_of_the_day_survives_a_restart(journal: Journal, tmp_path: Path) -> None:
    clock = SetClock()
    pace = Pace(Limits(a_day=2), clock, journal)
    pace.count()
    assert not pace.day_is_full
    journal.close()
    again = Pace(Limits(a_day=2), clock, Journal(tmp_path / "journal.sqlite3"))
    again.count()
    assert again.day_is_full
    clock.moment += 24 * 3600
    assert not again.day_is_full


def test_a_server_in_trouble_gets_half_as_many(journal: Journal) -> None:
    clock = SetClock()
    pace = Pace(Limits(a_minute=60), clock, journal)
    pace.wait()
    pace.slow_down()
    pace.wait()
    pace.wait()
    assert clock.waits == pytest.approx([1.0, 2.0])


def test_a_pace_without_a_limit_slows_down_too(journal: Journal) -> None:
    clock = SetClock()
    pace = Pace(Limits(a_minute=0), clock, journal)
    pace.slow_down()
    pace.wait()
    pace.wait()
    assert clock.waits == pytest.approx([1.0])


def test_the_wall_clock_goes_on() -> None:
    clock = WallClock()
    before = clock.now()
    clock.sleep(0.01)
    assert clock.now() > before
    assert day(NOON) == "2026-11-22"
