"""How large a picture may be in print, and how pictures share a row."""

from typing import Literal, NamedTuple

from bulletin.themes import TWO_COLUMNS, Room

Width = Literal["column", "page", "row", "beside"]

GAP_MM = 6.0
"""Between the pictures of a row."""
ROW_HEIGHT_MM = 90.0
MOST_IN_ROW = 3
COVER_HEIGHT_MM = 92.0
NEARLY = 1.12
"""A picture across the page may be so much higher than its room where it then fills the width: a small step at both
sides would look like a mistake."""

_BESIDE = 32.0, 52.0


class Box(NamedTuple):
    """The greatest width and height of a picture in millimetres; `across` where it stands across the whole page."""

    width: float
    height: float
    across: bool = False


def box(width: Width, room: Room = TWO_COLUMNS, *, cover: bool = False) -> Box:
    """Return the room of a picture in print, on pages with this `room`; a cover is always as wide as all columns.

    For a picture of a row it is the usual room, that of one of two; `row_widths` says how wide each comes out.
    """
    share = room.sizes.pictures
    if cover:
        return Box(room.page, COVER_HEIGHT_MM * share, across=True)
    if width == "beside":
        return Box(_BESIDE[0], _BESIDE[1] * share)
    if width == "row":
        return Box((room.page - GAP_MM) / 2, ROW_HEIGHT_MM * share)
    if width == "column":
        return Box(room.column, 150.0 * share)
    return Box(room.page, 120.0 * share, across=True)


def printed_width(ratio: float, room: Box) -> float:
    """Return how wide a picture comes out in `room`; `ratio` is its width divided by its height."""
    if room.across and room.width / ratio <= room.height * NEARLY:
        return room.width
    return min(room.width, room.height * ratio)


def rows(number: int) -> tuple[int, ...]:
    """Deal so many pictures out into rows of two or three: `(3, 2)` for five."""
    count = -(-number // MOST_IN_ROW)
    return tuple(number // count + (place < number % count) for place in range(count))


def row_widths(ratios: tuple[float, ...], room: Room = TWO_COLUMNS) -> tuple[float, ...]:
    """Return the widths of pictures that stand side by side and are all of one height.

    Takes their widths divided by their heights. They fill the page unless they would be too high.
    """
    free = room.page - GAP_MM * (len(ratios) - 1)
    height = min(ROW_HEIGHT_MM * room.sizes.pictures, free / sum(ratios))
    return tuple(ratio * height for ratio in ratios)
