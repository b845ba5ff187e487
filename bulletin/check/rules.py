"""All rules, one function each, and the stage that runs them."""

from collections.abc import Callable, Iterable

from bulletin.check.subject import Subject
from bulletin.problems.problem import Problem, in_order

Rule = Callable[[Subject], Iterable[Problem]]

RULES: tuple[Rule, ...] = ()


def check_issue(subject: Subject) -> tuple[Problem, ...]:
    """Return what every rule finds, in the order of the file. Never raises for what stands in the input."""
    return in_order(problem for rule in RULES for problem in rule(subject))
