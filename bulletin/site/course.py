"""How a project went: the status that each issue told, and which of its figures had changed since the one before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bulletin.compose.content import Stamp
from bulletin.compose.dates import stamp
from bulletin.model.period import Period
from bulletin.site.leaf import Leaf, Source
from bulletin.site.tellings import Telling

_WATCHED = ("budget", "share", "partners", "countries", "period")


@dataclass(frozen=True, slots=True)
class Step:
    """What one issue told; `changes` are sentences of what had been told otherwise before."""

    date: Stamp
    source: Source
    status: str
    status_key: str
    changes: tuple[str, ...]


def course(leaf: Leaf, told: Sequence[Telling]) -> tuple[Step, ...]:
    """Return the steps of a project whose tellings are `told`, both with the newest first."""
    oldest = told[-1]
    later = [_step(leaf, now, tuple(_changes(leaf, now, before))) for now, before in pairwise(told)]
    return (*later, _step(leaf, oldest, ()))


def _step(leaf: Leaf, telling: Telling, changes: tuple[str, ...]) -> Step:
    date = telling.entry.issue.date
    return Step(
        stamp(Period(date, date), leaf.language),
        leaf.source(telling.entry, telling.place),
        telling.figures.status,
        telling.figures.status_key,
        changes,
    )


def _changes(leaf: Leaf, now: Telling, before: Telling) -> Iterator[str]:
    """What both tell and differently; that an issue says less than the one before is no change."""
    known = {fact.key: fact.value for fact in before.figures.facts}
    for fact in now.figures.facts:
        if fact.key in _WATCHED and known.get(fact.key, fact.value) != fact.value:
            yield leaf.words.changed.format(what=fact.label, before=known[fact.key], after=fact.value)
