"""An event as the page tells it."""

from bulletin.compose.content import EventBlock
from bulletin.compose.dates import stamp
from bulletin.compose.markdown import Typesetter
from bulletin.locales import EDITION
from bulletin.model.event import Event


def event_block(event: Event, setter: Typesetter, at: str) -> EventBlock:
    """Compose `event`."""
    language = setter.language
    return EventBlock(
        date=stamp(event.date, language),
        kind_key=event.kind,
        kind=EDITION[language].kinds[event.kind],
        title=setter.line(event.title),
        place=setter.line(event.place),
        partners=tuple(setter.line(partner) for partner in event.partners),
        html=setter.html(event.text),
        at=at,
    )
