"""The rules that each section shows something, and that everything is shown."""

from collections.abc import Iterable, Iterator
from typing import get_args

from bulletin.check.subject import Subject
from bulletin.model.event import Kind
from bulletin.model.issue import Issue
from bulletin.model.project import Status
from bulletin.model.section import Part
from bulletin.model.selection import chosen_events, chosen_projects
from bulletin.problems.catalogue import relations
from bulletin.problems.catalogue import selection as codes
from bulletin.problems.problem import Problem
from bulletin.read.choices import choices
from bulletin.read.names import nearest
from bulletin.read.nodes import Scalar
from bulletin.read.places import Path, Places

_KEYS = {"projects": ("status", "programme", "id"), "events": ("kind", "year")}
_ALL_KEYS = ("id", "status", "programme", "kind", "year")

_CONTENT = ("text", "figures", "photos", "list", "history", "show", "closing", "sections")
"""The fields that put something below the title of a section."""


def where_keys(subject: Subject) -> Iterator[Problem]:
    """Find fields of `where` that cannot choose among what the section shows."""
    for path, part in subject.parts(Part):
        given = [key for key in _ALL_KEYS if getattr(part.where, key)]
        if given and part.show is None:
            yield Problem(codes.WHERE_ALONE, subject.places.find((*path, "where"), key=True))
            continue
        allowed = _KEYS.get(part.show or "", ())
        for key in given:
            if key not in allowed:
                place = subject.places.find((*path, "where", key), key=True)
                values = {"key": key, "show": part.show or "", "allowed": ", ".join(allowed)}
                yield Problem(codes.WHERE_KEY, place, values)


def where_values(subject: Subject) -> Iterator[Problem]:
    """Find values of `where` that nothing in this issue, or nothing at all, can have."""
    for path, part in subject.parts(Part):
        for key in _KEYS.get(part.show or "", ()):
            known = _known(subject.issue, key)
            for position, value in enumerate(getattr(part.where, key)):
                if value not in known:
                    yield _unknown_value(subject, (*path, "where", key, position), value, known)


def chosen_nothing(subject: Subject) -> Iterator[Problem]:
    """Find sections that show nothing: the file has none of them, or `where` lets none through."""
    for path, part in subject.parts(Part):
        if part.show is None or _chosen(subject.issue, part):
            continue
        if not getattr(subject.issue, part.show):
            yield Problem(codes.SHOW_NOTHING, subject.places.find((*path, "show")), {"show": part.show})
        elif _can_choose(subject.issue, part):
            yield Problem(codes.WHERE_NOTHING, subject.places.find((*path, "where"), key=True))


def not_shown(subject: Subject) -> Iterator[Problem]:
    """Find projects and events that no section shows."""
    issue = subject.issue
    shown = {"projects": set[int](), "events": set[int]()}
    for _, part in subject.parts(Part):
        if part.show and not _can_choose(issue, part):
            shown.pop(part.show, None)  # what its `where` was meant to choose is not known
        elif part.show in shown:
            shown[part.show] |= _chosen(issue, part)
    names = {
        "projects": [project.name.get("bg") for project in issue.projects],
        "events": [event.title.get("bg") for event in issue.events],
    }
    for show, positions in shown.items():
        for position, name in enumerate(names[show]):
            if position not in positions:
                place = subject.places.find((show, position, "name" if show == "projects" else "title"))
                yield Problem(codes.NOT_SHOWN, place, {"name": name, "show": show})


def empty_sections(subject: Subject) -> Iterator[Problem]:
    """Find sections that have a title and nothing else, whether or not a field for more has been begun.

    One whose field still stands below its hint, as in a new issue, is left alone.
    """
    for path, part in subject.parts(Part):
        if not any(_filled(subject.places, (*path, field)) for field in _CONTENT):
            place = subject.places.find((*path, "title"))
            yield Problem(codes.EMPTY, place, {"title": part.title.get(subject.issue.languages[0])})


def _filled(places: Places, path: Path) -> bool:
    """Tell whether a field has anything in it, or still waits below the remark that says what to write."""
    node = places.node(path)
    if not isinstance(node, Scalar) or not node.empty:
        return node is not None
    line = places.find(path, key=True).line
    return line > 1 and places.lines[line - 2].lstrip().startswith("#")


def _chosen(issue: Issue, part: Part) -> set[int]:
    chosen: Iterable[tuple[int, object]] = (
        chosen_projects(issue.projects, part.where)
        if part.show == "projects"
        else chosen_events(issue.events, part.where)
    )
    return {position for position, _ in chosen}


def _can_choose(issue: Issue, part: Part) -> bool:
    """Tell whether all keys and values are known, so that no other problem says why nothing was chosen."""
    keys = _KEYS[part.show or ""]
    return all(
        not getattr(part.where, key)
        or (key in keys and set(getattr(part.where, key)) <= set(_known(issue, key)))
        for key in _ALL_KEYS
    )


def _known(issue: Issue, key: str) -> tuple[str, ...]:
    """Return the values that can be asked for by `key`."""
    match key:
        case "status":
            return get_args(Status)
        case "kind":
            return get_args(Kind)
        case "id":
            return tuple(project.id for project in issue.projects)
        case "year":
            return tuple(sorted({str(event.date.first.year) for event in issue.events}))
        case _:
            named = [project.programme for project in issue.projects if project.programme]
            return tuple(dict.fromkeys(word for text in named for word in (text.bg, text.en) if word))


def _unknown_value(subject: Subject, path: Path, value: str, known: tuple[str, ...]) -> Problem:
    place = subject.places.find(path)
    first = nearest(value, known)
    ordered = [first, *(other for other in known if other != first)] if first else list(known)
    if path[-2] == "id":
        return Problem(relations.PROJECT_UNKNOWN, place, {"id": value, "allowed": ", ".join(ordered) or "–"})
    allowed = choices(ordered) if path[-2] in {"status", "kind"} else ", ".join(ordered) or "–"
    return Problem(codes.WHERE_VALUE, place, {"key": str(path[-2]), "value": value, "allowed": allowed})
