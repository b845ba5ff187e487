"""Which name was meant: near matches, also for words typed in the other alphabet or keyboard layout."""

from collections.abc import Iterable, Iterator

_NEAR = 70
_LOOKALIKES = str.maketrans("авеоркстухмніјѕАВЕОРКСТХ", "abeopkctyxmhijsABEOPKCTX")
_SOUNDS = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфхъцьэы", "abvgdeziyklmnoprstufhacyey", strict=True)),
        "ж": "zh",
        "ч": "ch",
        "ш": "sh",
        "щ": "sht",
        "ю": "yu",
        "я": "ya",
    }
)
_PHONETIC = str.maketrans("явертъуиопасдфгхйклзьцжбнм", "qwertyuiopasdfghjklzxcvbnm")
_BDS = str.maketrans("уеишщксдзьяаожгтнвюйъэфхп", "wertyuiopasdfghjklzxcvbnm")


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """Return the allowed name that was most likely meant, None where none is near."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415  # only needed once there is a mistake

    choices = sorted(allowed)
    best, reached = None, 0.0
    for reading in _readings(word):
        found = process.extractOne(reading, choices, scorer=fuzz.ratio, score_cutoff=_NEAR)
        if found and found[1] > reached:
            best, reached = found[0], found[1]
    return best


def respelt(word: str, allowed: Iterable[str]) -> str | None:
    """Return the allowed name that this is in other letters only: capitals, the other alphabet or keyboard."""
    names = set(allowed)
    return next((reading for reading in _readings(word) if reading in names), None)


def foreign_letters(word: str) -> str:
    """Return the Cyrillic letters of a word that also has Latin ones; nothing for a word of one alphabet."""
    letters = "".join(dict.fromkeys(c for c in word if "\u0400" <= c <= "\u04ff"))
    return letters if any(c.isascii() and c.isalpha() for c in word) else ""


def latin(word: str) -> str:
    """Return a word in small Latin letters, each Cyrillic one by its sound."""
    return word.casefold().translate(_SOUNDS)


def _readings(word: str) -> Iterator[str]:
    """Yield the word as it is, then as other keyboards and alphabets would have it."""
    yield word
    word = word.strip("“”„‟‘’‚«»\"'`")
    small = "_".join(word.casefold().replace("-", "_").split()) if "_" in word else word.casefold()
    yield small
    yield small.replace("-", "_").replace(" ", "_")
    if not word.isascii():
        for table in (_LOOKALIKES, _SOUNDS, _PHONETIC, _BDS):
            yield small.translate(table)
