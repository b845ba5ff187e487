"""How wide characters are on a terminal, and a line made fit to be shown on one."""

import re
import unicodedata
from dataclasses import dataclass

TAB = 4
_ELLIPSIS = "…"
_PLAIN = re.compile("[ -~\u0400-\u0482\u048a-\u052f]")
"""Nearly all of a text: letters and signs of one column, told apart without asking Unicode."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line as it is shown, and where the marked part of it lies, in terminal columns."""

    text: str
    start: int
    width: int


def width(text: str) -> int:
    """Return how many terminal columns `text` takes: 2 for a wide East Asian one, 0 for a combining one."""
    return sum(_width(character) for character in text)


def excerpt(line: str, start: int, end: int, most: int) -> Excerpt:
    """Return `line` with what lies from character `start` to `end` marked, at most `most` columns of it.

    A long line is cut round the mark; tabs become spaces, control characters visible signs.
    """
    start, end = min(start, len(line)), min(max(end, start), len(line))
    near = (line[max(start - most - 1, 0) : start], line[start:end][: most + 1], line[end:][: most + 1])
    before, marked, after = (_visible(part) for part in near)
    if width(before) + width(marked) + width(after) > most:
        marked = _head(marked, most * 2 // 3)
        room = most - width(marked)
        after = _head(after, max(room - width(before), room // 2))
        before = _tail(before, most - width(marked) - width(after))
    return Excerpt(before + marked + after, width(before), max(width(marked), 1))


def _width(character: str) -> int:
    if _PLAIN.match(character):
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _visible(text: str) -> str:
    return "".join(_sign(character) for character in text)


def _sign(character: str) -> str:
    if _PLAIN.match(character):
        return character
    if character == "\t":
        return " " * TAB
    if character < " ":
        return chr(0x2400 + ord(character))
    if unicodedata.category(character) in {"Cc", "Zl", "Zp", "Cs"} or character == "\ufeff":
        return "\ufffd"
    return character


def _head(text: str, most: int) -> str:
    if width(text) <= most:
        return text
    taken = 0
    for place, character in enumerate(text):
        taken += _width(character)
        if taken > most - 1:
            return text[:place] + _ELLIPSIS
    return text


def _tail(text: str, most: int) -> str:
    return _head(text[::-1], most)[::-1]
