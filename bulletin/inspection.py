"""Many issues checked, on all processors where there are enough of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from bulletin.bounds import GivenUp, bounded
from bulletin.pipeline import check
from bulletin.problems.catalogue.jobs import LOST_JOB, TOO_SLOW
from bulletin.problems.problem import Place, Problem, Refused
from bulletin.publish.limits import USUAL
from bulletin.publish.processors import processors
from bulletin.read.source import start_of
from bulletin.workspace import IssueFile, Workspace

_ALONE = 8
"""So many issues are checked before another process is worth its start; it then finds all that it needs loaded."""
_CHUNK = 10


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong with one file; its text only where that is needed to show it."""

    file: str
    problems: tuple[Problem, ...]
    text: str


def inspect(workspace: Workspace, files: Sequence[IssueFile], seconds: float = USUAL) -> Iterator[Verdict]:
    """Yield the verdict on each file, in their order; each may take so many seconds (0: as many as it takes).

    Never raises for what stands in the files; Refused where the system has ended a process.
    """
    judge = partial(_verdict, workspace, seconds)
    yield from map(judge, files[:_ALONE])
    left = files[_ALONE:]
    workers = min(processors(), len(left) // _CHUNK)
    if workers <= 1:
        yield from map(judge, left)
        return
    from concurrent.futures import BrokenExecutor, ProcessPoolExecutor  # noqa: PLC0415  # a few do not pay for it

    try:
        with ProcessPoolExecutor(workers) as pool:
            yield from pool.map(judge, left, chunksize=_CHUNK)
    except BrokenExecutor:
        raise Refused([Problem(LOST_JOB)]) from None


def _verdict(workspace: Workspace, seconds: float, file: IssueFile) -> Verdict:
    name = workspace.relative(file.path)
    try:
        with bounded(seconds, Place(name), TOO_SLOW):
            checked = check(workspace, file)
    except GivenUp as given_up:
        return Verdict(name, given_up.problems, start_of(file.path, workspace.root))
    return Verdict(name, checked.problems, checked.text if checked.problems else "")
