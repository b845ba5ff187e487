"""Dates as people type them where figures are wanted: what they mean, and how they are told."""

import re
from calendar import monthrange
from datetime import date

from pydantic_core import PydanticCustomError

from bulletin.model.period import read_period
from bulletin.problems.catalogue import dates, values
from bulletin.problems.problem import Problem
from bulletin.read.calendar import MONTHS, WEEKDAYS, weekday_like
from bulletin.read.refusal import Refusal

_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAYS = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_ORDINAL = r"(?:st|nd|rd|th|-?(?:ви|ри|ти|ми))?"
_WEEKDAY = re.compile(
    rf"(?P<first>{_DAYS})\.?,?\s+(?P<rest>\S.*)|(?P<before>.*\S)(?:,\s*|\s*\(\s*|\s+)(?P<last>{_DAYS})\.?\s*\)?",
    re.IGNORECASE,
)
_YEAR = r"(?P<year>\d{4})(?:\s?(?:г|год|година)\.?)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:(?P<start>\d{{1,2}})\s*[-–—]\s*)?(?P<day>\d{{1,2}}){_ORDINAL}\.?\s+(?P<month>{_NAMES})\.?,?\s+{_YEAR}",
        rf"(?:(?P<from>{_NAMES})\.?\s*[-–—/]\s*)?(?P<month>{_NAMES})\.?,?\s+{_YEAR}",
        rf"(?P<month>{_NAMES})\.?\s+(?P<day>\d{{1,2}}){_ORDINAL},?\s+{_YEAR}",
        rf"(?P<day>\d{{1,2}})\.(?P<number>\d{{1,2}})\.{_YEAR}",
    )
)
_FIGURES = tuple(
    re.compile(form)
    for form in (
        r"(?P<day>\d{1,2})\s*[./\\,-]\s*(?P<number>\d{1,2})\s*[./\\,-]\s*(?P<year>\d{4}|\d{2})(?:\s?г\.?)?",
        r"(?P<year>\d{4})\s*[./\\,-]\s*(?P<number>\d{1,2})\s*[./\\,-]\s*(?P<day>\d{1,2})(?:\s?г\.?)?",
    )
)
_YEAR_FIRST, _YEAR_LAST = re.compile(r"\d{4}\D"), re.compile(r"\d{4}(?:\s?г\.?)?$")
_EITHER_ORDER = re.compile(r"[/\\-]")
"""Signs with which Europeans put the day first and Americans the month; with dots the day is first everywhere."""
_HYPHEN = re.compile(r"(\d{4}(?:-\d{1,2}){0,2})\s*-\s*(\d{4}(?:-\d{1,2}){0,2})", re.ASCII)
_CENTURY = 2000
_RANGE = re.compile(r"[/–—]|\d\s*-|\s-\s|\bдо\b|\bto\b|\btill\b")


def date_in_words(refusal: Refusal) -> Problem:
    """Return the problem of a date that was refused: with its repair, where it can be understood."""
    text = " ".join(str(refusal.error["input"]).split())
    weekday, rest = _without_weekday(text)
    found = next((match.groupdict() for form in _FORMS if (match := form.fullmatch(rest))), None)
    signs = next((match.groupdict() for form in _FIGURES if (match := form.fullmatch(rest))), None)
    if found is None and signs:
        return _in_figures(refusal, rest, signs)
    if found is None or (_is_range(found) and refusal.path == ("date",)):
        return _not_understood(refusal, text)
    month = int(found.get("number") or MONTHS[str(found["month"]).casefold()])
    year, day = int(found["year"] or 0), int(found.get("day") or 0)
    last = monthrange(year, month)[1] if 1 <= month <= 12 and year else 0  # noqa: PLR2004  # months
    if not last:
        return refusal.problem(values.DATE_FORM)
    if day > last or ("day" in found and not day):
        return refusal.problem(values.NO_DAY, days=last)
    repaired = _repaired(found, month, year)
    if weekday and day and not _is_range(found):
        right = weekday_like(weekday, date(year, month, day))
        if right.casefold() != weekday.casefold():
            return refusal.problem(dates.FIELD_WEEKDAY, repaired=repaired, given=weekday, right=right)
    return refusal.repair(values.DATE_WORDS, repaired)


def _not_understood(refusal: Refusal, text: str) -> Problem:
    """Return the problem of a text that is no date; of a range that lacks nothing but its sign, with that."""
    if refusal.path != ("date",) and (meant := _with_slash(text)):
        return refusal.repair(values.DATE_SIGNS, meant)
    several = refusal.path != ("date",) and _RANGE.search(text)
    return refusal.problem(values.RANGE_FORM if several else values.DATE_FORM)


def _with_slash(text: str) -> str:
    """Return a range whose ends have the year first and a hyphen between them as it is typed; nothing for another."""
    match = _HYPHEN.fullmatch(text)
    if not match or match[1].count("-") != match[2].count("-"):
        return ""
    try:
        read_period(f"{match[1]}/{match[2]}")
    except PydanticCustomError:
        return ""
    return f"{match[1]}/{match[2]}"


def _in_figures(refusal: Refusal, text: str, found: dict[str, str | None]) -> Problem:
    """Return the problem of a date with other signs between its figures, or with a year of two figures."""
    day, month, year = (int(found[part] or 0) for part in ("day", "number", "year"))
    sure = _one_way(text, day, month)
    year += _CENTURY if year < 100 else 0  # noqa: PLR2004  # two figures
    if day <= 12 < month:  # noqa: PLR2004  # months: the month was put first
        day, month = month, day
    if not 1 <= month <= 12 or not year:  # noqa: PLR2004  # months
        return refusal.problem(values.DATE_FORM)
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        return refusal.problem(values.NO_DAY, days=days)
    repaired = f"{day}.{month:02}.{year}"
    return (refusal.repair if sure else refusal.problem)(values.DATE_SIGNS, repaired=repaired)


def _one_way(text: str, day: int, month: int) -> bool:
    """Tell whether a date in figures can be read in one way only: `29/12/2023`, but not `5/6/2023` or `5.6.23`."""
    if _YEAR_FIRST.match(text):
        return True
    either = max(day, month) <= 12 and day != month  # noqa: PLR2004  # months
    return bool(_YEAR_LAST.search(text)) and (not either or not _EITHER_ORDER.search(text))


def _without_weekday(text: str) -> tuple[str, str]:
    match = _WEEKDAY.fullmatch(text)
    if not match:
        return "", text
    return match["first"] or match["last"], match["rest"] or match["before"]


def _is_range(found: dict[str, str | None]) -> bool:
    return bool(found.get("start") or found.get("from"))


def _repaired(found: dict[str, str | None], month: int, year: int) -> str:
    """Return the date as it is typed in a field: `29.12.2023`, `16–17.11.2023`, `9–10.2015`, `12.2023`."""
    start = found.get("start") or (MONTHS[str(found["from"]).casefold()] if found.get("from") else "")
    shown = f"{int(start)}–" if start else ""
    if found.get("day"):
        return f"{shown}{int(found['day'] or 0)}.{month:02}.{year}"
    return f"{shown}{month:02}.{year}"
