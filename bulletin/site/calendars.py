"""The events as calendars (RFC 5545): one of all, and one of each. No clock is asked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vText

from bulletin.compose.dates import in_words
from bulletin.locales import EDITION
from bulletin.locales.feeds import FEEDS
from bulletin.model import event as model
from bulletin.model.language import Language
from bulletin.model.letterhead import Letterhead
from bulletin.model.text import Text
from bulletin.model.zone import ZONE, in_sofia
from bulletin.publish.output import Output
from bulletin.site.authority import authority
from bulletin.site.occasions import Occasion, occasions
from bulletin.site.plain_words import PlainWords
from bulletin.site.plan import Plan, Sheet

_REFRESH = timedelta(days=1)
_DAY = timedelta(days=1)
_EPOCH = date(1970, 1, 1)
"""No revision is older: calendar programs count time from here."""
_ZONE_SINCE = date(1996, 10, 28)
"""Since that day _TIMEZONE is what holds in Bulgaria (the rule of the European Union)."""
_TIMEZONE = f"""\
BEGIN:VTIMEZONE
TZID:{ZONE}
BEGIN:STANDARD
DTSTART:19961027T040000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZNAME:EET
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19970330T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZNAME:EEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
END:DAYLIGHT
END:VTIMEZONE
""".replace("\n", "\r\n").encode()
_END = b"END:VCALENDAR\r\n"


@dataclass(frozen=True, slots=True)
class _Made:
    """An event as it stands in a calendar file; `zoned` where it needs the time zone."""

    data: bytes
    zoned: bool


def calendar_files(plan: Plan) -> Iterator[Output]:
    """Yield the calendar of each language, and the file of each event.

    A calendar has what an issue tells in its language; that of the main language has all.
    """
    found, archive = occasions(plan.archive), plan.archive
    for language in archive.languages:
        chosen = [one for one in found if one.calendar_language(language, archive.main) == language]
        maker = _Maker(plan, language)
        events = [maker.event(one) for one in chosen]
        yield Output(plan.addresses.calendar(language), maker.whole(events))
        for one, event in zip(chosen, events, strict=True):
            yield Output(plan.addresses.event(one.key, language), maker.alone(event))


class _Maker:
    """Makes the calendars of one language."""

    def __init__(self, plan: Plan, language: Language) -> None:
        self._plan, self._language, self._words = plan, language, FEEDS[language]
        self._head: Letterhead = plan.workspace.settings.letterhead
        self._host = authority(self._head)
        self._texts: dict[str, PlainWords] = {}

    def whole(self, events: Sequence[_Made]) -> bytes:
        """The calendar that one subscribes to."""
        made, name = self._calendar(), (self._head.short or self._head.name).get(self._language)
        title = self._words.calendar.format(name=name)
        made.add("name", title)
        made.add("x-wr-calname", title)
        made.add("x-wr-caldesc", self._words.calendar_about)
        made.add("x-wr-timezone", ZONE)
        made.add("refresh-interval", _REFRESH, parameters={"VALUE": "DURATION"})
        made.add("x-published-ttl", "P1D")
        if source := self._plan.addresses.absolute(self._plan.addresses.calendar(self._language)):
            made.add("source", source, parameters={"VALUE": "URI"})
        return _joined(made, events)

    def alone(self, event: _Made) -> bytes:
        """The file of one event."""
        return _joined(self._calendar(), [event])

    def event(self, occasion: Occasion) -> _Made:
        """What a calendar holds of an event."""
        told = occasion.told[0]
        event, language, entry = occasion.event, self._language, told.entry
        texts = self._texts.setdefault(entry.stem, PlainWords(entry.issue, language))
        made = Event()
        made.add("uid", f"{occasion.key}@{self._host}")
        made.add("sequence", occasion.sequence)
        stamp = in_sofia(max(entry.issue.date.first, _EPOCH)).astimezone(UTC)
        made.add("dtstamp", stamp)
        made.add("last-modified", stamp)
        made.add("summary", self._worded(texts.line(event.title), event.title))
        start, end = _span(event)
        made.add("dtstart", start)
        if end is not None:
            made.add("dtend", end)
        if not event.date.exact:
            made.add("transp", "TRANSPARENT")
        if event.place:
            made.add("location", self._worded(texts.line(event.place), event.place))
        made.add("categories", [EDITION[language].kinds[event.kind]])
        if description := "\n\n".join(self._description(occasion, texts)):
            made.add("description", description)
        sheet = self._sheet(occasion)
        if sheet and (page := self._plan.addresses.absolute(sheet.page)):
            made.add("url", page)
        if self._head.email:
            made.add("contact", f"{self._head.name.get(language)}, {self._head.email}")
        return _Made(made.to_ical(), "TZID" in made["dtstart"].params)

    def _worded(self, words: str, text: Text) -> vText:
        """Words with their language where that is not the calendar's."""
        return vText(words, params={} if text.has(self._language) else {"LANGUAGE": _other(text)})

    def _description(self, occasion: Occasion, texts: PlainWords) -> Iterator[str]:
        event, words = occasion.event, EDITION[self._language]
        if not event.date.exact:
            yield self._words.day_unknown.format(date=in_words(event.date, self._language))
        if text := texts.prose(event.text):
            yield text
        if event.partners:
            yield f"{words.with_partners} {', '.join(map(texts.line, event.partners))}"
        if sheet := self._sheet(occasion):
            page = self._plan.addresses.absolute(sheet.page)
            yield (self._words.more if page else self._words.told_in).format(issue=sheet.title, address=page)

    def _sheet(self, occasion: Occasion) -> Sheet | None:
        """The issue that tells of it last, in the calendar's language where it has that."""
        sheets = self._plan.sheets.get(occasion.told[0].entry.stem, {})
        return sheets.get(self._language) or next(iter(sheets.values()), None)

    def _calendar(self) -> Calendar:
        made = Calendar()
        made.add("prodid", f"-//{self._host}//bulletin//{self._language.upper()}")
        made.add("version", "2.0")
        made.add("calscale", "GREGORIAN")
        return made


def _joined(calendar: Calendar, events: Sequence[_Made]) -> bytes:
    """The file of a calendar with these events; one without any has the zone, as it may not be empty."""
    head = calendar.to_ical().removesuffix(_END)
    zone = _TIMEZONE if not events or any(event.zoned for event in events) else b""
    return b"".join((head, zone, *(event.data for event in events), _END))


def _span(event: model.Event) -> tuple[date, date | None]:
    """When an event begins and ends, the end not included; whole days where no hour is told.

    An event of one day whose end is not told has none. A day after the last one of the calendar is not told either.
    """
    first, last = event.date.first, event.date.last
    after = last + _DAY if last < date.max else None
    if event.time is None or not event.date.exact:
        return first, after
    start = _clock(first, event.time.start)
    if event.time.end is not None:
        return start, _clock(last, event.time.end)
    return start, _clock(after, time.min) if after and not event.date.single else None


def _clock(day: date, clock: time) -> datetime:
    """What clocks in Sofia show; without the zone where that had other rules than _TIMEZONE has."""
    shown = datetime.combine(day, clock)
    return shown.replace(tzinfo=ZoneInfo(ZONE)) if day >= _ZONE_SINCE else shown


def _other(text: Text) -> Language:
    """The language of words that are given in one alone."""
    return "bg" if text.bg is not None else "en"
