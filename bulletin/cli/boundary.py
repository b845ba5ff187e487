"""The one place where an exception becomes an exit code: 0 fine, 1 input, 2 usage, 3 our fault, 130 interrupted."""

from collections.abc import Callable
from pathlib import Path

from bulletin import __version__
from bulletin.cli.console import Console
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Problem, Refused
from bulletin.publish.output import NotWritten

FINE, PROBLEMS, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 3, 130


class OurFault(Exception):  # noqa: N818 - it is what the user is told
    """A fault of ours in another process; its text is what is to be reported."""


def guarded(console: Console, run: Callable[[], int]) -> int:
    """Run a verb; return its exit code whatever happens. No traceback ever reaches the user."""
    try:
        return run()
    except Refused as refused:
        console.problems(refused.problems, {})
        return PROBLEMS
    except NotWritten as error:
        problem = Problem(codes.NOT_WRITTEN, values={"file": error.path.name, "detail": error.reason})
        console.problems([problem], {})
        return PROBLEMS
    except KeyboardInterrupt:
        console.say(console.words.interrupted)
        return INTERRUPTED
    except Exception:  # noqa: BLE001 - our own fault, whatever it is
        console.say(console.words.crash.format(report=_report()), "bold red")
        return FAULT


def _report() -> Path:
    """Write what went wrong, with versions and nothing of the user's, to a file to be sent."""
    import platform  # noqa: PLC0415  # only a fault of ours pays for these
    import tempfile  # noqa: PLC0415
    import traceback  # noqa: PLC0415

    lines = (
        f"bulletin {__version__}, Python {platform.python_version()}, {platform.platform()}",
        "",
        traceback.format_exc().replace(str(Path.home()), "~"),
    )
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="bulletin-", suffix=".txt", delete=False
    ) as file:
        file.write("\n".join(lines))
    return Path(file.name)
