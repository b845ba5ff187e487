"""How wide characters are on a terminal, and a line made fit to be shown on one."""

import re
import unicodedata
from dataclasses import dataclass

TAB = 4
_ELLIPSIS = "…"
_SOFT_HYPHEN, _SHOWN_HYPHEN = "\u00ad", "¬"
"""Text pasted from Word is full of them; terminals disagree on their width, so they are shown as Word does."""
_NO_SIGN = frozenset({"Cc", "Zl", "Zp", "Cs"})
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that make a terminal write from right to left, which would part a caret from its word."""
_MOVING = re.compile(
    f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff{''.join(sorted(_TURNING))}]"
)
_PLAIN = re.compile("[ -~\u0400-\u0482\u048a-\u052f]+")
"""Nearly all of a text: letters and signs of one column, told apart without asking Unicode."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line as it is shown, and where the marked part of it lies, in terminal columns."""

    text: str
    start: int
    width: int


def width(text: str) -> int:
    """Return how many terminal columns `text` takes: 2 for a wide East Asian one, 0 for a combining one."""
    return len(text) if _PLAIN.fullmatch(text) else sum(_width(character) for character in text)


def excerpt(line: str, start: int, end: int, most: int) -> Excerpt:
    """Return `line` with what lies from character `start` to `end` marked, at most `most` columns of it.

    A long line is cut round the mark; tabs become spaces, control characters visible signs.
    """
    start, end = min(start, len(line)), min(max(end, start), len(line))
    near = (line[max(start - most - 1, 0) : start], line[start:end][: most + 1], line[end:][: most + 1])
    before, marked, after = (visible(part) for part in near)
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


def visible(text: str) -> str:
    """Return `text` fit for a terminal: nothing in it moves the cursor, rings, or turns the line round."""
    return "".join(_sign(character) for character in text)


def _sign(character: str) -> str:
    if _PLAIN.match(character):
        return character
    if character == "\t":
        return " " * TAB
    if character < " ":
        return chr(0x2400 + ord(character))
    if character == _SOFT_HYPHEN:
        return _SHOWN_HYPHEN
    if character == "\ufeff" or character in _TURNING or unicodedata.category(character) in _NO_SIGN:
        return "\ufffd"
    return character


def harmless(text: str) -> str:
    """Return lines that may be written to a terminal as they are, but for what would move its cursor or ring."""
    return _MOVING.sub(lambda found: _sign(found[0]), text)


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
