"""The rule that a range runs from the earlier to the later of its dates."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from bulletin.check.subject import Subject
from bulletin.model.base import Frozen
from bulletin.model.period import Moment, Period
from bulletin.problems.catalogue.values import DATE_REVERSED
from bulletin.problems.days import dated
from bulletin.problems.problem import Problem
from bulletin.read.nodes import Scalar
from bulletin.read.shape import plain

_DECEMBER = 12


def reversed_ranges(subject: Subject) -> Iterator[Problem]:
    """Look at every range of the issue: a pattern, and so the JSON Schema, cannot say which date is later."""
    for path, part in subject.parts(Frozen):
        for name in _ranges(type(part)):
            period = getattr(part, name)
            if period and period.reversed:
                node = subject.places.node((*path, name))
                figures = isinstance(node, Scalar) and "." in node.text
                start, end = _shown(period.start, figures), _shown(period.end, figures)
                repaired = f"{end}{'–' if figures else '/'}{start}"
                if isinstance(node, Scalar) and (meant := _over_the_year(period, node.text)):
                    repaired = meant
                place = subject.places.find((*path, name))
                ends = {"start": dated(period.start), "end": dated(period.end)}
                yield Problem(DATE_REVERSED, place, {**ends, "repaired": repaired})


def _shown(moment: Moment, figures: bool) -> str:
    """Return a date in the form in which its range was typed: `29.12.2023` or `2023-12-29`."""
    return moment.dotted if figures else str(moment)


def _over_the_year(period: Period, typed: str) -> str:
    """Return a range from December to January whose start leaves the year out, with both years; else nothing."""
    start, end = period.start, period.end
    if start is None or end is None or (start.month, end.month) != (_DECEMBER, 1) or start.year != end.year:
        return ""
    if typed.count(str(end.year)) != 1:
        return ""  # both years were typed, and one of them is wrong
    return f"{replace(start, year=end.year - 1).dotted}–{end.dotted}"


@cache
def _ranges(kind: type[Frozen]) -> tuple[str, ...]:
    """Return the fields of a class that hold a range."""
    fields = kind.model_fields.items()
    return tuple(name for name, field in fields if Period in plain(field.annotation))
