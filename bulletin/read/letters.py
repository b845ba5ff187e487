"""Values with letters that only look right: `дa` with a Latin a, `ВG` with a Cyrillic В, `2О24` with the letter О."""

from collections.abc import Callable, Iterator

from pydantic_core import PydanticCustomError

from bulletin.model import forms
from bulletin.model.countries import COUNTRIES
from bulletin.model.money import read_money
from bulletin.model.period import read_period
from bulletin.problems.catalogue import values
from bulletin.problems.problem import Edit, Problem
from bulletin.read.refusal import Refusal

_CYRILLIC, _LATIN = "АВЕКМНОРСТХаеорсухіѕјһԁԛԝ", "ABEKMHOPCTXaeopcyxisjhdqw"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_FIGURES = str.maketrans("ОOоoЗзlIІ", "000033111")


def look_alikes(refusal: Refusal) -> Problem | None:
    """Return the problem of a value that would be good with the right letters, None for any other."""
    takes = _TAKES.get(refusal.error["type"])
    typed = refusal.error["input"]
    if takes is None or not isinstance(typed, str):
        return None
    meant = next((reading for reading in _readings(typed) if reading != typed and takes(reading)), None)
    if meant is None:
        return None
    wrong = dict.fromkeys(old for old, new in zip(typed, meant, strict=True) if old != new)
    place = refusal.places.find(refusal.path)
    line = refusal.places.lines[place.line - 1]
    same = place.line == place.end_line and line[place.column - 1 : place.end_column - 1] == typed
    known = {"text": refusal.text, "letters": ", ".join(wrong), "repaired": meant}
    return Problem(values.LOOK_ALIKES, place, known, (Edit(place, meant),) if same else ())


def _readings(text: str) -> Iterator[str]:
    for table in (_TO_LATIN, _TO_CYRILLIC, _TO_FIGURES):
        yield text.translate(table)


def _takes(read: Callable[[str], object]) -> Callable[[str], bool]:
    """Turn a reader of a field into a test of whether it takes a text."""

    def takes(text: str) -> bool:
        try:
            read(text)
        except PydanticCustomError:
            return False
        return True

    return takes


_TAKES: dict[str, Callable[[str], bool]] = {
    "flag_form": forms.FLAG.fits,
    "date_form": _takes(lambda text: read_period(text, open_ends=True)),
    "money_form": _takes(read_money),
    "money_currency": _takes(read_money),
    "count_form": forms.COUNT.fits,
    "country_form": COUNTRIES.__contains__,
    "url_form": forms.WEB_ADDRESS.fits,
    "email_form": forms.EMAIL.fits,
    "identifier_form": forms.IDENTIFIER.fits,
    "colour_form": forms.COLOUR.fits,
}
