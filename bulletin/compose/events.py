"""An event as the page tells it."""

from bulletin.compose.content import EventBlock
from bulletin.compose.dates import stamp
from bulletin.compose.markdown import Typesetter
from bulletin.locales import EDITION
from bulletin.model.event import Event
from bulletin.model.hours import Hours
from bulletin.model.language import Language


def event_block(event: Event, setter: Typesetter, at: str) -> EventBlock:
    """Compose `event`."""
    language = setter.language
    starts, ends = _for_machines(event)
    return EventBlock(
        date=stamp(event.date, language),
        kind_key=event.kind,
        kind=EDITION[language].kinds[event.kind],
        title=setter.line(event.title),
        place=setter.line(event.place),
        partners=tuple(setter.line(partner) for partner in event.partners),
        html=setter.html(event.text),
        at=at,
        hours=hours_in_words(event.time, language) if event.time else "",
        starts=starts,
        ends=ends,
    )


def hours_in_words(hours: Hours, language: Language) -> str:
    """`9:00–17:30 ч.`, `9:00–17:30`: as it stands after a date."""
    told = "–".join(f"{one.hour}:{one:%M}" for one in (hours.start, hours.end) if one)
    return EDITION[language].hours.format(hours=told)


def _for_machines(event: Event) -> tuple[str, str]:
    """When it begins and ends (ISO 8601), as exactly as that is known; the end empty for a single date."""
    start, end = event.date.start, event.date.end
    if event.time is None or not event.date.exact:
        return str(start or ""), "" if event.date.single else str(end or "")
    from bulletin.model.zone import in_sofia  # noqa: PLC0415  # few events have an hour

    first = in_sofia(event.date.first, event.time.start).isoformat()
    if event.time.end is None:
        return first, "" if event.date.single else str(end)
    return first, in_sofia(event.date.last, event.time.end).isoformat()
