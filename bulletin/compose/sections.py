"""Sections and what stands in them, in the order of the page."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from bulletin.compose import pictures
from bulletin.compose.content import (
    Block,
    Bullets,
    Dated,
    Events,
    Item,
    Photos,
    Picture,
    Projects,
    Prose,
    SectionBlock,
    Timeline,
)
from bulletin.compose.dates import stamp
from bulletin.compose.events import event_block
from bulletin.compose.figures.draw import figures
from bulletin.compose.markdown import Typesetter
from bulletin.compose.projects import project_block
from bulletin.model.issue import Issue
from bulletin.model.section import Part, Photo, Section
from bulletin.model.selection import chosen_events, chosen_projects
from bulletin.model.text import Prose as Markdown


def section_blocks(
    issue: Issue, setter: Typesetter, folder: Path, *, numbered: bool
) -> tuple[SectionBlock, ...]:
    """All sections of the issue; `folder` holds its pictures."""
    composer = _Sections(issue, setter, folder, numbered=numbered)
    return tuple(composer.section(section, place) for place, section in enumerate(issue.sections))


def picture(photo: Photo, setter: Typesetter, folder: Path, at: str, *, wide: bool | None = None) -> Picture:
    """A photo with its words; `wide` as the photo says if it is not given."""
    across = photo.width == "page" if wide is None else wide
    loaded = pictures.load(folder / photo.file, wide=across)
    return replace(
        loaded,
        alt=setter.line(photo.alt),
        caption=setter.inline(photo.caption),
        credit=setter.line(photo.credit),
        at=at,
    )


class _Sections:
    """Goes through the sections in order; projects are numbered through the whole issue."""

    def __init__(self, issue: Issue, setter: Typesetter, folder: Path, *, numbered: bool) -> None:
        self.issue, self.setter, self.folder, self.numbered = issue, setter, folder, numbered
        self.shown = 0

    def section(self, section: Section, place: int) -> SectionBlock:
        number, at = str(place + 1), f"sections/{place}"
        block = self._part(section, number, f"_section-{number}", at)
        inner = tuple(
            self._part(part, f"{number}.{i + 1}", f"_section-{number}-{i + 1}", f"{at}/sections/{i}")
            for i, part in enumerate(section.sections)
        )
        return replace(block, sections=inner)

    def _part(self, part: Part, number: str, auto_id: str, at: str) -> SectionBlock:
        return SectionBlock(
            id=part.id or auto_id,
            number=number if self.numbered else "",
            title=self.setter.line(part.title),
            blocks=tuple(self._blocks(part, at)),
            sections=(),
            at=at,
        )

    def _blocks(self, part: Part, at: str) -> Iterator[Block]:
        yield from self._prose(part.text, f"{at}/text")
        yield from figures(self.issue, part, self.setter, at)
        yield from self._photos(part.photos, f"{at}/photos")
        if part.list:
            yield Bullets(tuple(self._items(part.list, f"{at}/list")))
        if part.history:
            yield Timeline(tuple(self._entries(part, f"{at}/history")))
        if part.show == "projects":
            yield from self._projects(part)
        if part.show == "events":
            yield from self._events(part)
        yield from self._prose(part.closing, f"{at}/closing")

    def _prose(self, text: Markdown | None, at: str) -> Iterator[Prose]:
        for chunk in self.setter.chunks(text):
            yield Prose(chunk.html, at, chunk.wide)

    def _photos(self, photos: tuple[Photo, ...], at: str) -> Iterator[Photos]:
        made = [picture(photo, self.setter, self.folder, f"{at}/{i}") for i, photo in enumerate(photos)]
        for wide, run in groupby(made, key=lambda one: one.wide):
            yield Photos(tuple(run), wide)

    def _items(self, items: tuple[Markdown, ...], at: str) -> Iterator[Item]:
        for i, item in enumerate(items):
            yield Item(self.setter.inline(item), f"{at}/{i}")

    def _entries(self, part: Part, at: str) -> Iterator[Dated]:
        for i, entry in enumerate(part.history):
            html = self.setter.inline(entry.text)
            yield Dated(stamp(entry.date, self.setter.language), html, f"{at}/{i}")

    def _projects(self, part: Part) -> Iterator[Projects]:
        blocks = []
        for place, project in chosen_projects(self.issue.projects, part.where):
            self.shown += 1
            blocks.append(project_block(project, self.setter, f"projects/{place}", self.shown))
        if blocks:
            yield Projects(tuple(blocks))

    def _events(self, part: Part) -> Iterator[Events]:
        chosen = chosen_events(self.issue.events, part.where)
        blocks = tuple(event_block(event, self.setter, f"events/{place}") for place, event in chosen)
        if blocks:
            yield Events(blocks)
