"""Text set for a terminal: in lines, or in two columns as a glossary has them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.problems.columns import width

Piece = tuple[str, str]
"""Some text and its style."""

NARROWEST, WIDEST = 40, 100
"""A line that is longer is hard to read, however wide the terminal."""
_INDENT, _GAP = 2, 2
_WIDEST_TERM = 32


class Row(NamedTuple):
    """A term in its styles, and what it means."""

    term: tuple[Piece, ...]
    text: str


def in_lines(text: str, columns: int, indent: int = 0) -> str:
    """Return `text` in lines, all but the first behind so many spaces; they part at plain spaces only."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and width(longer) > columns - indent:
            lines.append(line)
            line = word
        else:
            line = longer
    return f"\n{' ' * indent}".join((*lines, line))


def in_columns(rows: Sequence[Row], columns: int) -> Iterator[Piece]:
    """Yield the terms with their texts beside them; a term too long for its column has a line of its own."""
    most = min(_WIDEST_TERM, columns * 2 // 5)
    left = max((size for size in map(_size, rows) if size <= most), default=most)
    start = _INDENT + left + _GAP
    for row in rows:
        size = _size(row)
        yield " " * _INDENT, ""
        yield from row.term
        if row.text:
            gap = " " * (start - _INDENT - size) if size <= left else f"\n{' ' * start}"
            yield f"{gap}{in_lines(row.text, columns, start)}", ""
        yield "\n", ""


def _size(row: Row) -> int:
    return sum(width(text) for text, _ in row.term)
