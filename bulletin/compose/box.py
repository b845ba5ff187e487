"""How large a picture may be in print, and how pictures share a row."""

from typing import Literal

Width = Literal["column", "page", "row", "beside"]

COLUMN_MM = 84.0
PAGE_MM = 176.0
GAP_MM = 6.0
"""Between the pictures of a row."""
ROW_HEIGHT_MM = 90.0
MOST_IN_ROW = 3
COVER_HEIGHT_MM = 92.0
NEARLY = 1.12
"""A picture across the page may be so much higher than its room where it then fills the width: a small step at both
sides would look like a mistake."""

Box = tuple[float, float]
"""The greatest width and height in millimetres."""

_BOXES: dict[Width, Box] = {
    "column": (COLUMN_MM, 150.0),
    "page": (PAGE_MM, 120.0),
    "row": ((PAGE_MM - GAP_MM) / 2, ROW_HEIGHT_MM),
    "beside": (32.0, 52.0),
}


def box(width: Width, *, cover: bool = False) -> Box:
    """Return the room of a picture in print; a cover is always as wide as the page.

    For a picture of a row it is the usual room, that of one of two; `row_widths` says how wide each comes out.
    """
    return (PAGE_MM, COVER_HEIGHT_MM) if cover else _BOXES[width]


def printed_width(ratio: float, room: Box) -> float:
    """Return how wide a picture comes out in `room`; `ratio` is its width divided by its height."""
    width, height = room
    if width == PAGE_MM and width / ratio <= height * NEARLY:
        return width
    return min(width, height * ratio)


def rows(number: int) -> tuple[int, ...]:
    """Deal so many pictures out into rows of two or three: `(3, 2)` for five."""
    count = -(-number // MOST_IN_ROW)
    return tuple(number // count + (place < number % count) for place in range(count))


def row_widths(ratios: tuple[float, ...]) -> tuple[float, ...]:
    """Return the widths of pictures that stand side by side and are all of one height.

    Takes their widths divided by their heights. They fill the page unless they would be too high.
    """
    free = PAGE_MM - GAP_MM * (len(ratios) - 1)
    height = min(ROW_HEIGHT_MM, free / sum(ratios))
    return tuple(ratio * height for ratio in ratios)
