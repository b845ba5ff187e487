"""Whole processes measured: seconds of the clock, seconds of all processors, memory of the largest process."""

import ctypes
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
BULLETIN = str(BIN / "bulletin")
_SUBREAPER = 36
"""PR_SET_CHILD_SUBREAPER of <linux/prctl.h>: who has lost its parent becomes ours, and can be counted."""
_TOLD = 600


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command took: seconds of the clock, of all processors together, megabytes of its largest process."""

    seconds: float
    processor: float
    megabytes: float


Step = Callable[[], Cost]
"""Does something once and tells what it took."""


class Failed(Exception):  # noqa: N818 - it is what became of a command
    """A command that did not come out well; its text is the end of what it said."""


def adopt_orphans() -> None:
    """Let this process wait for the children of its children too. Without Linux they are not counted."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)


def measured(
    command: Sequence[str],
    folder: Path = ROOT,
    more: Mapping[str, str] | None = None,
    fine: Sequence[int] = (0,),
) -> Cost:
    """Run a command and all that it starts to the end. Raises Failed where its exit code is not one of `fine`."""
    environment = {**os.environ, "BULLETIN_UI": "en", "NO_COLOR": "1", **(more or {})}
    with tempfile.TemporaryFile() as said:
        start = perf_counter()
        child = subprocess.Popen(command, cwd=folder, env=environment, stdout=said, stderr=said)
        _, status, used = os.wait4(child.pid, 0)
        seconds = perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        processor, memory = used.ru_utime + used.ru_stime, used.ru_maxrss
        for other in _orphans():
            processor += other.ru_utime + other.ru_stime
            memory = max(memory, other.ru_maxrss)
        if child.returncode not in fine:
            said.seek(0)
            raise Failed(said.read().decode("utf-8", "replace").strip()[-_TOLD:])
    return Cost(seconds, processor, memory / (1024 * 1024 if sys.platform == "darwin" else 1024))


def in_turn(ours: Step, theirs: Step, runs: int) -> list[tuple[Cost, Cost]]:
    """Do both by turns, so many times after one that does not count: other work on the machine meets both."""
    return [(ours(), theirs()) for _ in range(runs + 1)][1:]


def typical(costs: Sequence[Cost]) -> Cost:
    """The median of each figure, and the most memory."""
    return Cost(
        median(cost.seconds for cost in costs),
        median(cost.processor for cost in costs),
        max(cost.megabytes for cost in costs),
    )


def _orphans() -> list["os.struct_rusage"]:  # type: ignore[name-defined]
    """What the processes used that the command has left behind; each is waited for."""
    used = []
    while True:
        try:
            used.append(os.wait4(-1, 0)[2])
        except ChildProcessError:
            return used
