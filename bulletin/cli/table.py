"""A table set for a terminal: plain columns, the heads pale."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from bulletin.cli.columns import Piece, in_lines
from bulletin.problems.columns import width

_GAP = 2
_NARROWEST = 16
"""A column of text is parted into lines down to this; a narrower terminal has to wrap."""


def table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], columns: int, right: Sequence[int] = ()
) -> Iterator[Piece]:
    """Yield the lines of a table for a terminal of so many columns; the columns `right` are numbers.

    Texts that are too long go on in the next line; numbers and what stands first, which is a name, do not.
    """
    whole = [heads, *rows] if any(heads) else list(rows)
    may = [place for place in range(1, len(heads)) if place not in right]
    widths = _widths(whole, columns, may)
    for row in whole:
        cells = [in_lines(cell, size).split("\n") for cell, size in zip(row, widths, strict=True)]
        for parts in zip_longest(*cells, fillvalue=""):
            padded = [
                _padded(part, size, number=place in right)
                for place, (part, size) in enumerate(zip(parts, widths, strict=True))
            ]
            yield f"{(' ' * _GAP).join(padded).rstrip()}\n", "dim" if row is heads else ""


def _widths(rows: Sequence[Sequence[str]], columns: int, may: Sequence[int]) -> list[int]:
    """How wide each column is; of those that may be narrower the widest give way first."""
    widths = [max(map(width, cells)) for cells in zip(*rows, strict=True)]
    room = columns - _GAP * (len(widths) - 1)
    while may and sum(widths) > room:
        widest = max(may, key=widths.__getitem__)
        if widths[widest] <= _NARROWEST:
            break
        widths[widest] -= 1
    return widths


def _padded(text: str, size: int, *, number: bool) -> str:
    space = " " * (size - width(text))
    return f"{space}{text}" if number else f"{text}{space}"
