"""Rows set in columns: light enough for a command that has nothing else to do."""

from collections.abc import Collection, Iterable, Sequence
from unicodedata import combining, east_asian_width

_GAP = "  "


def in_columns(rows: Iterable[Sequence[str]], right: Collection[int] = ()) -> list[str]:
    """Return a line for each row, its cells below each other; the columns `right` end at the same place."""
    known = [tuple(row) for row in rows]
    widths = [max(map(width, column)) for column in zip(*known, strict=True)]
    return [
        _GAP.join(
            _padded(cell, wide, before=place in right)
            for place, (cell, wide) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in known
    ]


def width(text: str) -> int:
    """How many places of a terminal the text takes (UAX #11)."""
    return sum(0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def _padded(cell: str, wide: int, *, before: bool) -> str:
    gap = " " * (wide - width(cell))
    return gap + cell if before else cell + gap
