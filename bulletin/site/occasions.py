"""The events of a project across all issues, each once, as the newest issue tells it."""

from dataclasses import dataclass

from markupsafe import Markup

from bulletin.compose.content import EventBlock
from bulletin.compose.events import event_block
from bulletin.compose.figures.quoted import IssueFigures
from bulletin.compose.markdown import Typesetter
from bulletin.model.event import Event
from bulletin.site.archive import Entry, Told
from bulletin.site.leaf import Leaf


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event, composed in the language in which the issue tells it on the page."""

    entry: Entry
    block: EventBlock
    notes: tuple[Markup, ...]


def occasions(leaf: Leaf, project: str) -> tuple[Occasion, ...]:
    """Return the events of a project, the latest first."""
    found = [told for told in leaf.plan.archive.occasions if told.value.project == project]
    found.sort(key=lambda told: (told.value.date.first, told.value.date.last), reverse=True)
    return tuple(_occasion(leaf, told) for told in found)


def _occasion(leaf: Leaf, told: Told[Event]) -> Occasion:
    language = leaf.telling(told.entry)
    setter = Typesetter(language, IssueFigures(told.entry.issue, language))
    block = event_block(told.value, setter, f"events/{told.place}")
    return Occasion(told.entry, block, tuple(setter.notes))
