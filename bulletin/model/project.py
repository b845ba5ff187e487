"""A project, its figures and its news."""

from typing import Literal

from bulletin.model.base import Frozen
from bulletin.model.fields import Countries, Identifier, Partners, WebAddress
from bulletin.model.money import MoneyField
from bulletin.model.period import OpenPeriodField, PeriodField
from bulletin.model.text import Line, Prose

Status = Literal["planned", "starting", "running", "finished"]


class News(Frozen):
    """One dated report about a project."""

    date: PeriodField
    title: Line | None = None
    place: Line | None = None
    text: Prose | None = None


class Project(Frozen):
    """A project of the association: what the facts line shows, and what is told about it."""

    id: Identifier
    name: Line
    full_name: Line | None = None
    programme: Line | None = None
    number: Line | None = None
    url: WebAddress | None = None
    budget: MoneyField | None = None
    share: MoneyField | None = None
    partners: Partners | None = None
    countries: Countries | None = None
    period: OpenPeriodField | None = None
    status: Status | None = None
    goal: Prose | None = None
    result: Prose | None = None
    text: Prose | None = None
    news: tuple[News, ...] = ()
