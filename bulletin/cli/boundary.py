"""The one place where an exception becomes an exit code: 0 fine, 1 input, 2 usage, 3 our fault, 130 interrupted.

129 and 143 where it was ended from outside, 141 where nobody reads its output any more.
"""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from bulletin.cli.console import Console
from bulletin.cli.ending import Ending
from bulletin.cli.stream import NotShown, ReaderGone

if TYPE_CHECKING:
    from bulletin.problems.problem import Problem

FINE, PROBLEMS, USAGE, FAULT, INTERRUPTED, READER_GONE = 0, 1, 2, 3, 130, 141
"""The last is what a shell tells of a program whose reader, such as `head`, has seen enough."""


class OurFault(Exception):  # noqa: N818 - it is what the user is told
    """A fault of ours in another process; its text is what is to be reported."""


def guarded(console: Console, run: Callable[[], int], typed: Sequence[str] = ()) -> int:
    """Run a verb, typed in these words; return its exit code whatever happens. No traceback ever reaches the user."""
    with Ending() as ending:
        try:
            return _told(console, run, typed, ending)
        except KeyboardInterrupt:
            with suppress(OSError):  # the terminal may have been closed
                console.say(console.words.interrupted)
            return ending.code


def _told(console: Console, run: Callable[[], int], typed: Sequence[str], ending: Ending) -> int:
    try:
        code = run()
        console.flush()
    except ReaderGone:
        _forget_output()
        return READER_GONE
    except Exception as error:  # noqa: BLE001 - what is not the input's fault is ours, whatever it is
        if ending.heard and isinstance(error, OSError):  # nobody is there any more to be shown how far it is
            return ending.code
        if isinstance(error, NotShown):
            _forget_output()
        problems = _problems(error)
        if problems is None:
            tell_fault(console, error, typed)
            return FAULT
        console.problems(problems, {})
        return PROBLEMS
    return code


def tell_fault(console: Console, error: Exception, typed: Sequence[str]) -> None:
    """Say in one line that the fault is ours, and where its report lies; where none can be written, what it is."""
    from bulletin import __version__, fault  # noqa: PLC0415 - mostly all goes well
    from bulletin.cli.report import write_report  # noqa: PLC0415
    from bulletin.locales.log import REPORT  # noqa: PLC0415

    told = str(error) if isinstance(error, OurFault) else fault.told(error)
    try:
        line = console.words.crash.format(report=write_report(console.language, typed, told))
    except Exception:  # noqa: BLE001 - no room for a report, or a program so broken that it cannot make one
        line = REPORT[console.language].unwritten.format(place=f"bulletin {__version__}, {fault.spot(error)}")
    console.say(line, "bold red")


def _problems(error: Exception) -> "tuple[Problem, ...] | None":
    """What the input or the machine has to answer for, None where the fault is ours."""
    from bulletin.machine import reason, refusal  # noqa: PLC0415 - mostly all goes well
    from bulletin.problems.catalogue import jobs, machine  # noqa: PLC0415
    from bulletin.problems.problem import Problem, Refused  # noqa: PLC0415

    if isinstance(error, Refused):
        return error.problems
    if isinstance(error, NotShown):
        return (Problem(machine.NOT_SHOWN, values={"reason": reason(error)}),)
    if isinstance(error, MemoryError):
        return (Problem(jobs.LOST_JOB),)
    problem = refusal(error) if isinstance(error, OSError) else None
    return (problem,) if problem else None


def _forget_output() -> None:
    """Let what could not be written go: Python would try once more at its end, and complain."""
    import os  # noqa: PLC0415 - mostly all goes well

    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
