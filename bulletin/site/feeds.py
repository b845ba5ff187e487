"""What programs fetch from the site: the feeds, the calendars, the list of pages."""

from collections.abc import Iterator

from bulletin.publish.output import Output
from bulletin.site.plan import Plan
from bulletin.site.sitemap import robots, sitemap


def feed_files(plan: Plan) -> Iterator[Output]:
    """Yield the feed and the calendar of each language, a calendar file an event, `sitemap.xml` and `robots.txt`.

    An archive without issues has no feed and no calendar.
    """
    from bulletin.site.atom import atom_feed  # noqa: PLC0415
    from bulletin.site.calendars import calendar_files  # noqa: PLC0415  # icalendar takes a fifth of a second

    if plan.archive.entries:
        for language in plan.archive.languages:
            yield atom_feed(plan, language)
        yield from calendar_files(plan)
    yield from sitemap(plan)
    yield robots(plan)
