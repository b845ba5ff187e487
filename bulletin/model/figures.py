"""What the figures of a section are made from: projects, events and dates of the issue."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from bulletin.model.event import Event
from bulletin.model.issue import Issue
from bulletin.model.project import Project
from bulletin.model.section import Entry, FigureName, Part
from bulletin.model.selection import chosen_events, chosen_projects


@dataclass(frozen=True, slots=True)
class Source:
    """The projects, events and dated entries that a section's figures tell of.

    A section that shows projects or events has figures of these; every other one has them of the whole issue.
    """

    projects: tuple[Project, ...]
    events: tuple[Event, ...]
    entries: tuple[Entry, ...]
    today: date
    """The date of the issue."""

    @classmethod
    def of(cls, issue: Issue, part: Part) -> Self:
        """Return what the figures of `part` are made from."""
        projects, events = issue.projects, issue.events
        if part.show == "projects":
            projects = tuple(project for _, project in chosen_projects(projects, part.where))
        if part.show == "events":
            events = tuple(event for _, event in chosen_events(events, part.where))
        return cls(projects, events, part.history, issue.date.last)

    @property
    def dated(self) -> tuple[Project, ...]:
        """The projects that have a period."""
        return tuple(project for project in self.projects if project.period)

    @property
    def funded(self) -> tuple[Project, ...]:
        """The projects that have a budget or an own share above nothing."""
        return tuple(one for one in self.projects if any(m and m.amount for m in (one.budget, one.share)))

    @property
    def placed(self) -> tuple[Project, ...]:
        """The projects whose countries are named."""
        return tuple(one for one in self.projects if isinstance(one.countries, tuple) and one.countries)

    def serves(self, name: FigureName) -> bool:
        """Tell whether there is anything for this figure to show."""
        match name:
            case "key-figures":
                return bool(self.projects or self.events)
            case "timeline":
                return bool(self.dated)
            case "budget":
                return bool(self.funded)
            case "countries":
                return bool(self.placed)
            case "history":
                return bool(self.entries)
