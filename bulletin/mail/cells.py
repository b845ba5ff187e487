"""What stands in one cell of a list: a name, a language, tags, several addresses."""

import unicodedata
from collections.abc import Iterator, Mapping

from bulletin.model.language import Language

_LANGUAGES: Mapping[str, Language] = {
    **dict.fromkeys(("bg", "bul", "bgn", "bg-bg", "бг", "бълг", "български", "bulgarian"), "bg"),
    **dict.fromkeys(("en", "eng", "en-gb", "en-us", "англ", "английски", "english"), "en"),
}


def clean_name(text: str) -> str:
    """Return a name fit for a header and a greeting: one line, without signs that cannot be seen."""
    if not text.isprintable():
        text = "".join(" " if unicodedata.category(sign)[0] in "CZ" else sign for sign in text)
    return " ".join(text.replace("\ufffd", " ").split()).strip('"„“”')


def language_meant(cell: str) -> Language | None:
    """Return the language that a cell names, None where it names none that has an edition."""
    return _LANGUAGES.get(cell.casefold().replace("_", "-"))


def tags_in(cell: str) -> tuple[str, ...]:
    """Return the tags of a cell, parted by commas or semicolons, each once."""
    if not cell:
        return ()
    return tuple(dict.fromkeys(tag.strip() for tag in cell.replace(";", ",").split(",") if tag.strip()))


def apart(cell: str) -> Iterator[str]:
    """Yield the addresses of a line pasted from a mail program: `Иван <a@b.bg>; Петър <c@d.bg>`."""
    for one in cell.replace(";", ",").split(","):
        if one.strip():
            yield one.strip()
