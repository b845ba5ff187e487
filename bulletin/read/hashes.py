"""Where the text of a line ends and a remark begins: `зала # 5` and `C # и F #` are text, `София # важно` is not.

To YAML every `#` after a space begins a remark. People who never heard of remarks type the sign as text: after a word
that wants a number, in the name of a language, glued to a word. Whoever writes remarks puts a space and words after it.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from bulletin.read.allowances import REMARK as ALLOWANCE

_GLUED = re.compile(r"\s+#[^\s#!]")
_NUMBER_ALONE = re.compile(r" # ?\d+\s*[,.;)]?\s*")
_NUMBER = re.compile(r"\s+# ?\d")
_NUMBER_AT_END = re.compile(r"\s+# ?\d+\s*(?:[,.;)–-].*)?")
_GOES_ON = re.compile(r"\s+#\s*(?:[,.;:!?)“”»].*|(?:и|или|and|or)\s+\S{1,3}\s*)?")
_SIGN_ALONE = re.compile(r"[^\W\d]\s+#\s*[,.;:!?)“”»]*\s*$")
_WANTS_NUMBER = re.compile(
    r"(?:№|\b(?:no\.?|бр\.|брой|зала|издание|стая|кабинет|ет\.|етаж|клас|група|екип|том|част|глава|номер|точка|линия"
    r"|hall|room|issue|volume|number|floor|class|group|team|part|chapter|version|line))$",
    re.IGNORECASE,
)
_ALWAYS_OPEN = re.compile(r"(?:№|\bno\.?|\bбр\.|\bзала)$", re.IGNORECASE)
_LANGUAGE = re.compile(r"(?:^|[^\w])[CFJQС]$")
"""C#, F#, J# and Q#, the first with a letter С of the Cyrillic keyboard too."""
_UNFINISHED = re.compile(
    r"(?:[,(„«–]|(?:^|\s)(?:и|или|в|във|с|със|на|от|за|по|до|към|при|and|or|with|of|for|from|the))$",
    re.IGNORECASE,
)
_AROUND = 200
"""So many characters before a sign and after it are looked at."""
_OPENED = {"(": ")", "„": "“", "«": "»"}


@dataclass(frozen=True, slots=True)
class Ending:
    """Where a text ends, counted from 0."""

    column: int
    first: int
    """Where it ends to YAML: before the first sign."""
    signs: int
    """How many signs it has that YAML takes for a remark."""
    sure: bool
    """True where all of them can be nothing but text."""


def ending(line: str, start: int) -> Ending:
    """Return where the text ends that begins at `start` of a line, past every sign that is a part of it."""
    texts, tags = list[bool](), 0
    signs = _signs(line, start)
    first = signs[0][0] if signs else len(line.rstrip())
    for sign, segment in signs:
        before, rest = line[max(start, sign - _AROUND) : sign], line[sign : sign + _AROUND]
        if ALLOWANCE.match(segment.lstrip()) or not _is_text(before, segment, rest):
            return Ending(sign, first, len(texts), _all_sure(texts, tags))
        tags += bool(_GLUED.match(segment))
        texts.append(_is_sure(before, segment))
    return Ending(len(line.rstrip()), first, len(texts), _all_sure(texts, tags))


def _signs(line: str, start: int) -> list[tuple[int, str]]:
    """Return the place of the space before each sign, and what follows up to the next."""
    places = []
    for found in re.finditer("#", line):
        place = found.start()
        while place > start and line[place - 1].isspace():
            place -= 1
        if start <= place < found.start():
            places.append(place)
    return [(place, line[place : min(end, place + _AROUND)]) for place, end in pairwise([*places, len(line)])]


def _is_text(before: str, segment: str, rest: str) -> bool:
    """Tell a sign of the text from one that begins a remark."""
    if _GLUED.match(segment) or _NUMBER_ALONE.fullmatch(segment):
        return True
    if not before:
        return False
    if _ALWAYS_OPEN.search(before) or _LANGUAGE.search(before) or _UNFINISHED.search(before):
        return True
    if _SIGN_ALONE.match(before[-1] + rest) or (_WANTS_NUMBER.search(before) and _NUMBER.match(segment)):
        return True
    return _closes(before, rest)


def _closes(before: str, rest: str) -> bool:
    """Tell whether a bracket or a quotation that is open before a sign is closed after it."""
    return any(
        before.count(opening) > before.count(closing) and closing in rest
        for opening, closing in _OPENED.items()
    )


def _is_sure(before: str, segment: str) -> bool:
    """Tell a sign that can be nothing but text from a remark typed in haste, or on what is still to be filled in."""
    if not any(letter.isalpha() for letter in before):
        return False
    if _LANGUAGE.search(before):
        return _GOES_ON.fullmatch(segment) is not None
    return _NUMBER_AT_END.fullmatch(segment) is not None


def _all_sure(texts: list[bool], tags: int) -> bool:
    return all(texts) or tags > 1
