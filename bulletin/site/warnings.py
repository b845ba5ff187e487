"""The warnings of a run, noted for the next one: where nothing changed they are shown again, and nothing is made."""

from collections.abc import Iterable

from bulletin.problems.kept import known, told
from bulletin.problems.problem import Problem
from bulletin.publish.notes import Notes

_NAME = "_warnings"
"""No issue is called so."""
WARNED = "!"
"""Stands behind the mark of a site that is good, but not without warnings."""


def note_warnings(notes: Notes, mark: str, problems: Iterable[Problem]) -> str:
    """Note the problems of the run `mark`, to be written with the other notes; return their name."""
    notes.put(_NAME, {"mark": mark, "problems": [*map(told, problems)]})
    return _NAME


def noted_warnings(notes: Notes, mark: str) -> tuple[Problem, ...]:
    """Return the problems that were noted of the run `mark`; none where they are not known."""
    try:
        noted = notes.get(_NAME)
        return tuple(map(known, noted["problems"])) if noted["mark"] == mark else ()
    except (KeyError, TypeError, ValueError, AttributeError):
        return ()
