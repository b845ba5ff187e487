"""How a project went: the status that each issue told, and which of its figures had changed since the one before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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
    steps, known = list[Step](), dict[str, str]()
    for telling in reversed(told):
        steps.append(_step(leaf, telling, tuple(_changes(leaf, telling, known))))
        known |= {fact.key: fact.value for fact in telling.figures.facts}
    return tuple(reversed(steps))


def _step(leaf: Leaf, telling: Telling, changes: tuple[str, ...]) -> Step:
    date = telling.entry.issue.date
    return Step(
        stamp(Period(date, date), leaf.language),
        leaf.source(telling.entry, telling.place),
        telling.figures.status,
        telling.figures.status_key,
        changes,
    )


def _changes(leaf: Leaf, now: Telling, known: Mapping[str, str]) -> Iterator[str]:
    """What is told otherwise than it was `known`; that an issue says less than those before is no change."""
    for fact in now.figures.facts:
        if fact.key in _WATCHED and known.get(fact.key, fact.value) != fact.value:
            yield leaf.words.changed.format(what=fact.label, before=known[fact.key], after=fact.value)
