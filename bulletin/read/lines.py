"""Lines as a writer sees them: an indent, dashes, the name of a field; and which of them are running text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bulletin.problems.problem import Edit, Place

FIELD = re.compile(r"\s*(?:- +)*[\w-]+:(?:\s|$)")
"""How a line with a field begins."""
_BAR = re.compile(r"(?:^|[:-])\s+[|>][-+0-9]*\s*(?:#.*)?$")
_MARKS = re.compile(r"\s*(?:- +)*")

Kind = Literal["item", "field"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column at which more may follow: what began there, and on which line (from 0)."""

    kind: Kind
    line: int


def indent_of(line: str) -> int:
    """Return how many characters of white space the line begins with."""
    return len(line) - len(line.lstrip())


def content_of(line: str) -> int:
    """Return the column at which the line's own words begin, behind its dashes."""
    match = _MARKS.match(line)
    return match.end() if match else 0


def kind_of(line: str) -> Kind | None:
    """Tell an item of a list from a field; None for a line that is neither."""
    if line.lstrip().startswith("- ") or line.strip() == "-":
        return "item"
    return "field" if FIELD.match(line) else None


def opens_text(line: str) -> bool:
    """Tell whether the line ends with the `|` or the `>` below which a text follows."""
    return bool(_BAR.search(line))


def text_lines(lines: Sequence[str]) -> frozenset[int]:
    """Return the lines (from 0) that are the text below a `|` or a `>`."""
    inside: set[int] = set()
    opened: int | None = None
    for number, line in enumerate(lines):
        if opened is not None and (not line.strip() or indent_of(line) > opened):
            inside.add(number)
            continue
        opened = None
        if opens_text(line):
            named = FIELD.match(line)
            opened = content_of(line) if named else indent_of(line)
    return frozenset(inside)


def columns(lines: Sequence[str]) -> Mapping[int, Column]:
    """Return the columns at which something may go on after `lines`, each with the line that began it."""
    known: dict[int, Column] = {}
    for number, line in _structure(lines):
        indent = indent_of(line)
        known = {column: what for column, what in known.items() if column <= indent}
        kind = kind_of(line)
        if kind is None:
            continue
        if indent not in known or known[indent].kind != kind:
            known[indent] = Column(kind, number)
        if kind == "item" and FIELD.match(line):
            known[content_of(line)] = Column("field", number)
    return known


def moved(lines: Sequence[str], number: int, by: int) -> dict[int, str]:
    """Return the line moved by so many columns, and with it all that belongs to it where it must go along."""
    first = lines[number]
    below = number + 1
    deeper = indent_of(lines[below]) - indent_of(first) if below < len(lines) else 0
    aligned = deeper > 0 and indent_of(lines[below]) == content_of(first)
    repairs = {number: shifted(first, by)}
    return {**repairs, **follow(lines, number, by)} if aligned or 0 < deeper <= by else repairs


def follow(lines: Sequence[str], number: int, by: int) -> dict[int, str]:
    """Return the lines that are deeper than line `number`, just below it, moved by so many columns."""
    moved_lines: dict[int, str] = {}
    for below in range(number + 1, len(lines)):
        line = lines[below]
        if line.strip() and indent_of(line) <= indent_of(lines[number]):
            break
        if line.strip():
            moved_lines[below] = shifted(line, by)
    return moved_lines


def shifted(line: str, by: int) -> str:
    """Return a line with more or fewer spaces in front."""
    return " " * max(indent_of(line) + by, 0) + line.lstrip()


def end_of_text(lines: Sequence[str], first: int) -> int:
    """Return the last line of a text that begins on line `first` and goes on below, further in."""
    last = first
    for number in range(first + 1, len(lines)):
        if lines[number].strip():
            if indent_of(lines[number]) <= indent_of(lines[first]):
                break
            last = number
    return last


def edit(file: str, number: int, old: str, new: str) -> Edit:
    """Return the smallest change that makes the line `old` (`number` from 0) into `new`."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    place = Place(file, number + 1, start + 1, number + 1, len(old) - end + 1)
    return Edit(place, new[start : len(new) - end])


def _structure(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    inside = text_lines(lines)
    for number, line in enumerate(lines):
        if number not in inside and line.strip() and not line.lstrip().startswith("#"):
            yield number, line
