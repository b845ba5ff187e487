"""Dates as people know them: a day, a month, a year, and ranges of two of them."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import total_ordering
from typing import Annotated, Self

from pydantic import BeforeValidator

from bulletin.model.base import refusal
from bulletin.model.date_forms import DATE, OPEN_PERIOD, PERIOD

_DECEMBER = 12
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_DOTTED = re.compile(r"(?:(?:([0-9]{1,2})\.)?([0-9]{1,2})\.)?([0-9]{4})(?:[ \u00a0]?г\.?)?")
_SHORT_START = re.compile(r"([0-9]{1,2})(?:\.([0-9]{1,2}))?\.?")
_DASHES = re.compile(r"\s*[/–—]\s*")
_HYPHEN_RANGE = re.compile(r"(?<=[.0-9])\s*-\s*(?=[0-9]{1,2}\.)|(?<=\.[0-9]{4})\s*-\s*(?=[0-9])")


@total_ordering
@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or only a month or a year where no more is known."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def first(self) -> date:
        """The first day of it."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day of it."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def dotted(self) -> str:
        """The same in figures as Bulgarian writes it: `3.02.2026`, `02.2026`, `2026`."""
        day = f"{self.day}." if self.day else ""
        return f"{day}{self.month:02}.{self.year:04}" if self.month else f"{self.year:04}"

    def __lt__(self, other: Self) -> bool:
        return (self.first, self.last) < (other.first, other.last)

    def __str__(self) -> str:
        parts = [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class Period:
    """From one moment to another; the same twice for a single date, None for an end not known."""

    start: Moment | None
    end: Moment | None

    @property
    def reversed(self) -> bool:
        """True where the end is before the start."""
        return bool(self.start and self.end and self.start.first > self.end.last)

    @property
    def single(self) -> bool:
        """True for one date, not a range."""
        return self.start == self.end

    @property
    def exact(self) -> bool:
        """True where both ends are known to the day."""
        return bool(self.start and self.start.day and self.end and self.end.day)

    @property
    def first(self) -> date:
        """The first day that is known to belong to it: events are put in order by this."""
        known = self.start or self.end
        return known.first if known else date.min

    @property
    def last(self) -> date:
        """The last day that is known to belong to it."""
        known = self.end or self.start
        return known.last if known else date.max

    def __str__(self) -> str:
        if self.single:
            return str(self.start)
        return f"{self.start or ''}/{self.end or ''}"


def read_moment(text: str) -> Moment:
    """Read `2023-12-29`, `29.12.2023`, `2023-12`, `12.2023` or `2023`; raise a refusal otherwise."""
    if match := _ISO.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DOTTED.fullmatch(text):
        day, month, year = match.groups()
    else:
        raise refusal("date_form", text=text)
    moment = Moment(int(year), int(month) if month else None, int(day) if day else None)
    _refuse_absent(moment, text)
    return moment


def read_period(text: str, *, open_ends: bool = False) -> Period:
    """Read a date or a range of two (`a/b`, `a–b`, `28–29.09.2017`), with `open_ends` also `/b` and `a/`.

    The ends may come in the wrong order: a rule of `bulletin.check.dates` tells that, so that no such issue
    is composed.
    """
    parts = _DASHES.split(_HYPHEN_RANGE.sub("/", text.strip()))
    if len(parts) > len(("start", "end")) or not any(parts):
        raise refusal("date_form", text=text)
    if len(parts) == 1:
        moment = read_moment(parts[0])
        return Period(moment, moment)
    if not all(parts) and not open_ends:
        raise refusal("date_open", text=text)
    end = read_moment(parts[1]) if parts[1] else None
    start = _range_start(parts[0], end) if parts[0] else None
    return Period(start, end)


def _range_start(text: str, end: Moment | None) -> Moment:
    """A start that leaves out what it shares with the end: `28–29.09.2017`, `30.09–02.10.2017`, `9–10.2015`."""
    short = _SHORT_START.fullmatch(text)
    if not (short and end and end.month) or (short[2] and not end.day):
        return read_moment(text)
    first, second = int(short[1]), int(short[2]) if short[2] else end.month
    moment = Moment(end.year, second, first) if end.day else Moment(end.year, first)
    _refuse_absent(moment, text)
    return moment


def _refuse_absent(moment: Moment, text: str) -> None:
    if moment.month is not None and not 1 <= moment.month <= _DECEMBER:
        raise refusal("date_no_month", text=text, month=moment.month)
    if moment.year < 1:
        raise refusal("date_form", text=text)
    if moment.day is not None and moment.month is not None:
        days = monthrange(moment.year, moment.month)[1]
        if not 1 <= moment.day <= days:
            raise refusal("date_no_day", text=text, days=days, month=moment.month, year=moment.year)


def _moment(value: object) -> object:
    return read_moment(value.strip()) if isinstance(value, str) else value


def _period(value: object) -> object:
    return read_period(value) if isinstance(value, str) else value


def _open_period(value: object) -> object:
    return read_period(value, open_ends=True) if isinstance(value, str) else value


MomentField = Annotated[Moment, BeforeValidator(_moment), DATE]
PeriodField = Annotated[Period, BeforeValidator(_period), PERIOD]
OpenPeriodField = Annotated[Period, BeforeValidator(_open_period), OPEN_PERIOD]
