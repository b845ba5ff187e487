"""The rules of what a calendar needs of events: hours that can be, and a name for each of its own."""

from collections.abc import Iterator

from bulletin.check.subject import Subject
from bulletin.model.date_forms import PERIOD
from bulletin.problems.catalogue import times as codes
from bulletin.problems.days import dated
from bulletin.problems.problem import Problem, Words
from bulletin.read.nodes import Scalar


def times_of_events(subject: Subject) -> Iterator[Problem]:
    """Find hours of a date that is not known to the day, and an end before the start."""
    for position, event in enumerate(subject.issue.events):
        date = subject.places.node(("events", position, "date"))
        if event.time is None or not (isinstance(date, Scalar) and PERIOD.fits(date.text)):
            continue  # of a date that is wrong itself, nothing more is said
        place = subject.places.find(("events", position, "time"))
        start, end = event.time.start, event.time.end
        if not event.date.exact:
            said: dict[str, str | Words] = {"time": str(event.time), "date": dated(event.date)}
            yield Problem(codes.TIME_WITHOUT_DAY, place, said)
        elif event.date.single and end is not None and end <= start:
            values = {"start": f"{start:%H:%M}", "end": f"{end:%H:%M}"}
            yield Problem(codes.TIME_REVERSED, place, values)


def ids_twice(subject: Subject) -> Iterator[Problem]:
    """Find short names that two events share."""
    first: dict[str, int] = {}
    for position, event in enumerate(subject.issue.events):
        if event.id is None:
            continue
        place = subject.places.find(("events", position, "id"))
        if event.id in first:
            yield Problem(codes.EVENT_ID_TWICE, place, {"id": event.id, "first": first[event.id]})
        first.setdefault(event.id, place.line)
