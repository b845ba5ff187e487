"""Problems as JSON, for programs. The form is documented in `docs/` and changes only with its version."""

import json
from collections.abc import Iterable, Mapping

from bulletin.model.language import Language
from bulletin.problems.problem import Problem

VERSION = 1


def render(problems: Iterable[Problem], sources: Mapping[str, str], language: Language) -> str:
    """Return one JSON object with all problems; places are null where a problem has none."""
    del sources  # JSON names places and leaves the lines to its reader
    listed = [_listed(problem, language) for problem in problems]
    return json.dumps({"version": VERSION, "problems": listed}, ensure_ascii=False, indent=2) + "\n"


def _listed(problem: Problem, language: Language) -> dict[str, str | int | None]:
    place = problem.place
    return {
        "code": problem.code.id,
        "severity": problem.severity,
        "file": place.file if place else None,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "end_line": place.end_line if place else None,
        "end_column": place.end_column if place else None,
        "message": problem.message(language),
        "help": problem.help(language),
    }
