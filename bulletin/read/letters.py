"""Values with letters that only look right: `дa` with a Latin a, `ВG` with a Cyrillic В, `2О24` with the letter О."""

from collections.abc import Callable, Iterator

from pydantic_core import PydanticCustomError

from bulletin.model import forms
from bulletin.model.countries import COUNTRIES
from bulletin.model.money import read_money
from bulletin.model.period import read_period
from bulletin.problems.catalogue import values
from bulletin.problems.problem import Edit, Problem, Words
from bulletin.read.refusal import Refusal
from bulletin.read.repairs import without_marks

_CYRILLIC, _LATIN = "АВЕКМНОРСТХаеорсухіѕјһԁԛԝ", "ABEKMHOPCTXaeopcyxisjhdqw"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_FIGURES = str.maketrans("ОOоoЗзlIІ", "000033111")


def look_alikes(refusal: Refusal) -> Problem | None:
    """Return the problem of a value that would be good with the right letters, None for any other."""
    takes = _taker(refusal)
    typed = refusal.error["input"]
    if takes is None or not isinstance(typed, str):
        return None
    if (inner := without_marks(typed)) and takes(inner):
        return _problem(refusal, typed, inner, (typed[0], typed[-1]), values.WITHOUT_QUOTES)
    meant = next((reading for reading in _readings(typed) if reading != typed and takes(reading)), None)
    if meant is None:
        return None
    wrong = tuple(old for old, new in zip(typed, meant, strict=True) if old != new)
    return _problem(refusal, typed, meant, wrong, values.OTHER_KEYBOARD)


def _problem(refusal: Refusal, typed: str, meant: str, wrong: tuple[str, ...], how: Words) -> Problem:
    place = refusal.places.find(refusal.path)
    line = refusal.places.lines[place.line - 1]
    same = place.line == place.end_line and line[place.column - 1 : place.end_column - 1] == typed
    letters = ", ".join(dict.fromkeys(wrong))
    known = {"text": refusal.text, "letters": letters, "repaired": meant}
    edits = (Edit(place, meant),) if same else ()
    return Problem(values.LOOK_ALIKES, place, {**known, "how": how}, edits)


def _taker(refusal: Refusal) -> Callable[[str], bool] | None:
    """Return the test of whether the field takes a text; None for a field of free text."""
    if refusal.error["type"] == "literal_error":
        allowed = str(refusal.error.get("ctx", {}).get("expected", ""))
        return lambda text: f"'{text}'" in allowed
    return _TAKES.get(refusal.error["type"])


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
