"""How much room an issue takes: the lines on each page, the room that is left, where each section ends."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, inf
from typing import Any

from bulletin.render.layout import in_back_panel, inside
from bulletin.themes import Room

SCANT = 0.25
"""A last page whose text fills less of it looks like a mistake."""

_ROOM = "room"
"""The class of the empty box that keeps the room of the back panel."""
_NOT_TEXT = frozenset({"MarginBox", "FootnoteAreaBox"})


@dataclass(frozen=True, slots=True)
class End:
    """The page on which a section ends; `at` is its place in the issue."""

    title: str
    page: int
    at: str


@dataclass(frozen=True, slots=True)
class Extent:
    """The lines on each page (`used`), those that it holds (`most`), those that the back panel takes (`room`).

    A line is one of a column. `before` is how many pages stand before these in the file.
    """

    used: tuple[int, ...]
    most: tuple[int, ...]
    room: int
    ends: tuple[End, ...]
    before: int = 0

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.used)

    @property
    def last(self) -> int:
        """The number of the last page."""
        return self.before + self.pages

    @property
    def fill(self) -> float:
        """The share of the last page that its text fills, 0 to 1; the back panel is not counted."""
        return self.used[-1] / max(self.most[-1], 1)

    @property
    def scant(self) -> bool:
        """True where the last of several pages is nearly empty."""
        return self.pages > 1 and self.fill < SCANT

    def left(self, budget: int) -> int:
        """How many lines may still be written in `budget` pages; negative: how many are too many."""
        if self.pages <= budget:
            spare = (budget - self.pages) * self.most[-1]
            return max(0, spare + self.most[-1] - self.used[-1] - self.room)
        last = max(budget - 1, 0)
        return min(-1, self.most[last] - self.used[last] - self.room - sum(self.used[last + 1 :]))


def measure(root: Any, pages: Sequence[Any], room: Room, before: int = 0) -> Extent:
    """Measure the laid-out page boxes of the parsed HTML (`root`) on pages with this `room`.

    `before` other pages stand before them.
    """
    parents = {child: parent for parent in root.iter() for child in parent}
    order = {element: place for place, element in enumerate(root.iter())}
    heads = [element for element in root.iter("h2") if "section" in element.get("class", "").split()]
    starts, last_pages = [order[head] for head in heads], [0] * len(heads)
    used, most, line, columns = [], [], room.sizes.line, room.columns
    for number, page in enumerate(pages, before + 1):
        foot = page.margin_top
        for box, _, _ in _texts(page):
            if in_back_panel(box.element, parents):
                continue
            foot = max(foot, box.position_y + box.height)
            if (section := bisect_right(starts, order[box.element]) - 1) >= 0:
                last_pages[section] = number
        most.append(floor(_height(page) / line) * columns)
        used.append(min(ceil((foot - page.margin_top) / line) * columns, most[-1]))
    ends = (
        End(_words(head), page, head.get("data-at", "")) for head, page in zip(heads, last_pages, strict=True)
    )
    return Extent(tuple(used), tuple(most), ceil(_room(pages[-1]) / line) * columns, tuple(ends), before)


def _texts(page: Any) -> Any:
    for child in page.children:
        if type(child).__name__ not in _NOT_TEXT:
            yield from inside(child, inf, inf)


def _height(page: Any) -> float:
    """The height of a page for text: without the footnotes."""
    notes = (child.margin_height() for child in page.children if type(child).__name__ == "FootnoteAreaBox")
    return float(page.height - sum(notes))


def _room(page: Any) -> float:
    heights = (
        box.margin_height()
        for box in page.descendants()
        if box.element is not None and box.element.get("class") == _ROOM and hasattr(box, "margin_height")
    )
    return float(max(heights, default=0.0))


def _words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())
