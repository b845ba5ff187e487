"""Dates in words, by CLDR's month names: `16–17 ноември 2023 г.`, `16–17 November 2023`."""

from babel.dates import get_month_names

from bulletin.compose.content import Stamp
from bulletin.locales import EDITION
from bulletin.model.language import Language
from bulletin.model.period import Moment, Period

NBSP = "\u00a0"


def in_words(period: Period, language: Language) -> str:
    """The whole date or range as running text puts it; what both ends share is said once."""
    words = EDITION[language]
    start, end = period.start, period.end
    if start is None:
        return words.until.format(end=moment_in_words(end, language)) if end else ""
    if end is None:
        return words.since.format(start=moment_in_words(start, language))
    if period.single:
        return moment_in_words(start, language)
    dash = "–" if _shares(start, end) else f"{NBSP}– "
    return f"{_start_in_words(start, end, language)}{dash}{moment_in_words(end, language)}"


def moment_in_words(moment: Moment, language: Language) -> str:
    """`29 декември 2023 г.`, `декември 2023 г.`, `2023 г.`; the same in English without `г.` at the end."""
    return _join(_day(moment), _month(moment, language), f"{moment.year}{EDITION[language].year_short}")


def in_figures(period: Period, language: Language) -> str:
    """`09.2022–09.2024`, `до 01.2024`: a range short enough for a table."""
    words = EDITION[language]
    start, end = (_figures(moment) for moment in (period.start, period.end))
    if period.single:
        return start
    if not start or not end:
        return (words.since.format(start=start) if start else words.until.format(end=end)).strip()
    return f"{start}–{end}"


def stamp(period: Period, language: Language) -> Stamp:
    """A date for a page: in words, for machines, and as the three lines of a badge."""
    start, end = period.start or period.end, period.end or period.start
    if start is None or end is None:
        return Stamp("", "", "", "", "", "")
    return Stamp(
        in_words(period, language), _iso(period), period.first.isoformat(), *_badge(start, end, language)
    )


def _shares(start: Moment, end: Moment) -> bool:
    """True where both ends are single words, so that the dash stands between them without spaces."""
    if start.month is None or end.month is None:
        return start.month == end.month
    if start.day is None or end.day is None:
        return start.day == end.day and start.year == end.year
    return (start.year, start.month) == (end.year, end.month)


def _start_in_words(start: Moment, end: Moment, language: Language) -> str:
    if start.month is None and end.month is None:
        return str(start.year)
    if start.year != end.year or (start.month is None) != (end.month is None):
        return moment_in_words(start, language)
    if start.month == end.month and start.day and end.day:
        return str(start.day)
    return _join(_day(start), _month(start, language))


def _badge(start: Moment, end: Moment, language: Language) -> tuple[str, str, str]:
    """The three lines: the largest is the first that there is."""
    year = str(end.year) if start.year == end.year else f"{start.year}–{end.year % 100:02}"
    first, last = _short_month(start, language), _short_month(end, language)
    if not first and not last:
        return year, "", ""
    if (start.year, start.month) == (end.year, end.month):
        days = _day(start) if start == end else f"{_day(start)}–{_day(end)}"
        return (days, last, year) if start.day else (last, "", year)
    return "", f"{_join(_day(start), first)} – {_join(_day(end), last)}".strip(" –"), year


def _figures(moment: Moment | None) -> str:
    return ".".join(reversed(str(moment).split("-"))) if moment else ""


def _iso(period: Period) -> str:
    return str(period.start if period.single else period.start or period.end)


def _day(moment: Moment) -> str:
    return str(moment.day) if moment.day else ""


def _month(moment: Moment, language: Language) -> str:
    return str(get_month_names("wide", "format", language)[moment.month]) if moment.month else ""


def _short_month(moment: Moment, language: Language) -> str:
    return EDITION[language].months_short[moment.month - 1] if moment.month else ""


def _join(*parts: str) -> str:
    return NBSP.join(part for part in parts if part)
