"""Sections and what stands in them, in the order of the page."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, islice

from bulletin.compose.box import GAP_MM, Box, box, row_widths, rows
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
from bulletin.compose.pictures import Gallery
from bulletin.compose.projects import project_block
from bulletin.compose.qr import qr_code
from bulletin.model.issue import Issue
from bulletin.model.section import Part, Photo, Section
from bulletin.model.selection import chosen_events, chosen_projects
from bulletin.model.text import Prose as Markdown
from bulletin.themes import Room


def section_blocks(
    issue: Issue, setter: Typesetter, gallery: Gallery, room: Room, *, numbered: bool
) -> tuple[SectionBlock, ...]:
    """All sections of the issue; `gallery` has its pictures, `room` is that of the pages."""
    composer = _Sections(issue, setter, gallery, room, numbered=numbered)
    return tuple(composer.section(section, place) for place, section in enumerate(issue.sections))


def picture(photo: Photo, setter: Typesetter, gallery: Gallery, at: str, room: Box) -> Picture:
    """A photo with its words, as large as it can be in `room`."""
    return replace(
        gallery.load(photo.file, room),
        alt=setter.line(photo.alt),
        caption=setter.inline(photo.caption),
        credit=setter.line(photo.credit),
        at=at,
    )


def anchor(part: Part, *places: int) -> str:
    """The id of a section on a page: its own, or one made of its `places`, each counted from 0."""
    return part.id or "-".join(("_section", *(str(place + 1) for place in places)))


class _Sections:
    """Goes through the sections in order; projects are numbered through the whole issue."""

    def __init__(
        self, issue: Issue, setter: Typesetter, gallery: Gallery, room: Room, *, numbered: bool
    ) -> None:
        self.issue, self.setter, self.gallery, self.numbered = issue, setter, gallery, numbered
        self.room = room
        self.shown = 0

    def section(self, section: Section, place: int) -> SectionBlock:
        number, at = str(place + 1), f"sections/{place}"
        block = self._part(section, number, anchor(section, place), at)
        inner = tuple(
            self._part(part, f"{number}.{i + 1}", anchor(part, place, i), f"{at}/sections/{i}")
            for i, part in enumerate(section.sections)
        )
        return replace(block, sections=inner)

    def _part(self, part: Part, number: str, anchored: str, at: str) -> SectionBlock:
        return SectionBlock(
            id=anchored,
            number=number if self.numbered else "",
            title=self.setter.line(part.title),
            blocks=tuple(self._blocks(part, at)),
            sections=(),
            at=at,
        )

    def _blocks(self, part: Part, at: str) -> Iterator[Block]:
        text = list(self._prose(part.text, f"{at}/text"))
        beside = any(not prose.wide for prose in text)
        yield from self._round(text, part.photos, f"{at}/photos")
        yield from figures(self.issue, part, self.setter, at)
        yield from self._photos(part.photos, f"{at}/photos", beside=beside)
        if part.list:
            yield Bullets(tuple(self._items(part.list, f"{at}/list")))
        if part.history:
            yield Timeline(tuple(self._entries(part, f"{at}/history")))
        if part.show == "projects":
            yield from self._projects(part)
        if part.show == "events":
            yield from self._events(part)
        yield from self._prose(part.closing, f"{at}/closing")
        if part.qr:
            yield qr_code(part.qr, self.setter.language, f"{at}/qr")

    def _prose(self, text: Markdown | None, at: str) -> Iterator[Prose]:
        for chunk in self.setter.chunks(text):
            yield Prose(chunk.html, at, chunk.wide)

    def _round(self, text: list[Prose], photos: tuple[Photo, ...], at: str) -> Iterator[Prose]:
        """The text, its first part that stands in a column with the pictures that it runs round."""
        placed = [(i, photo) for i, photo in enumerate(photos) if photo.width == "beside"]
        for prose in text:
            if placed and not prose.wide:
                made = (self._picture(i, photo, at, box("beside", self.room)) for i, photo in placed)
                yield replace(prose, beside=tuple(made))
                placed = []
            else:
                yield prose

    def _photos(self, photos: tuple[Photo, ...], at: str, *, beside: bool) -> Iterator[Photos]:
        """The pictures below the text; `beside` where those of that width are in it already."""
        below = [(i, one) for i, one in enumerate(photos) if not (beside and one.width == "beside")]
        for width, group in groupby(below, key=lambda one: one[1].width):
            run = list(group)
            if width == "row" and len(run) > 1:
                yield from self._rows(run, at)
            else:
                room = box("page" if width == "row" else "column" if width == "beside" else width, self.room)
                made = tuple(self._picture(i, photo, at, room) for i, photo in run)
                yield Photos(made, wide=width in {"page", "row"})

    def _rows(self, run: list[tuple[int, Photo]], at: str) -> Iterator[Photos]:
        rest = iter(run)
        for number in rows(len(run)):
            row = list(islice(rest, number))
            widths = row_widths(tuple(self.gallery.ratio(photo.file) for _, photo in row), self.room)
            made = tuple(
                self._picture(i, photo, at, Box(width, self.room.page))
                for (i, photo), width in zip(row, widths, strict=True)
            )
            yield Photos(made, wide=True, mm=sum(widths) + GAP_MM * (number - 1))

    def _picture(self, place: int, photo: Photo, at: str, room: Box) -> Picture:
        return picture(photo, self.setter, self.gallery, f"{at}/{place}", room)

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
