"""The rules that the parts of an issue agree with each other."""

from collections.abc import Iterator

from bulletin.check.subject import Subject
from bulletin.model.money import Money
from bulletin.model.section import Part
from bulletin.problems.catalogue import relations as codes
from bulletin.problems.problem import Problem
from bulletin.read.places import Path


def ids_twice(subject: Subject) -> Iterator[Problem]:
    """Find short names that two sections or projects share."""
    first: dict[str, int] = {}
    placed = [(subject.places.find((*path, "id")), name) for path, name in _ids(subject)]
    for place, name in sorted(placed):
        if name in first:
            yield Problem(codes.ID_TWICE, place, {"id": name, "first": first[name]})
        first.setdefault(name, place.line)


def projects_of_events(subject: Subject) -> Iterator[Problem]:
    """Look up the projects that events name."""
    known = [project.id for project in subject.issue.projects]
    for position, event in enumerate(subject.issue.events):
        if event.project is not None and event.project not in known:
            place = subject.places.find(("events", position, "project"))
            code = codes.PROJECT_UNKNOWN if known else codes.NO_PROJECTS
            yield Problem(code, place, {"id": event.project, "allowed": ", ".join(known)})


def shares(subject: Subject) -> Iterator[Problem]:
    """Compare each project's share with its budget."""
    for position, project in enumerate(subject.issue.projects):
        if project.budget and project.share and project.share.in_euro() > project.budget.in_euro():
            place = subject.places.find(("projects", position, "share"))
            values = {"share": _money(project.share), "budget": _money(project.budget)}
            yield Problem(codes.SHARE, place, values)


def countries_of_partners(subject: Subject) -> Iterator[Problem]:
    """Find projects with more countries than their partners, and the association itself, can come from."""
    for position, project in enumerate(subject.issue.projects):
        partners, countries = _count(project.partners), _count(project.countries)
        if partners is not None and countries is not None and countries > partners + 1:
            place = subject.places.find(("projects", position, "countries"), key=True)
            yield Problem(codes.COUNTRIES, place, {"countries": countries, "partners": partners})


def _count(several: int | tuple[object, ...] | None) -> int | None:
    """Return how many there are, where they are counted as where they are named."""
    return len(set(several)) if isinstance(several, tuple) else several


def _ids(subject: Subject) -> Iterator[tuple[Path, str]]:
    for position, project in enumerate(subject.issue.projects):
        yield ("projects", position), project.id
    for path, part in subject.parts(Part):
        if part.id is not None:
            yield path, part.id


def _money(money: Money) -> str:
    return f"{money.amount:,f} {money.currency}".replace(",", " ")
