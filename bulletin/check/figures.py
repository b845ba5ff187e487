"""The rules that figures have data to show, and that a section asks for each once."""

from collections.abc import Iterator, Mapping

from bulletin.check.subject import Subject
from bulletin.model.figures import Source
from bulletin.model.section import FigureName, Part
from bulletin.problems.catalogue import figures as codes
from bulletin.problems.problem import Code, Problem

_NOTHING: Mapping[FigureName, Code] = {
    "key-figures": codes.NO_NUMBERS,
    "timeline": codes.NO_PERIOD,
    "budget": codes.NO_BUDGET,
    "countries": codes.NO_COUNTRIES,
    "history": codes.NO_HISTORY,
}


def over_nothing(subject: Subject) -> Iterator[Problem]:
    """Find figures that would be empty: nothing in the issue, or in what the section shows, has their data."""
    for path, part in subject.parts(Part):
        if not part.figures:
            continue
        source = Source.of(subject.issue, part)
        for position, name in enumerate(part.figures):
            if not source.serves(name):
                yield Problem(
                    _NOTHING[name], subject.places.find((*path, "figures", position)), {"name": name}
                )


def twice(subject: Subject) -> Iterator[Problem]:
    """Find figures that a section asks for more than once."""
    for path, part in subject.parts(Part):
        for position, name in enumerate(part.figures):
            if name in part.figures[:position]:
                place = subject.places.find((*path, "figures", position))
                yield Problem(codes.TWICE, place, {"name": name})
