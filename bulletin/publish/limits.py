"""How long a job may take: a template that never ends, or an issue that nobody could lay out, is given up."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Never


class TimeIsUp(BaseException):
    """The time is over. Not an Exception, so that nobody who is prepared for anything takes it for a bad picture."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise TimeIsUp in the block when it has lasted so many seconds; 0 is no limit.

    Only the main thread of a process can be interrupted so, and only where there are signals for it (not on
    Windows): elsewhere there is no limit.
    """
    can = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if not (seconds and can):
        yield
        return

    def ring(*_: object) -> Never:
        raise TimeIsUp

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
