"""Time, as the sending sees it: asked for and waited through in one place."""

import time
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """What tells the time."""

    def now(self) -> float:
        """Seconds since 1970."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class WallClock:
    """The time of this machine."""

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


def day(moment: float) -> str:
    """The day of a moment where this machine stands, `2026-11-22`."""
    return datetime.fromtimestamp(moment).astimezone().date().isoformat()
