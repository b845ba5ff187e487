"""Which projects and events a section shows."""

from collections.abc import Iterable

from bulletin.model.event import Event
from bulletin.model.project import Project
from bulletin.model.section import Where


def chosen_projects(projects: Iterable[Project], where: Where) -> tuple[tuple[int, Project], ...]:
    """The projects that `where` lets through, in the order of the file, each with its position there."""
    return tuple((i, project) for i, project in enumerate(projects) if _lets_through(where, project))


def chosen_events(events: Iterable[Event], where: Where) -> tuple[tuple[int, Event], ...]:
    """The events that `where` lets through, by date, each with its position in the file."""
    chosen = [
        (i, event)
        for i, event in enumerate(events)
        if (not where.kind or event.kind in where.kind)
        and (not where.year or str(event.date.first.year) in where.year)
    ]
    return tuple(sorted(chosen, key=lambda pair: (pair[1].date.first, pair[1].date.last)))


def _lets_through(where: Where, project: Project) -> bool:
    programme = project.programme
    names = {programme.bg, programme.en} if programme else set()
    return (
        (not where.id or project.id in where.id)
        and (not where.status or project.status in where.status)
        and (not where.programme or bool(names & set(where.programme)))
    )
