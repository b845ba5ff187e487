"""The events of a project across all issues, each once, as the newest issue tells it."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from bulletin.compose.content import EventBlock
from bulletin.compose.events import event_block
from bulletin.compose.figures.quoted import IssueFigures
from bulletin.compose.markdown import Typesetter
from bulletin.model.event import Event
from bulletin.model.language import Language
from bulletin.site.archive import Archive, Entry
from bulletin.site.folding import kin, stems
from bulletin.site.leaf import Leaf


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event, composed in the language in which the issue tells it on the page."""

    entry: Entry
    event: Event
    language: Language
    block: EventBlock
    notes: tuple[Markup, ...]


def occasions(leaf: Leaf, project: str) -> tuple[Occasion, ...]:
    """Return the events of a project, the latest first."""
    found = [(entry, event) for entry, event in once(leaf.plan.archive) if event.project == project]
    found.sort(key=lambda pair: (pair[1].date.first, pair[1].date.last), reverse=True)
    return tuple(_occasion(leaf, entry, event) for entry, event in found)


def once(archive: Archive) -> Iterator[tuple[Entry, Event]]:
    """Each event of the archive once: of those of one date and with like titles what the newest issue tells."""
    known: dict[str, list[Event]] = {}
    for entry in archive.entries:
        again = {day: list(events) for day, events in known.items()}
        for event in entry.issue.events:
            day = str(event.date)
            twin = next((one for one in again.get(day, ()) if _alike(one, event)), None)
            if twin:
                again[day].remove(twin)
            else:
                known.setdefault(day, []).append(event)
                yield entry, event


def _alike(first: Event, second: Event) -> bool:
    one, other = (
        stems(" ".join(filter(None, (event.title.bg, event.title.en)))) for event in (first, second)
    )
    return one == other or kin(one, other)


def _occasion(leaf: Leaf, entry: Entry, event: Event) -> Occasion:
    language = leaf.telling(entry)
    setter = Typesetter(language, IssueFigures(entry.issue, language))
    block = event_block(event, setter, f"events/{entry.issue.events.index(event)}")
    return Occasion(entry, event, language, block, tuple(setter.notes))
