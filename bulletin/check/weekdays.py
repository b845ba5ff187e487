"""The rules that a weekday in a text fits the date beside it, and that each date in a text exists."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bulletin.check.subject import Subject
from bulletin.problems.catalogue import dates as codes
from bulletin.problems.problem import Problem
from bulletin.read.calendar import MONTHS, WEEKDAYS, weekday_like

_DECEMBER = 12
_LONGEST = 31
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = re.compile(r"(?:19|20)(?<!\d{3})\d\d(?![^\Wг]|[.-]\d)")
_ORDINAL = "(?:st|nd|rd|th)?"
_BEFORE_YEAR = re.compile(
    r"(?<![\w./№-])(?<!№\s)(?:(?P<day>\d{1,2})\.(?P<number>\d{1,2})\."
    rf"|(?P<day_first>\d{{1,2}}){_ORDINAL}\s+(?P<month>{_MONTH})\.?,?\s+"
    rf"|(?P<month_first>{_MONTH})\.?\s+(?P<day_last>\d{{1,2}}){_ORDINAL},\s+)$",
    re.IGNORECASE,
)
_DAY = "|".join(sorted(set(WEEKDAYS) - {"ср"}, key=len, reverse=True)) + r"|ср(?=\.?,)"
"""`ср.` alone is short for „compare“."""
_BEFORE = re.compile(rf"(?<!\w)({_DAY})(?:\.?,\s*|\.?\s+)\(?$", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?:\s?(?:г\.|год\.|година))?(?:,\s+|\s*\(\s*)({_DAY})(?=\.?\s*(?:[),;:.–]|$))", re.IGNORECASE
)
_RANGE = re.compile(r"\d[\w. ]*(?:[–—/-]|\bи\b|\bдо\b|\bto\b|\band\b|,)\s*$")
_PREPOSITION = re.compile(r"(?<!\w)(във?)\s+$", re.IGNORECASE)
_REACH = 20
"""More than the longest weekday, or day and month, with what may stand before the date, or the year."""


@dataclass(frozen=True, slots=True)
class Written:
    """A whole date as it stands in a text, and which it is; None for one that does not exist."""

    start: int
    text: str
    day: date | None

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)


def dates_in_texts(subject: Subject) -> Iterator[Problem]:
    """Find dates that do not exist, and weekdays that another day has."""
    for said in subject.words():
        if "20" not in said.text and "19" not in said.text:
            continue  # no year: nearly all texts go this way
        found = tuple(_dates(said.text))
        for one in found:
            if one.day is None:
                place = subject.places.within(said.path, one.text, said.text.count(one.text, 0, one.start))
                yield Problem(codes.NO_SUCH_DATE, place, {"date": one.text})
        for start, given, beside in _weekdays(said.text, found):
            if WEEKDAYS[given.casefold()] not in {day.weekday() for day in beside.values()}:
                shown, day = next(iter(beside.items()))
                typed, right, at = _with_preposition(said.text, start, given, weekday_like(given, day))
                place = subject.places.within(said.path, typed, said.text.count(typed, 0, at))
                yield Problem(codes.WEEKDAY, place, {"given": typed, "date": shown, "right": right})


def _with_preposition(text: str, start: int, given: str, right: str) -> tuple[str, str, int]:
    """Return both weekdays with the preposition before them where it must change, and where they begin.

    Bulgarian says „във“ before в and ф: във вторник, в петък.
    """
    before = _PREPOSITION.search(text, 0, start)
    if not before or before[1].casefold() == _needed(right):
        return given, right, start
    needed = _needed(right)
    whole = f"{needed.capitalize() if before[1][0].isupper() else needed} {right}"
    return text[before.start() : start] + given, whole, before.start()


def _needed(word: str) -> str:
    return "във" if word[:1].casefold() in {"в", "ф"} else "в"


def _dates(text: str) -> Iterator[Written]:
    """Yield the whole dates in `text`, in figures or in words: each is looked for before its year."""
    for year in _YEAR.finditer(text):
        match = _BEFORE_YEAR.search(text, max(0, year.start() - _REACH), year.start())
        if not match:
            continue
        named = match["month"] or match["month_first"]
        month = MONTHS[named.casefold()] if named else int(match["number"])
        day = int(match["day"] or match["day_first"] or match["day_last"])
        if 1 <= month <= _DECEMBER and 1 <= day <= _LONGEST:  # else a number of another kind
            whole = monthrange(int(year[0]), month)[1]
            known = date(int(year[0]), month, day) if day <= whole else None
            yield Written(match.start(), text[match.start() : year.end()], known)


def _weekdays(text: str, dates: tuple[Written, ...]) -> Iterator[tuple[int, str, dict[str, date]]]:
    """Yield each weekday that belongs to a date: where it stands, itself, and the dates right beside it."""
    beside: dict[tuple[int, str], dict[str, date]] = {}
    for one in dates:
        if _RANGE.search(text, max(0, one.start - _REACH), one.start):
            continue  # of which of the days it is the weekday cannot be told
        near = (_BEFORE.search(text, max(0, one.start - _REACH), one.start), _AFTER.match(text, one.end))
        for match in near:
            if match and one.day:
                beside.setdefault((match.start(1), match[1]), {})[one.text] = one.day
    for (start, given), days in beside.items():
        yield start, given, days
