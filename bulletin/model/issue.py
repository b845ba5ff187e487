"""An issue: one file of the workspace."""

from typing import Annotated

from pydantic import AfterValidator, Field

from bulletin.model.base import Frozen, refusal
from bulletin.model.event import Event
from bulletin.model.fields import Count, Flag, Identifier
from bulletin.model.forms import NOT_EMPTY
from bulletin.model.language import USUAL, Language, Parts
from bulletin.model.period import MomentField
from bulletin.model.project import Project
from bulletin.model.section import Photo, Section
from bulletin.model.text import Line, Prose


class Colophon(Frozen):
    """The back panel's words."""

    occasion: Line | None = None
    about: Prose | None = None


def _languages(value: tuple[Language, ...]) -> tuple[Language, ...]:
    if not value:
        raise refusal("list_empty")
    return tuple(dict.fromkeys(value))


class Issue(Frozen):
    """One issue of a series, as its file says."""

    issue: Identifier
    series: Identifier | None = None
    title: Line
    date: MomentField
    place: Line | None = None
    author: Line | None = None
    languages: Annotated[tuple[Language, ...], AfterValidator(_languages), NOT_EMPTY] = USUAL
    together: Flag | None = None
    greeting: Line | None = None
    cover: Photo | None = None
    lead: Prose | None = None
    pages: Count | None = None
    fit: Flag | None = None
    numbered: Flag | None = None
    contents: Flag | None = None
    colophon: Colophon = Colophon()
    keywords: tuple[Line, ...] = ()
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]
    projects: tuple[Project, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def files(self) -> tuple[Parts, ...]:
        """The languages of each file that is printed: one each, or all in one file."""
        return (self.languages,) if self.together else tuple((language,) for language in self.languages)
