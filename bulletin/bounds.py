"""Work that is given up because it takes too long or too much memory: told as a problem at its place."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from bulletin.problems.catalogue.jobs import ENDLESS_WORK
from bulletin.problems.catalogue.safety import TOO_LARGE
from bulletin.problems.problem import Code, Place, Problem, Refused
from bulletin.publish.limits import MEMORY, USUAL, TimeIsUp, limits

T = TypeVar("T")


class GivenUp(Refused):
    """The work was stopped; what it was about may be to blame, or the machine."""


@contextmanager
def bounded(
    seconds: float | None = None, place: Place | None = None, slow: Code = ENDLESS_WORK
) -> Iterator[None]:
    """Let the block take so many seconds (0: as many as it takes), by default USUAL, and the memory of a job.

    Raises GivenUp where it takes more, with `slow` as the problem of the time, at `place`. What the limits can do in
    threads and on other systems is said in `bulletin.publish.limits`. One in another would take its alarm away.
    """
    seconds = USUAL if seconds is None else seconds
    try:
        with limits(seconds):
            yield
    except TimeIsUp:
        raise GivenUp([Problem(slow, place, {"seconds": f"{seconds:g}"})]) from None
    except MemoryError:
        raise GivenUp([Problem(TOO_LARGE, place, {"gigabytes": MEMORY // 1_000_000_000})]) from None


def each_bounded(items: Iterable[T], seconds: float) -> Iterator[T]:
    """Yield the items, each made within so many seconds. Raises GivenUp."""
    making, end = iter(items), object()
    while True:
        with bounded(seconds):
            item = next(making, end)
        if item is end:
            return
        yield item  # type: ignore[misc]  # the end, which is none, has gone
