"""The rule that a range runs from the earlier to the later of its dates."""

from collections.abc import Iterator

from pydantic import BaseModel

from bulletin.check.subject import Subject
from bulletin.model.period import Period
from bulletin.problems.catalogue.values import DATE_REVERSED
from bulletin.problems.problem import Problem


def reversed_ranges(subject: Subject) -> Iterator[Problem]:
    """Look at every range of the issue: a pattern, and so the JSON Schema, cannot say which date is later."""
    for path, part in subject.parts(BaseModel):
        for name, field in type(part).model_fields.items():
            period = getattr(part, name)
            if isinstance(period, Period) and period.reversed:
                place = subject.places.find((*path, field.alias or name))
                yield Problem(DATE_REVERSED, place, {"start": str(period.start), "end": str(period.end)})
