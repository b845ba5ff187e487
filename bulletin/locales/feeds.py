"""The words of the feed and the calendar; a language has all of them or does not type-check."""

from typing import NamedTuple

from bulletin.model.language import Language


class FeedWords(NamedTuple):
    """What a feed and a calendar say that no writer wrote. A `{name}` is filled in by the module that uses it."""

    feed: str
    """The feed's title: `{name}` is the publisher."""
    feed_about: str
    calendar: str
    """The calendar's name: `{name}` is the publisher, as short as it calls itself."""
    calendar_about: str
    day_unknown: str
    """Where no more is known than a month or a year: `{date}`."""
    more: str
    """`{issue}` is the issue that tells about the event, `{address}` its page."""
    told_in: str
    """The same where the page has no address."""
    archive: str
    """What the front page is to machines: `{name}` is the publisher."""


FEEDS: dict[Language, FeedWords] = {
    "bg": FeedWords(
        feed="{name}: нови броеве",
        feed_about="Всеки нов брой, щом излезе.",
        calendar="{name}: събития",
        calendar_about="Събитията от всички броеве.",
        day_unknown="Точният ден не е известен: {date}",
        more="Повече: {issue}, {address}",
        told_in="Повече: {issue}",
        archive="{name}: всички броеве",
    ),
    "en": FeedWords(
        feed="{name}: new issues",
        feed_about="Every new issue as it comes out.",
        calendar="{name}: events",
        calendar_about="The events of all issues.",
        day_unknown="The exact day is not known: {date}",
        more="More: {issue}, {address}",
        told_in="More: {issue}",
        archive="{name}: all issues",
    ),
}
"""The words of the feed and the calendar by language."""
