"""The rules that parts agree: with each other, with the settings, with the file's name."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from bulletin.check.subject import Subject
from bulletin.model.money import Money
from bulletin.model.section import Part
from bulletin.problems.catalogue import relations as codes
from bulletin.problems.problem import Problem
from bulletin.read.places import Path
from bulletin.workspace import Workspace


def issue_and_file(subject: Subject) -> Iterator[Problem]:
    """Compare the issue's number with the name of its file."""
    file = PurePosixPath(subject.places.file)
    _, number = Workspace(subject.root, subject.settings).series_of(file.stem)
    expected = file.stem if number is None else str(number)
    if subject.issue.issue != expected:
        values = {"issue": subject.issue.issue, "file": file.name, "expected": expected}
        yield Problem(codes.ISSUE_AND_FILE, subject.places.find(("issue",)), values)


def series(subject: Subject) -> Iterator[Problem]:
    """Look the series up in the settings and compare it with the name of the file."""
    given, known = subject.issue.series, subject.settings.series
    if given is None:
        return
    place = subject.places.find(("series",))
    file = PurePosixPath(subject.places.file)
    expected, _ = Workspace(subject.root, subject.settings).series_of(file.stem)
    if given not in known:
        yield Problem(codes.SERIES_UNKNOWN, place, {"series": given, "allowed": ", ".join(known)})
    elif given != expected:
        yield Problem(
            codes.SERIES_AND_FILE, place, {"series": given, "file": file.name, "expected": expected}
        )


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
            values = {"id": event.project, "allowed": ", ".join(known) or "–"}
            yield Problem(codes.PROJECT_UNKNOWN, place, values)


def shares(subject: Subject) -> Iterator[Problem]:
    """Compare each project's share with its budget."""
    for position, project in enumerate(subject.issue.projects):
        if project.budget and project.share and project.share.in_euro() > project.budget.in_euro():
            place = subject.places.find(("projects", position, "share"))
            values = {"share": _money(project.share), "budget": _money(project.budget)}
            yield Problem(codes.SHARE, place, values)


def _ids(subject: Subject) -> Iterator[tuple[Path, str]]:
    for position, project in enumerate(subject.issue.projects):
        yield ("projects", position), project.id
    for path, part in subject.parts(Part):
        if part.id is not None:
            yield path, part.id


def _money(money: Money) -> str:
    return f"{money.amount:,f} {money.currency}".replace(",", " ")
