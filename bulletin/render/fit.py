"""Fitting: the largest sizes in which an issue keeps to the pages that it plans."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from bulletin.compose.content import Content
from bulletin.model.sizes import Sizes
from bulletin.render.extent import Extent
from bulletin.render.render import Job, Rendered, render


@dataclass(frozen=True, slots=True)
class Fitted:
    """The job in the sizes that were taken, and its print edition."""

    job: Job
    rendered: Rendered


def fitted(job: Job, budget: int, content: Callable[[float], Content]) -> Fitted:
    """Return the largest sizes round those of `job` in which there are no more than `budget` pages, or the smallest.

    Where these leave the last page nearly empty, those that save it are taken if there are any. `content`
    gives what is to be printed with pictures of a share of their height. What cannot be laid out is
    returned with its problems.
    """
    ladder = _Ladder(job, content)
    place = ladder.search(0, budget)
    extent = ladder.extent(place)
    if extent and extent.scant and extent.pages <= budget and place < ladder.last:
        saving = ladder.search(place + 1, extent.pages - 1)
        saved = ladder.extent(saving)
        place = saving if saved and saved.pages < extent.pages else place
    return ladder.step(place)


class _Ladder:
    """The sizes from the largest down, each laid out when it is first asked for."""

    def __init__(self, job: Job, content: Callable[[float], Content]) -> None:
        self._job, self._content = job, content
        self._made: dict[int, Fitted] = {}

    @cached_property
    def _sizes(self) -> tuple[Sizes, ...]:
        return self._job.sizes.ladder()

    @property
    def last(self) -> int:
        """The place of the smallest sizes."""
        return len(self._sizes) - 1

    def step(self, place: int) -> Fitted:
        """Return the pages in the sizes at this place."""
        if place not in self._made:
            sizes = self._sizes[place]
            same = sizes.pictures == self._job.sizes.pictures
            content = self._job.content if same else self._content(sizes.pictures)
            job = replace(self._job, content=content, sizes=sizes, fitting=True)
            self._made[place] = Fitted(job, replace(render(job, "print"), fitted=sizes))
        return self._made[place]

    def extent(self, place: int) -> Extent | None:
        """Return how much room the issue takes there; None where it cannot be laid out."""
        return self.step(place).rendered.extent

    def search(self, first: int, budget: int) -> int:
        """Return the first place from `first` on with no more pages than these, else the last.

        The rest of the ladder is halved again and again, so that 13 sizes take four layouts.
        """
        low, high = first, self.last
        while low < high:
            middle = (low + high) // 2
            extent = self.extent(middle)
            if extent is None or extent.pages <= budget:
                high = middle
            else:
                low = middle + 1
        return low
