"""Problems that only follow from others: one mistake is told once."""

from collections.abc import Iterable, Iterator

from bulletin.problems.catalogue import lists, quoted, structure, syntax
from bulletin.problems.problem import Problem

_FORM = frozenset((*syntax.CODES, *structure.CODES, *lists.CODES, quoted.BARE))


def independent(found: Iterable[Problem], read: Iterable[Problem]) -> Iterator[Problem]:
    """Yield what the rules found, without what the mistakes found in reading have brought about.

    Those are on a line whose form was wrong, so that it was not read as it was meant, and at the very
    place of a wrong field.
    """
    known = tuple(problem for problem in read if problem.place)
    form = (problem for problem in known if problem.code in _FORM and problem.severity == "error")
    lines = {problem.place.line for problem in form if problem.place}
    places = {problem.place for problem in known}
    for problem in found:
        if problem.place is None or (problem.place.line not in lines and problem.place not in places):
            yield problem
