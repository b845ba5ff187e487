"""The size of a file in words."""

from bulletin.locales import INTERFACE
from bulletin.model.language import Language

_MEGABYTE = 1_000_000


def size_in_words(octets: int, language: Language, space: str = "\u00a0") -> str:
    """Return a size as people read it: `196 KB`, `1,2 МБ`, with a space that does not break if none is given."""
    words = INTERFACE[language]
    if octets >= _MEGABYTE:
        told = words.megabytes.format(n=f"{octets / _MEGABYTE:.1f}".replace(".", words.decimal))
    else:
        told = words.kilobytes.format(n=f"{max(1, round(octets / 1000))}")
    return told.replace(" ", space)
