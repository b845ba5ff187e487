"""Fine typography: what a compositor sets by hand, by table. No letter and no digit is ever changed.

Applied to running text, never to code, addresses, file names and the like; running it twice changes nothing.
"""

from functools import lru_cache
from unicodedata import normalize

from bulletin.compose.quotes import set_quotes
from bulletin.compose.type_rules import RULES
from bulletin.compose.untouched import Untouched
from bulletin.model.language import Language


def set_type(text: str, language: Language) -> str:
    """Return `text` as it is to be printed in `language`: quotes, dashes, ranges, thousands, spaces; NFC."""
    return _set_spaces(set_quotes(normalize("NFC", text), language), language)


@lru_cache(maxsize=8192)
def set_part(text: str, language: Language, before: str, after: str) -> str:
    """The same for a part of a line, such as a word in bold; `before` and `after` are what it stands between.

    They tell which quote opens and which closes, and where a space must not break. What was set is kept: a preview
    sets the same words at every save.
    """
    start, text = normalize("NFC", before), normalize("NFC", text)
    quoted = set_quotes(f"{start}{text}{after}", language)
    text = quoted[len(start) : len(start) + len(text)]
    left, right = _neighbour(before[-1:], opening="([„“‘—–"), _neighbour(after[:1])
    whole = _set_spaces(f"{left}{text}{right}", language)
    return whole[len(left) : len(whole) - len(right)]


@lru_cache(maxsize=8192)
def _set_spaces(text: str, language: Language) -> str:
    kept = Untouched(normalize("NFC", text))
    text = kept.text
    for pattern, replacement in RULES[language]:
        text = pattern.sub(replacement, text)
    return kept.put_back(text)


def _neighbour(character: str, opening: str = "") -> str:
    """A character of the same kind that no rule changes: for a letter, a digit, a mark; none for a space."""
    if not character or character.isspace() or character in opening:
        return ""
    if character.isdecimal():
        return "0"
    return "q" if character.isalnum() else ","
