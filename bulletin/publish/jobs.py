"""Many jobs at once, wherever an executor of `concurrent.futures` takes them."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

Hands = Callable[[], AbstractContextManager[Executor]]
"""Who does the work: gives an executor for as long as it lasts."""


@dataclass(frozen=True, slots=True)
class Lost:
    """What is left of a job whose process ended without a word, twice: killed, or out of memory."""

    reason: str


def in_turn(
    work: Callable[[T], R], items: Sequence[T], cost: Callable[[T], float], hands: Hands
) -> Iterator[R | Lost]:
    """Yield what `work` makes of each item, in their order; the dearest are begun first.

    Where the executor breaks down, each job that was not done gets one of its own; one that breaks that too is
    Lost. What `work` raises is raised.
    """
    done = 0
    with hands() as executor:
        order = sorted(range(len(items)), key=lambda place: -cost(items[place]))
        futures = {place: executor.submit(work, items[place]) for place in order}
        for place in range(len(items)):
            try:
                made = futures[place].result()
            except BrokenExecutor:
                break
            yield made
            done += 1
    for item in items[done:]:
        yield _alone(work, item, hands)


def _alone(work: Callable[[T], R], item: T, hands: Hands) -> R | Lost:
    try:
        with hands() as executor:
            return executor.submit(work, item).result()
    except BrokenExecutor as error:
        return Lost(str(error) or type(error).__name__)
