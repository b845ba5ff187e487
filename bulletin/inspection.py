"""Many issues checked, on all processors where there are enough of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from bulletin.pipeline import check
from bulletin.problems.problem import Problem
from bulletin.publish.processors import processors
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


def inspect(workspace: Workspace, files: Sequence[IssueFile]) -> Iterator[Verdict]:
    """Yield the verdict on each file, in their order. Never raises for what stands in the files."""
    judge = partial(_verdict, workspace)
    yield from map(judge, files[:_ALONE])
    left = files[_ALONE:]
    workers = min(processors(), len(left) // _CHUNK)
    if workers <= 1:
        yield from map(judge, left)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  # a few issues do not pay for it

    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(judge, left, chunksize=_CHUNK)


def _verdict(workspace: Workspace, file: IssueFile) -> Verdict:
    checked = check(workspace, file)
    return Verdict(workspace.relative(file.path), checked.problems, checked.text if checked.problems else "")
