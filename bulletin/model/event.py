"""An event."""

from typing import Literal

from pydantic import Field

from bulletin.model.base import Frozen
from bulletin.model.fields import Identifier
from bulletin.model.hours import HoursField
from bulletin.model.period import PeriodField
from bulletin.model.text import Line, Prose

Kind = Literal[
    "conference",
    "seminar",
    "webinar",
    "exhibition",
    "meeting",
    "training",
    "visit",
    "mission",
    "focus-group",
    "celebration",
]


class Event(Frozen):
    """Something that took or takes place on a date."""

    id: Identifier | None = None
    kind: Kind
    title: Line
    date: PeriodField
    time: HoursField | None = None
    place: Line | None = None
    partners: tuple[Line, ...] = Field(default=(), alias="with")
    project: Identifier | None = None
    text: Prose | None = None
