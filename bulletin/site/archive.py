"""All issues put together: what each tells about a project or an event, in the order in which it was told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from bulletin.model.event import Event
from bulletin.model.issue import Issue
from bulletin.model.language import Language
from bulletin.model.letterhead import Settings
from bulletin.model.project import Project
from bulletin.workspace import IssueFile

T = TypeVar("T", Project, Event)


@dataclass(frozen=True, slots=True)
class Entry:
    """An issue of the archive: a good one, with its file."""

    file: IssueFile
    issue: Issue

    @property
    def stem(self) -> str:
        """How its files are called: `bulletin-9`."""
        return self.file.output_stem

    @property
    def series(self) -> str:
        """The series that it belongs to."""
        return self.issue.series or self.file.series

    @property
    def year(self) -> int:
        """The year of its date."""
        return self.issue.date.year


@dataclass(frozen=True, slots=True)
class Told(Generic[T]):
    """What one issue says about a project or an event; `place` counts the values of the issue."""

    entry: Entry
    value: T
    place: int


@dataclass(frozen=True, eq=False)
class Archive:
    """The issues, the newest first; of one day those of the later series and the higher number first.

    An archive is only like itself, so that what is made of it can be kept for it.
    """

    settings: Settings
    entries: tuple[Entry, ...]

    @cached_property
    def languages(self) -> tuple[Language, ...]:
        """The languages of the site: the workspace's, and any other that an issue has."""
        used = (language for entry in self.entries for language in entry.issue.languages)
        return tuple(dict.fromkeys((*self.settings.languages, *used)))

    @property
    def main(self) -> Language:
        """The language of addresses without a language in their name."""
        return self.settings.languages[0]

    @cached_property
    def projects(self) -> Mapping[str, tuple[Told[Project], ...]]:
        """What each project's story is made of, by its `id`: the newest issue first. In the order of the names' ids."""
        found: dict[str, list[Told[Project]]] = {}
        for entry in self.entries:
            for place, project in enumerate(entry.issue.projects):
                found.setdefault(project.id, []).append(Told(entry, project, place))
        return {key: tuple(found[key]) for key in sorted(found)}

    @cached_property
    def years(self) -> Mapping[int, tuple[Entry, ...]]:
        """The issues of each year, the latest first."""
        return _grouped((entry.year, entry) for entry in self.entries)

    @cached_property
    def series(self) -> Mapping[str, tuple[Entry, ...]]:
        """The issues of each series that has any, in the order of the settings."""
        found = _grouped((entry.series, entry) for entry in self.entries)
        return {name: found[name] for name in self.settings.series if name in found}


K = TypeVar("K")


def _grouped(pairs: Iterable[tuple[K, Entry]]) -> dict[K, tuple[Entry, ...]]:
    found: dict[K, list[Entry]] = {}
    for key, entry in pairs:
        found.setdefault(key, []).append(entry)
    return {key: tuple(entries) for key, entries in found.items()}


def archive(settings: Settings, entries: Iterable[Entry]) -> Archive:
    """Return the archive of `entries`, whatever their order."""
    order = {name: place for place, name in enumerate(settings.series)}

    def newest(entry: Entry) -> tuple[object, ...]:
        last = entry.issue.date
        return last.first, order.get(entry.series, -1), entry.file.number or 0, entry.file.key

    return Archive(settings, tuple(sorted(entries, key=newest, reverse=True)))
