"""Feeds and calendars."""

from collections.abc import Iterator

from bulletin.publish.output import Output
from bulletin.site.plan import Plan


def feed_files(plan: Plan) -> Iterator[Output]:
    """Yield the files that programs read."""
    for language in plan.archive.languages:
        yield Output(plan.addresses.feed(language), b"<feed xmlns='http://www.w3.org/2005/Atom'/>")
        yield Output(plan.addresses.calendar(language), b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
