"""Warnings that the writer lets be."""

from collections.abc import Callable, Iterable

from bulletin.problems.catalogue import allowances as codes
from bulletin.problems.problem import Code, Problem, in_order
from bulletin.read.allowances import Allowance, allowances, misplaced
from bulletin.read.places import Places


def silenced(
    problems: Iterable[Problem], places: Places, judged: Callable[[Code], bool]
) -> tuple[Problem, ...]:
    """Return the problems without the warnings that the file allows.

    An allowance that silences nothing is a warning of its own where `judged` says that its code has been
    looked for; an error is never silenced, because nothing could be built.
    """
    listed = tuple(problems)
    given = tuple(allowances(places))
    listed = (*listed, *(Problem(codes.IN_TEXT, place) for place in misplaced(places)))
    if not given:
        return in_order(listed)
    left = [problem for problem in listed if not any(_silences(one, problem) for one in given)]
    told = [problem for one in given for problem in _useless(one, listed, judged)]
    return in_order((*left, *told))


def _silences(allowance: Allowance, problem: Problem) -> bool:
    return (
        problem.code == allowance.code  # that of another process is not the same object
        and problem.severity == "warning"
        and problem.place is not None
        and allowance.holds_for(problem.place)
    )


def _useless(
    allowance: Allowance, problems: tuple[Problem, ...], judged: Callable[[Code], bool]
) -> Iterable[Problem]:
    """Yield what is wrong with an allowance: no such code, a code of errors, nothing to silence."""
    code = allowance.code
    values = {"code": code.id if code else allowance.name}
    if not allowance.name:
        yield Problem(codes.NO_CODE, allowance.place)
    elif code is None:
        yield Problem(codes.UNKNOWN, allowance.place, values)
    elif not judged(code):
        return
    elif code.severity == "error":
        yield Problem(codes.ERROR, allowance.place, values)
    elif not any(_silences(allowance, problem) for problem in problems):
        yield Problem(codes.UNUSED, allowance.place, values)
