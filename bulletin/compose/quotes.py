"""Quotation marks by the language: „…“ with ’…’ inside for Bulgarian, “…” with ‘…’ inside for English.

Every change is one mark for one mark, so a place in the text stays the same place.
"""

import re
from collections.abc import Iterator

from bulletin.model.language import Language

_MARKS: dict[Language, tuple[str, str, str, str]] = {"bg": ("„", "“", "’", "’"), "en": ("“", "”", "‘", "’")}
"""What opens and closes a quotation, and one inside it."""
_DOUBLE = re.compile(r'["„“”]')
_SINGLE_OPENS = re.compile(r"(?<![^\s(\[„“—–])'(?=\w)(?!\d0s)")
_SINGLE = re.compile(r"'")
_FOREIGN: dict[Language, re.Pattern[str]] = {
    "bg": re.compile(r"(?:„|(?<![^\s(\[—–])“(?=\S))([^\"„“”]*)”"),
    "en": re.compile(r"„([^\"„“”]*)[“”]"),
}
"""A quotation in the marks of another language, or of two, as word processors leave it."""
_BEFORE_OPENING = " \t\n\u00a0\u202f\u2009([„“‘—–"


def set_quotes(text: str, language: Language) -> str:
    """Return `text` with the quotation marks of `language`; of the same length."""
    text = _doubles(text, language)
    outer, closing, inner, last = _MARKS[language]
    while (native := _FOREIGN[language].sub(lambda found: f"{outer}{found[1]}{closing}", text)) != text:
        text = native
    if language == "bg":
        return re.sub(r"(?<!\d)'", last, text)
    return _SINGLE.sub(last, _SINGLE_OPENS.sub(inner, text))


def _doubles(text: str, language: Language) -> str:
    """The straight double marks: one that opens inside a quotation opens an inner one, where all of them pair."""
    if '"' not in text:
        return text
    marks = list(_opening(text, language))
    nests = _all_pair(marks)
    outer, closing, inner, last = _MARKS[language]
    out, depth = list(text), 0
    for place, opens in marks:
        within = nests and (depth if opens else depth - 1) > 0
        depth += 1 if opens else -1
        if text[place] == '"':
            out[place] = (inner if within else outer) if opens else (last if within else closing)
    return "".join(out)


def _opening(text: str, language: Language) -> Iterator[tuple[int, bool]]:
    """The place of each double mark, and whether it opens."""
    last_opened = -1
    for found in _DOUBLE.finditer(text):
        place = found.start()
        if found[0] == '"':
            after = text[place + 1 : place + 2]
            free = place == 0 or text[place - 1] in _BEFORE_OPENING or place - 1 == last_opened
            opens = free and bool(after) and not after.isspace()
        else:
            opens = found[0] == "„" or (found[0] == "“" and language == "en")
        last_opened = place if opens else last_opened
        yield place, opens


def _all_pair(marks: list[tuple[int, bool]]) -> bool:
    depth = 0
    for _, opens in marks:
        depth += 1 if opens else -1
        if depth not in {0, 1, 2}:
            return False
    return depth == 0
