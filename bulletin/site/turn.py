"""Work on many issues, one after the other."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


def in_turn(work: Callable[[A], B], tasks: Iterable[A]) -> Iterator[B]:
    """Do `work` on each of `tasks`; yield the results in the order of the tasks."""
    return map(work, tasks)
