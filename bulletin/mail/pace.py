"""How fast letters go out: so many a minute, so many a day."""

from dataclasses import dataclass

from bulletin.mail.clock import Clock, day
from bulletin.mail.journal import Journal

MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What the provider allows; 0 is no limit."""

    a_minute: int = 60
    a_day: int = 0


class Pace:
    """Waits before a letter where the minute is full; the day's count is the journal's, so it survives a restart."""

    def __init__(self, limits: Limits, clock: Clock, journal: Journal) -> None:
        self._gap = MINUTE / limits.a_minute if limits.a_minute else 0.0
        self._most = limits.a_day
        self._clock, self._journal = clock, journal
        self._free_at = 0.0

    @property
    def day_is_full(self) -> bool:
        """True where no more letters may go out today."""
        return bool(self._most) and self._journal.sent_on(day(self._clock.now())) >= self._most

    def wait(self) -> None:
        """Wait for the turn of the next letter."""
        now = self._clock.now()
        if now < self._free_at:
            self._clock.sleep(self._free_at - now)
        self._free_at = max(now, self._free_at) + self._gap

    def count(self) -> None:
        """A letter was handed over."""
        self._journal.count_day(day(self._clock.now()))

    def slow_down(self) -> None:
        """The server is asked for too much: half the rate from now on."""
        self._gap = max(self._gap, 0.5) * 2
