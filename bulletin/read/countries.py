"""Which country was meant by a text that is not its code: a name, small letters, another sign."""

from functools import cache

from bulletin.model.countries import COUNTRIES
from bulletin.model.language import LANGUAGES
from bulletin.read.names import latin, nearest

_LOOKALIKES = str.maketrans("АВЕКМНОРСТХІЅ", "ABEKMHOPCTXIS")
_OTHER_NAMES = {
    # the signs of the European Union for two of its countries, and names that CLDR does not have
    **dict.fromkeys(("uk", "англия", "england", "великобритания", "great britain", "britain"), "GB"),
    **dict.fromkeys(("el", "елада", "hellas"), "GR"),
    **dict.fromkeys(("сащ", "usa", "америка", "america"), "US"),
    **dict.fromkeys(("холандия", "holland"), "NL"),
    **dict.fromkeys(("македония", "macedonia"), "MK"),
    **dict.fromkeys(("чешка република", "czech republic"), "CZ"),
    **dict.fromkeys(("турция", "turkey"), "TR"),
    **dict.fromkeys(("корея", "korea"), "KR"),
}


def country_meant(text: str) -> str | None:
    """Return the code of the country that `text` most likely names, None where none is near."""
    word = " ".join(text.split()).casefold()
    for reading in (word, latin(word.upper().translate(_LOOKALIKES)), latin(word)):
        if code := _OTHER_NAMES.get(reading):
            return code
        if reading.upper() in COUNTRIES:
            return reading.upper()
    names = _names()
    return names.get(nearest(word, names) or "")


@cache
def _names() -> dict[str, str]:
    """Return the codes by the names of the countries in small letters, in both languages."""
    from babel import Locale  # noqa: PLC0415  # only needed once there is a mistake

    return _OTHER_NAMES | {
        name.casefold(): code
        for language in LANGUAGES
        for code, name in Locale(language).territories.items()
        if code in COUNTRIES
    }
