"""Bulgarian in Latin letters, by the Transliteration Act of 2009 (the Streamlined System)."""

import re

_LETTERS = {
    **dict(zip("абвгдезийклмнопрстуфъьѝ", "abvgdeziyklmnoprstufayi", strict=True)),
    "ж": "zh",
    "х": "h",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "sht",
    "ю": "yu",
    "я": "ya",
}
_COUNTRY = re.compile(r"\bбългария\b", re.IGNORECASE)
_FINAL = re.compile(r"ия\b", re.IGNORECASE)
"""At the end of a word „ия“ is `ia`: article 6 of the act."""


def latin(text: str) -> str:
    """Return `text` with its Bulgarian letters in Latin ones, the rest as it is."""
    text = _COUNTRY.sub(lambda found: _like("Bulgaria", found[0]), text)
    text = _FINAL.sub(lambda found: _like("ia", found[0]), text)
    return "".join(_letter(text, place) for place in range(len(text)))


def _letter(text: str, place: int) -> str:
    sign = text[place]
    found = _LETTERS.get(sign.lower())
    if found is None:
        return sign
    if sign.islower():
        return found
    after = text[place + 1 : place + 2]
    before = text[place - 1 : place] if place else ""
    return (
        found.upper() if after.isupper() or (before.isupper() and not after.islower()) else found.capitalize()
    )


def _like(word: str, pattern: str) -> str:
    if pattern.isupper():
        return word.upper()
    return word if pattern[0].isupper() else word.lower()
