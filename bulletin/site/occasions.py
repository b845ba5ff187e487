"""Events across issues: what several issues tell of one event is one occasion, and the newest is right."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from hashlib import sha256
from itertools import pairwise
from unicodedata import normalize

from bulletin.model.event import Event
from bulletin.model.language import Language
from bulletin.model.text import Line
from bulletin.site.archive import Archive, Told
from bulletin.site.sameness import same_title

_NOT_WORDS = re.compile(r"[\W_]+")
_LENGTH = 12
"""Hexadecimal figures of a key: among a million titles of one year the odds of a chance twin are below 1 to 500."""

Tellings = Sequence[Told[Event]]


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event as all issues tell it, the newest first; `key` is its name for ever."""

    key: str
    told: tuple[Told[Event], ...]

    @property
    def event(self) -> Event:
        """The event as the newest issue tells it."""
        return self.told[0].value

    @property
    def sequence(self) -> int:
        """How many differing tellings came before the newest: the revision of a calendar (RFC 5545, 3.8.7.4)."""
        issues = {one.entry.stem: _shown(one.value) for one in reversed(self.told)}
        told = list(issues.values())
        return sum(before != after for before, after in pairwise(told))

    def told_in(self, language: Language) -> bool:
        """True where an issue tells of it in `language`."""
        return any(language in one.entry.issue.languages for one in self.told)

    def calendar_language(self, language: Language, main: Language) -> Language:
        """The language of the calendar to which a page in `language` leads: that of the language `main` has all."""
        return language if self.told_in(language) else main


@lru_cache(maxsize=2)
def occasions(archive: Archive) -> tuple[Occasion, ...]:
    """Return all events, the earliest first, each once; in whatever order an issue has them.

    An event whose `id` only one of the issues gives is known to the others by its title and year. Where an issue
    tells of several by one title in one year they are told apart by their date, then by hour and place; the one
    that was told first keeps the plain name.
    """
    told = [
        Told(entry, event, place)
        for entry in archive.entries
        for place, event in enumerate(entry.issue.events)
    ]
    titled: dict[str, list[Told[Event]]] = {}
    for one in told:
        titled.setdefault(derived_key(one.value, archive.main), []).append(one)
    groups: list[tuple[str, Tellings]] = []
    differences = (_date, partial(_hour_and_place, main=archive.main))
    for name, group in titled.items():
        for key, alike in _told_apart(name, group, differences):
            ids = {one.value.id for one in alike} - {None}
            only = next(iter(ids)) if len(ids) == 1 and not _clash(alike, _id) else None
            parts: dict[str, list[Told[Event]]] = {}
            for one in alike:
                parts.setdefault(one.value.id or only or key, []).append(one)
            groups += parts.items()
    found = _joined(groups, archive)
    newest = {entry.stem: place for place, entry in enumerate(archive.entries)}
    made = (
        Occasion(key, tuple(sorted(group, key=lambda one: (newest[one.entry.stem], _shown(one.value)))))
        for key, group in found.items()
    )
    return tuple(sorted(made, key=lambda one: (one.event.date.first, one.event.date.last, one.key)))


def _joined(groups: Iterable[tuple[str, Tellings]], archive: Archive) -> dict[str, list[Told[Event]]]:
    """The tellings of each event by its key; those of one day that different issues call alike are one.

    Such a group has the key of the issue that told first, so that a corrected title changes no name.
    """
    age = {entry.stem: place for place, entry in enumerate(reversed(archive.entries))}
    found: dict[str, list[Told[Event]]] = {}
    by_day: dict[str, list[str]] = {}
    for key, group in sorted(groups, key=lambda pair: (min(age[one.entry.stem] for one in pair[1]), pair[0])):
        days = {str(one.value.date) for one in group}
        near = (other for day in sorted(days) for other in by_day.get(day, ()))
        twin = key if key in found else next((other for other in near if _twins(found[other], group)), key)
        found.setdefault(twin, []).extend(group)
        for day in days:
            by_day.setdefault(day, []).append(twin)
    return found


def _twins(known: Tellings, group: Tellings) -> bool:
    """Whether other issues tell of the same event in `group`: neither has an `id`, and the titles are alike."""
    if any(one.value.id for one in (*known, *group)):
        return False
    apart = {one.entry.stem for one in known}.isdisjoint(one.entry.stem for one in group)
    return apart and same_title(known[-1].value.title, group[-1].value.title)


Difference = Callable[[Event], str]


def _told_apart(
    key: str, group: Tellings, differences: Sequence[Difference]
) -> Iterable[tuple[str, Tellings]]:
    """Yield the events of one title and year, each with its key: one, unless an issue tells of several."""
    if not differences:
        yield key, group
        return
    difference, *rest = differences
    if not _clash(group, difference):
        yield from _told_apart(key, group, rest)
        return
    oldest = group[-1].entry.stem
    plain = min(difference(one.value) for one in group if one.entry.stem == oldest)
    parts: dict[str, list[Told[Event]]] = {}
    for one in group:
        parts.setdefault(difference(one.value), []).append(one)
    for value, part in parts.items():
        own = key if value == plain else f"{key}-{value}"
        yield from _told_apart(own, part, rest)


def _clash(group: Tellings, difference: Difference) -> bool:
    """Tell whether one issue tells of several that differ so."""
    told: dict[str, set[str]] = {}
    for one in group:
        told.setdefault(one.entry.stem, set()).add(difference(one.value))
    return any(len(values) > 1 for values in told.values())


def derived_key(event: Event, main: Language) -> str:
    """Return the name of an event that has no `id`: made of its title in the language `main` and its year.

    No `id` can be like it: this has an underscore.
    """
    return f"{event.date.first.year}_{_digest(_folded(event.title, main))}"


def _date(event: Event) -> str:
    return str(event.date).replace("/", "_")


def _hour_and_place(event: Event, main: Language) -> str:
    return _digest(f"{event.time}\n{_folded(event.place, main) if event.place else ''}")


def _id(event: Event) -> str:
    return event.id or ""


def _folded(line: Line, language: Language) -> str:
    """The words of a line: neither case, nor spaces, nor signs between them tell events apart."""
    text = normalize("NFC", normalize("NFC", line.get(language)).casefold())
    return _NOT_WORDS.sub(" ", text).strip() or text


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_LENGTH]


def _shown(event: Event) -> str:
    """What readers are told of it."""
    return event.model_dump_json(exclude={"id", "project"})
