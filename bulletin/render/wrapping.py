"""Plain text in lines: paragraphs wrapped, tables in columns or, where they are too wide, as lists."""

import re
from collections.abc import Sequence
from textwrap import wrap

from bulletin.compose.untouched import BREAK

WIDTH = 76
"""Characters of a line: a quoted answer still fits into 80."""
SPACES = re.compile(r"[ \t\r\n]+")
"""What HTML folds into one space; a space that does not break is kept."""
_GAP = "  "
"""Between the columns of a table."""


def wrapped(text: str, first: str = "", rest: str | None = None, width: int = WIDTH) -> str:
    """Return `text` as lines that begin with `first`, then with `rest` (by default as many spaces)."""
    after = " " * len(first) if rest is None else rest
    lines = wrap(
        SPACES.sub(" ", text.replace(BREAK, "")).strip(" "),
        width,
        initial_indent=first,
        subsequent_indent=after,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)


def table(head: Sequence[str], rows: Sequence[Sequence[str]], indent: str = "") -> str:
    """Return a table in columns where it fits into WIDTH; else each row as its first cell and a list of the others."""
    lines = [list(head), *map(list, rows)] if any(head) else [list(row) for row in rows]
    columns = max(map(len, lines), default=0)
    padded = [line + [""] * (columns - len(line)) for line in lines]
    widths = [max(len(line[place]) for line in padded) for place in range(columns)]
    if sum(widths) + len(_GAP) * (columns - 1) + len(indent) <= WIDTH:
        made = [_row(line, widths) for line in padded]
        if any(head):
            made.insert(1, _GAP.join("-" * width for width in widths))
        return "\n".join(f"{indent}{line}" for line in made)
    return "\n".join(_record(head, row, indent) for row in rows)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return _GAP.join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _record(head: Sequence[str], row: Sequence[str], indent: str) -> str:
    names = [*head, *[""] * len(row)]
    others = [
        f"{name}: {cell}" if name else cell for name, cell in zip(names[1:], row[1:], strict=False) if cell
    ]
    first = row[0] if row else ""
    lines = [wrapped(first, indent, indent + "  ")] if first else []
    return "\n".join([*lines, *(wrapped(other, f"{indent}  - ") for other in others)])
