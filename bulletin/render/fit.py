"""Fitting: the largest sizes in which an issue keeps to the pages that it plans."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from bulletin.compose.content import Content
from bulletin.model.sizes import Sizes
from bulletin.render.extent import Extent
from bulletin.render.render import Job, Rendered, render
from bulletin.themes import Room


@dataclass(frozen=True, slots=True)
class Fitted:
    """The issue in one language, for a room of the sizes that were taken, and its print edition."""

    content: Content
    rendered: Rendered


def fitted(job: Job, composed: Callable[[Room], Content]) -> Fitted:
    """Return the largest sizes round those of `job` in which it keeps to its budget of pages, or the smallest.

    The job is of one language. Where these sizes leave the last page nearly empty, those that save it are taken
    if there are any. `composed` gives what is to be printed, its pictures for another room. What cannot be laid
    out is returned with its problems.
    """
    ladder = _Ladder(job, composed)
    budget = job.budget or 0
    place = ladder.search(0, budget)
    extent = ladder.extent(place)
    if extent and extent.scant and extent.pages <= budget and place < ladder.last:
        saving = ladder.search(place + 1, extent.pages - 1)
        saved = ladder.extent(saving)
        place = saving if saved and saved.pages < extent.pages else place
    return ladder.step(place)


class _Ladder:
    """The sizes from the largest down, each laid out when it is first asked for."""

    def __init__(self, job: Job, composed: Callable[[Room], Content]) -> None:
        self._job, self._composed = job, composed
        self._made: dict[int, Fitted] = {}

    @cached_property
    def _sizes(self) -> tuple[Sizes, ...]:
        return self._room.sizes.ladder()

    @property
    def _room(self) -> Room:
        return self._job.contents[0].room

    @property
    def last(self) -> int:
        """The place of the smallest sizes."""
        return len(self._sizes) - 1

    def step(self, place: int) -> Fitted:
        """Return the pages in the sizes at this place."""
        if place not in self._made:
            content = self._content(replace(self._room, sizes=self._sizes[place]))
            job = replace(self._job, contents=(content,), fitting=True)
            self._made[place] = Fitted(content, render(job, "print"))
        return self._made[place]

    def _content(self, room: Room) -> Content:
        """The content for `room`; only where pictures change their heights it is composed anew."""
        given = self._job.contents[0]
        same = room.sizes.pictures == self._room.sizes.pictures
        return replace(given, room=room) if same else self._composed(room)

    def extent(self, place: int) -> Extent | None:
        """Return how much room the issue takes there; None where it cannot be laid out."""
        return next(iter(self.step(place).rendered.extents.values()), None)

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
