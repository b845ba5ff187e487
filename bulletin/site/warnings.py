"""The warnings of a run, noted for the next one: where nothing changed they are shown again, and nothing is made."""

from collections.abc import Iterable, Mapping
from typing import Any

from bulletin.problems.catalogue import find
from bulletin.problems.problem import Edit, Place, Problem, Words
from bulletin.publish.notes import Notes

_NAME = "_warnings"
"""No issue is called so."""
WARNED = "!"
"""Stands behind the mark of a site that is good, but not without warnings."""


def note_warnings(notes: Notes, mark: str, problems: Iterable[Problem]) -> str:
    """Note the problems of the run `mark`, to be written with the other notes; return their name."""
    notes.put(_NAME, {"mark": mark, "problems": [_told(problem) for problem in problems]})
    return _NAME


def noted_warnings(notes: Notes, mark: str) -> tuple[Problem, ...]:
    """Return the problems that were noted of the run `mark`; none where they are not known."""
    try:
        noted = notes.get(_NAME)
        return tuple(map(_problem, noted["problems"])) if noted["mark"] == mark else ()
    except (KeyError, TypeError, ValueError, AttributeError):
        return ()


def _told(problem: Problem) -> Mapping[str, Any]:
    values = {
        name: {"bg": value.bg, "en": value.en} if isinstance(value, Words) else value
        for name, value in problem.values.items()
    }
    edits = [[edit.place, edit.text] for edit in problem.edits]
    return {"code": problem.code.id, "place": problem.place, "values": values, "edits": edits}


def _problem(told: Mapping[str, Any]) -> Problem:
    code = find(told["code"])
    if code is None:
        raise ValueError(told["code"])
    values = {
        name: Words(**value) if isinstance(value, dict) else value for name, value in told["values"].items()
    }
    place = told["place"]
    edits = tuple(Edit(Place(*at), text) for at, text in told["edits"])
    return Problem(code, Place(*place) if place else None, values, edits)
