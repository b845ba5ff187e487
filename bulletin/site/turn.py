"""Work on many issues, in as many processes as there are processors where that is worth their start."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from bulletin.problems.catalogue import jobs as codes
from bulletin.problems.problem import Problem, Refused
from bulletin.publish.jobs import Lost
from bulletin.publish.jobs import in_turn as at_once
from bulletin.publish.processes import processes
from bulletin.publish.processors import processors

A = TypeVar("A")
B = TypeVar("B")

_FEW = 3
"""Tasks that are done before other processes would be ready."""


def in_turn(work: Callable[[A], B], tasks: Iterable[A]) -> Iterator[B]:
    """Do `work` on each of `tasks`; yield the results in the order of the tasks.

    Raises Refused where a process was ended from outside.
    """
    known = tuple(tasks)
    workers = min(processors(), len(known))
    if workers <= 1 or len(known) <= _FEW:
        yield from map(work, known)
        return
    for made in at_once(work, known, lambda _: 0, processes(workers)):
        if isinstance(made, Lost):
            raise Refused([Problem(codes.LOST_JOB)])
        yield made
