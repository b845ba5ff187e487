"""The rule that nothing is dated in another century than the issue."""

from collections.abc import Iterator

from bulletin.check.subject import Subject
from bulletin.model.event import Event
from bulletin.model.period import Moment, Period
from bulletin.model.project import News
from bulletin.model.section import Entry
from bulletin.problems import days
from bulletin.problems.catalogue import dates as codes
from bulletin.problems.problem import Problem
from bulletin.read.places import Path

_EARLIEST, _LATEST = 1900, 2100
_YEARS_AHEAD = 10


def far_off(subject: Subject) -> Iterator[Problem]:
    """Find news and events long before or after the issue; a history may begin in any century."""
    own = subject.issue.date
    latest = own.first.year + _YEARS_AHEAD
    dated: list[tuple[Path, Moment | Period, int, int]] = [((), own, _EARLIEST, _LATEST)]
    dated += [(path, entry.date, 1, latest) for path, entry in subject.parts(Entry)]
    dated += [(path, news.date, _EARLIEST, latest) for path, news in subject.parts(News)]
    dated += [(path, event.date, _EARLIEST, latest) for path, event in subject.parts(Event)]
    for path, date, first, last in dated:
        if date.first.year < first or date.last.year > last:
            place = subject.places.find((*path, "date"))
            yield Problem(codes.FAR, place, {"date": days.dated(date), "issue": days.dated(own)})
