"""Tabs in indents: where a line that begins with one belongs, by the lines round it; how wide it looked is unknown."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bulletin.model.language import LANGUAGES
from bulletin.problems.catalogue import syntax
from bulletin.read.lines import (
    FIELD,
    columns,
    content_of,
    indent_of,
    kind_of,
    opens_text,
    text_lines,
)
from bulletin.read.places import Path
from bulletin.read.shape import fields_at
from bulletin.read.trouble import Finding, Trouble

_AFTER_DASH = re.compile(r"(-)[ ]*\t+[ ]*")
_LEVEL = 2
_WIDTH = 8
"""How wide a tab is in Notepad; it decides only where the lines round it leave two places."""


def tab(trouble: Trouble) -> Finding | None:
    """Find a tab in the indent of the line, or of the next one, and align the line with its neighbours."""
    if not any(word in trouble.said for word in ("tab", "start any token", "key")):
        return None
    for number in (trouble.line, trouble.line + 1):
        line = trouble.lines[number] if number < len(trouble.lines) else ""
        blank = line[: content_of(line.replace("\t", " "))]
        if "\t" in blank:
            repaired = {number: aligned(trouble.lines, number)}
            return trouble.repair(syntax.TAB, (number, blank.index("\t")), 1, repaired)
    return None


def aligned(lines: Sequence[str], number: int) -> str:
    """Return line `number`, in whose indent is a tab, with spaces up to the column at which it belongs."""
    typed = lines[number]
    indent, words = indent_of(typed), content_of(typed.replace("\t", " "))
    line = _AFTER_DASH.sub(r"\1 ", typed[indent:words]) + typed[words:]
    if "\t" not in typed[:indent]:
        return typed[:indent] + line
    text = _text_column(lines, number, line)
    return " " * (_column(lines, number, line) if text is None else text) + line


def _text_column(lines: Sequence[str], number: int, line: str) -> int | None:
    """Return where the text below a `|` begins that the line goes on with; None where it is no such text."""
    above = _above(lines, number)
    if above is None:
        return None
    inside = text_lines(lines[: above + 1])
    bar = above
    while bar in inside:
        bar -= 1
    if bar == above and not opens_text(lines[bar]):
        return None
    opened = content_of(lines[bar]) if FIELD.match(lines[bar]) else indent_of(lines[bar])
    rows = [row for row in range(bar + 1, number) if lines[row].strip()]
    below = [row for row in _below(lines, number) if indent_of(lines[row]) > opened]
    column = indent_of(lines[[*rows, *below][0]]) if rows or below else opened + _LEVEL
    goes_on = rows and above == number - 1 and kind_of(line) is None
    if goes_on and (kind_of(lines[above]) != "item" or _indents(lines, below) == {content_of(lines[above])}):
        column = content_of(lines[above])  # as in a list of the text, whose lines are further in
    if not rows or kind_of(line) is None:
        return column
    if _may_stand(lines, number, line):
        return None
    within = bool(below) and indent_of(lines[below[0]]) >= column and _next(lines, number) == below[0]
    listed = kind_of(line) != "item" or any(kind_of(lines[row]) == "item" for row in rows)
    return column if within or listed else None


def _indents(lines: Sequence[str], rows: Iterable[int]) -> set[int]:
    return {indent_of(lines[row]) for row in rows}


def _may_stand(lines: Sequence[str], number: int, line: str) -> bool:
    """Tell whether the line can be a field, or an item with one, at any of the columns above it."""
    if not _name(line):
        return False
    rows, known = tuple(_rows(lines, number)), columns(lines[:number])
    return any(
        what.kind == kind_of(line) and _fits(lines, rows, column, line) for column, what in known.items()
    )


def _name(line: str) -> str:
    """Return the name of the field that stands on the line, nothing where there is none."""
    return line[content_of(line) :].partition(":")[0] if FIELD.match(line) else ""


def _column(lines: Sequence[str], number: int, line: str) -> int:
    """Return the column at which the line belongs by what stands above it, and below it."""
    above = next(_rows(lines, number), None)
    if above is None:
        return 0
    kind = kind_of(line)
    if kind is None:  # a text that goes on
        return max(indent_of(lines[above]), content_of(lines[above]) + _LEVEL * bool(kind_of(lines[above])))
    known = columns(lines[:number])
    places = {column for column, what in known.items() if what.kind == kind}
    if (child := _child(lines, number, above, kind)) is not None:
        places.add(child)
    looks = len(lines[number][: indent_of(lines[number])].expandtabs(_WIDTH))
    beside = {child, *_told_below(lines, number, line)}

    rows = tuple(_rows(lines, number))
    least = _least(lines, number, line)

    def rank(column: int) -> tuple[bool, bool, bool, int]:
        fits = _fits(lines, rows, column, line)
        return column < least, not fits, column not in beside, abs(column - looks)

    return min(places, key=rank, default=0)


def _least(lines: Sequence[str], number: int, line: str) -> int:
    """Return the first column at which the field or item below can still follow on the line."""
    following = next(iter(_below(lines, number)), None)
    if following is None or following != _next(lines, number) or kind_of(lines[following]) is None:
        return 0
    if opens_text(line) or line.rstrip().endswith(":"):
        return 0
    return indent_of(lines[following]) - content_of(line)


def _told_below(lines: Sequence[str], number: int, line: str) -> tuple[int, ...]:
    """Return the columns at which the line below says that this one begins: beside it, or as its dash."""
    following = _next(lines, number)
    if following is None or opens_text(line):
        return ()
    column = indent_of(lines[following])
    return (column, column - content_of(line)) if kind_of(lines[following]) == "field" else (column,)


def _child(lines: Sequence[str], number: int, above: int, kind: str) -> int | None:
    """Return where what is in the field just above begins; None where that field has its value."""
    inner = lines[above][content_of(lines[above]) :].rstrip()
    if not inner.endswith(":"):
        return None
    start = content_of(lines[above])
    following = next(iter(_below(lines, number)), None)
    if following is None or kind_of(lines[following]) != kind or indent_of(lines[following]) <= start:
        return start + _LEVEL
    if opens_text(lines[number]):  # what follows is its text
        return start + _LEVEL
    column = indent_of(lines[following])
    inside = lines[number].rstrip().endswith(":") and not _fits(
        lines, tuple(_rows(lines, number)), column, lines[following]
    )
    return start + _LEVEL if inside else column


def _fits(lines: Sequence[str], rows: Iterable[int], column: int, line: str) -> bool:
    """Tell whether the field on the line may stand at the column, and does not stand there already."""
    path = _path(lines, rows, column)
    name = _name(line)
    if kind_of(line) == "item":
        inner = fields_at((*path, 0))
        return name in inner if name else inner <= set(LANGUAGES)
    return name in fields_at(path) and name not in _beside(lines, rows, column)


def _beside(lines: Sequence[str], rows: Iterable[int], column: int) -> Iterator[str]:
    """Yield the names of the fields above that stand in one group with a field at the column."""
    for row in rows:
        if content_of(lines[row]) == column:
            yield _name(lines[row])
        if indent_of(lines[row]) < column:
            return


def _path(lines: Sequence[str], rows: Iterable[int], column: int) -> Path:
    """Return the way to what stands at the column below the rows; every place in a list is 0."""
    path: Path = ()
    for row in rows:
        line = lines[row]
        in_list = path[:1] == (0,)
        if (name := _name(line)) and content_of(line) < column + in_list:
            path, column = (name, *path), content_of(line)
        if kind_of(line) == "item" and indent_of(line) < column:
            path, column = (0, *path), indent_of(line)
    return path


def _rows(lines: Sequence[str], number: int) -> Iterator[int]:
    """Yield the lines above that are no running text, the nearest first."""
    inside = text_lines(lines[:number])
    for row in range(number - 1, -1, -1):
        if row not in inside and lines[row].strip() and not lines[row].lstrip().startswith("#"):
            yield row


def _above(lines: Sequence[str], number: int) -> int | None:
    return next((row for row in range(number - 1, -1, -1) if lines[row].strip()), None)


def _next(lines: Sequence[str], number: int) -> int | None:
    return next((row for row in range(number + 1, len(lines)) if lines[row].strip()), None)


def _below(lines: Sequence[str], number: int) -> Iterator[int]:
    """Yield the line below whose indent says where this one belongs: the next one without a tab."""
    for row in range(number + 1, len(lines)):
        if lines[row].strip() and "\t" not in lines[row][: indent_of(lines[row])]:
            yield row
            return
