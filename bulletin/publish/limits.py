"""How long a job may take and how much memory: a template that never ends, or an issue that nobody could lay out."""

import faulthandler
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from types import FrameType

from bulletin.importing import is_importing

MEMORY = 6_000_000_000
"""Octets of address space that a job may take. A few pages take 400 MB, so what needs this is no issue."""
USUAL = 900.0
"""Seconds that a job may take where nobody says otherwise; the longest issue that was tried took two minutes."""
LONGEST = 4_000_000.0
"""Seconds that a clock of any system can be set to; whoever wishes for more has no need of a limit."""
GRACE = 10
"""Seconds that a job may still take to stop, once its time is over."""
AGAIN = 1.0
"""Seconds after which a job that has not stopped is told once more, and so on: what is raised where Python has nobody
to give it to, as in a `__del__` or in the call of a weak reference, is lost."""


class TimeIsUp(BaseException):
    """The time is over. Not an Exception, so that nobody who is prepared for anything takes it for a bad picture."""


@contextmanager
def limits(seconds: float, memory: int = MEMORY) -> Iterator[None]:
    """Raise TimeIsUp in the block when it has lasted so many seconds, MemoryError when it takes more; 0 is no limit."""
    with _memory_limit(memory), time_limit(seconds):
        yield


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise TimeIsUp in the block when it has lasted so many seconds; 0 is no limit.

    Only the main thread of a process can be interrupted so, only between two steps of Python, and only where there
    are signals for it (not on Windows). What is not stopped by it ends after GRACE with the whole process and exit
    code 1: a thread of the interpreter sees to that, which waits for nobody.
    """
    main = threading.current_thread() is threading.main_thread()
    if not (seconds and main):
        yield
        return
    seconds = min(seconds, LONGEST)
    with _last_resort(seconds + GRACE), _alarm(seconds) if hasattr(signal, "setitimer") else nullcontext():
        yield


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    """Raise TimeIsUp in the block after so many seconds, and again as long as it goes on."""
    on = True

    def ring(_: int, frame: FrameType | None) -> None:
        if on and not is_importing(frame):  # the bell rings again
            raise TimeIsUp

    before, hook = signal.signal(signal.SIGALRM, ring), sys.unraisablehook

    def without_bell(lost: "sys.UnraisableHookArgs") -> None:
        if not issubclass(lost.exc_type, TimeIsUp):  # it comes again: nobody need be told
            hook(lost)

    sys.unraisablehook = without_bell
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
        try:
            yield
        finally:
            on = False  # a bell at this very moment still has the outer end to be put away by
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        sys.unraisablehook = hook


@contextmanager
def _last_resort(seconds: float) -> Iterator[None]:
    """End the process after so many seconds, even where a library never gives the word back to Python."""
    try:
        faulthandler.dump_traceback_later(seconds, exit=True)
    except (OSError, ValueError, AttributeError, RuntimeError):  # there is no standard error to write to
        yield
        return
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


@contextmanager
def _memory_limit(most: int) -> Iterator[None]:
    """Let the block take so much address space. Only Linux keeps to it."""
    if sys.platform != "linux" or not most:
        yield
        return
    import resource  # noqa: PLC0415 - Windows has none

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    bounds = [one for one in (soft, hard, most) if one != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min(bounds), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
