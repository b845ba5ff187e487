"""The parts of an issue: sections, photos, dated entries."""

from typing import Literal

from bulletin.model.base import Frozen
from bulletin.model.fields import Identifier, Several, WebAddress
from bulletin.model.period import PeriodField
from bulletin.model.text import Line, Prose

FigureName = Literal["key-figures", "timeline", "budget", "countries", "history"]
"""The figures that are drawn from the data of the issue."""


class Photo(Frozen):
    """A picture of the issue; `file` is a path inside the issue's own folder."""

    file: str
    alt: Line
    caption: Prose | None = None
    credit: Line | None = None
    width: Literal["column", "page", "row", "beside"] = "column"


class Entry(Frozen):
    """One dated line of a history."""

    date: PeriodField
    text: Prose


class Where(Frozen):
    """Which projects or events a section shows: each key names the values that are let through."""

    id: Several = ()
    status: Several = ()
    programme: Several = ()
    kind: Several = ()
    year: Several = ()


class Part(Frozen):
    """What a section and a sub-section have in common."""

    title: Line
    id: Identifier | None = None
    text: Prose | None = None
    figures: tuple[FigureName, ...] = ()
    photos: tuple[Photo, ...] = ()
    list: tuple[Prose, ...] = ()
    history: tuple[Entry, ...] = ()
    show: Literal["projects", "events"] | None = None
    where: Where = Where()
    closing: Prose | None = None
    qr: WebAddress | None = None


class Subsection(Part):
    """A part inside a section."""


class Section(Part):
    """A titled part of an issue."""

    sections: tuple[Subsection, ...] = ()
