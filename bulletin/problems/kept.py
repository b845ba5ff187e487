"""Problems as values of JSON, to be told again where nothing is made anew."""

from collections.abc import Mapping
from typing import Any

from bulletin.problems.catalogue import CATALOGUE
from bulletin.problems.problem import Edit, Place, Problem, Words


def told(problem: Problem) -> Mapping[str, Any]:
    """Return a problem as values of JSON."""
    return {
        "code": problem.code.id,
        "place": problem.place,
        "values": {
            name: {"bg": value.bg, "en": value.en} if isinstance(value, Words) else value
            for name, value in problem.values.items()
        },
        "edits": [[edit.place, edit.text] for edit in problem.edits],
    }


def known(kept: Mapping[str, Any]) -> Problem:
    """Return the problem that was told so."""
    values = {
        name: Words(**value) if isinstance(value, dict) else value for name, value in kept["values"].items()
    }
    edits = tuple(Edit(Place(*place), text) for place, text in kept["edits"])
    return Problem(CATALOGUE[kept["code"]], Place(*kept["place"]) if kept["place"] else None, values, edits)
