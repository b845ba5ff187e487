"""The events of a project across all issues, each once, as the newest issue tells it."""

from dataclasses import dataclass

from markupsafe import Markup

from bulletin.compose.content import EventBlock
from bulletin.compose.events import event_block
from bulletin.compose.figures.quoted import IssueFigures
from bulletin.compose.markdown import Typesetter
from bulletin.site.archive import Entry
from bulletin.site.leaf import Leaf
from bulletin.site.occasions import Occasion, occasions


@dataclass(frozen=True, slots=True)
class Gathering:
    """An event, composed in the language in which the issue tells it on the page."""

    entry: Entry
    block: EventBlock
    notes: tuple[Markup, ...]
    calendar: str
    """The way of its calendar file from the root."""


def gatherings(leaf: Leaf, project: str) -> tuple[Gathering, ...]:
    """Return the events of a project, the latest first."""
    found = [one for one in occasions(leaf.plan.archive) if one.event.project == project]
    return tuple(_gathering(leaf, one) for one in reversed(found))


def _gathering(leaf: Leaf, occasion: Occasion) -> Gathering:
    told, main = occasion.told[0], leaf.plan.archive.main
    calendar = leaf.plan.addresses.event(occasion.key, occasion.calendar_language(leaf.language, main))
    language = leaf.telling(told.entry)
    setter = Typesetter(language, IssueFigures(told.entry.issue, language))
    block = event_block(told.value, setter, f"events/{told.place}")
    return Gathering(told.entry, block, tuple(setter.notes), calendar)
