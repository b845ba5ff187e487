"""Where the text of a line ends and a remark begins: `зала # 5` and `C # и F #` are text, `София # важно` is not.

To YAML every `#` after a space begins a remark. People who never heard of remarks type the sign as text: after a word
that wants a number, in the name of a language, glued to a word. Whoever writes remarks puts a space and words after it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bulletin.read.allowances import REMARK as ALLOWANCE

_SIGN = re.compile(r"\s+#")
_GLUED = re.compile(r"\s+#[^\s#!]")
_TAG = re.compile(r"\s+#\w[\w-]*[,.;:!?)]*\s*")
_GLUED_NUMBER = re.compile(r"\s+#\d")
_NUMBER_ALONE = re.compile(r" # ?\d+\s*[,.;)]?\s*")
_NUMBER = re.compile(r"\s+# ?\d")
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
_OPENED = {"(": ")", "„": "“", "«": "»"}


@dataclass(frozen=True, slots=True)
class Ending:
    """Where a text ends (counted from 0), how many signs it has that YAML takes for a remark, whether all are sure."""

    column: int
    signs: int
    sure: bool


def ending(line: str, start: int) -> Ending:
    """Return where the text ends that begins at `start` of a line, past every sign that is a part of it."""
    texts, tags = list[bool](), 0
    for sign, segment in _signs(line, start):
        before = line[start:sign]
        if ALLOWANCE.match(segment.lstrip()) or not _is_text(before, segment, line[sign:]):
            return Ending(sign, len(texts), _all_sure(texts, tags))
        tags += bool(_GLUED.match(segment))
        texts.append(_is_sure(before, segment))
    return Ending(len(line.rstrip()), len(texts), _all_sure(texts, tags))


def _signs(line: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield the place of the space before each sign, and what follows up to the next."""
    places = [match.start() for match in _SIGN.finditer(line, start)]
    for place, end in pairwise([*places, len(line)]):
        yield place, line[place:end]


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
    return any(
        before.count(opening) > before.count(closing) and closing in rest
        for opening, closing in _OPENED.items()
    )


def _is_sure(before: str, segment: str) -> bool:
    """Tell a sign that can be nothing but text from a remark that is empty, or glued to its sign in haste."""
    if _ALWAYS_OPEN.search(before) or _LANGUAGE.search(before):
        return True
    if _GLUED.match(segment):
        return bool(_TAG.fullmatch(segment) or _GLUED_NUMBER.match(segment))
    return not _SIGN_ALONE.match(before[-1:] + segment)


def _all_sure(texts: list[bool], tags: int) -> bool:
    return all(texts) or tags > 1
