"""The hours of an event, as people type them: `10:00`, `10:00–17:00`, `10.00 ч.`, `10–17 ч.`."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Annotated

from pydantic import BeforeValidator

from bulletin.model.base import refusal
from bulletin.model.forms import SPACES, Form

_WORD = r"[ \u00a0]?(?:ч\.?|часа|h)"
_DASH = f"[{SPACES}]*[-–—][{SPACES}]*"
_MOST_HOURS, _MOST_MINUTES = 23, 59


def _pattern(hour: str, minutes: str) -> str:
    """Return the pattern of one time or two.

    Figures that could be a number or a date need a colon between them, a dash or the word for hours beside them.
    """
    exact, some = f"{hour}[:.]{minutes}", f"{hour}(?:[:.]{minutes})?"
    return (
        f"[{SPACES}]*(?:{hour}:{minutes}(?:{_WORD})?|{some}{_WORD}"
        f"|{exact}(?:{_WORD})?{_DASH}{exact}|{some}(?:{_WORD})?{_DASH}{some}{_WORD})[{SPACES}]*"
    )


HOURS = Form("hours", _pattern("(?:[01]?[0-9]|2[0-3])", "[0-5][0-9]"))
_LIKE_HOURS = re.compile(_pattern("[0-9]{1,2}", "[0-9]{2}"))
_TIME = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?")


@dataclass(frozen=True, slots=True)
class Hours:
    """When it begins on the first day, and when it ends on the last; None for an end not known."""

    start: time
    end: time | None = None

    def __str__(self) -> str:
        return "–".join(f"{one:%H:%M}" for one in (self.start, self.end) if one)


def read_hours(text: str) -> Hours:
    """Read one time or two; raise a refusal for what is none, and for `25:00`.

    The end may stand before the start, as over two days it should: a rule of `bulletin.check.times` looks at that.
    """
    if not _LIKE_HOURS.fullmatch(text):
        raise refusal("time_form", text=text)
    found = [(int(one[1]), int(one[2] or 0)) for one in _TIME.finditer(text)]
    for hour, minute in found:
        if hour > _MOST_HOURS or minute > _MOST_MINUTES:
            raise refusal("time_none", text=text, time=f"{hour}:{minute:02}")
    return Hours(*(time(hour, minute) for hour, minute in found))


def _hours(value: object) -> object:
    return read_hours(value) if isinstance(value, str) else value


HoursField = Annotated[Hours, BeforeValidator(_hours), HOURS]
