"""The one place where an exception becomes an exit code: 0 fine, 1 input, 2 usage, 3 our fault, 130 interrupted."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin import __version__
from bulletin.cli.console import Console

if TYPE_CHECKING:
    from bulletin.problems.problem import Problem

FINE, PROBLEMS, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 3, 130


class OurFault(Exception):  # noqa: N818 - it is what the user is told
    """A fault of ours in another process; its text is what is to be reported."""


def guarded(console: Console, run: Callable[[], int]) -> int:
    """Run a verb; return its exit code whatever happens. No traceback ever reaches the user."""
    try:
        return run()
    except KeyboardInterrupt:
        console.say(console.words.interrupted)
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - what is not the input's fault is ours, whatever it is
        problems = _problems(error)
        if problems is not None:
            console.problems(problems, {})
            return PROBLEMS
        report_fault(console)
        return FAULT


def report_fault(console: Console, detail: str = "") -> None:
    """Say that the fault is ours, and where the report lies: of `detail`, else of the error that is being handled."""
    console.say(console.words.crash.format(report=_report(detail)), "bold red")


def _problems(error: Exception) -> "tuple[Problem, ...] | None":
    """What the input has to answer for, None where the fault is ours."""
    from bulletin.problems.catalogue import workspace as codes  # noqa: PLC0415 - mostly all goes well
    from bulletin.problems.problem import Problem, Refused  # noqa: PLC0415
    from bulletin.publish.output import NotWritten  # noqa: PLC0415

    if isinstance(error, Refused):
        return error.problems
    if isinstance(error, NotWritten):
        return (Problem(codes.NOT_WRITTEN, values={"file": error.path.name, "detail": error.reason}),)
    return None


def _report(detail: str) -> Path:
    """Write what went wrong, with versions and nothing of the user's, to a file to be sent."""
    import platform  # noqa: PLC0415  # only a fault of ours pays for these
    import tempfile  # noqa: PLC0415
    import traceback  # noqa: PLC0415

    lines = (
        f"bulletin {__version__}, Python {platform.python_version()}, {platform.platform()}",
        "",
        (detail or traceback.format_exc()).replace(str(Path.home()), "~"),
    )
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="bulletin-", suffix=".txt", delete=False
    ) as file:
        file.write("\n".join(lines))
    return Path(file.name)
