"""What a page shows, in one language: the only thing that templates are given.

`at` names the place in the issue that a block comes from, as a path of the model (`sections/2/text`);
it stays the same when a comment or another part of the file changes, and leads back to the line.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from bulletin.compose.figures.figure import Figure
from bulletin.locales.edition import EditionWords
from bulletin.model.language import Language
from bulletin.themes import TWO_COLUMNS, Room


@dataclass(frozen=True, slots=True)
class OnScreen:
    """A photo as a screen gets it: its bytes, and its size in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture made ready for an edition."""

    name: str
    """Its name for addresses inside an edition; made from the content, the same on every machine."""
    data: bytes
    media_type: str
    width: int
    height: int
    """In pixels; for a drawing in its own units."""
    alt: str
    caption: Markup
    credit: str
    mm: float
    """How wide it is printed."""
    at: str
    screen: OnScreen | None = None
    """What screens get where the printed one is too fine for them, or too coarse."""

    @property
    def shown(self) -> "Picture | OnScreen":
        """What screens get."""
        return self.screen or self


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text as HTML blocks; `wide` where it needs the whole width of the page (a large table)."""

    html: Markup
    at: str
    wide: bool = False
    beside: tuple[Picture, ...] = ()
    """Pictures that the text runs round."""
    kind: Literal["prose"] = "prose"


@dataclass(frozen=True, slots=True)
class Photos:
    """A run of pictures of one width; `mm` is not 0 where they are a row side by side, and then its width."""

    pictures: tuple[Picture, ...]
    wide: bool
    mm: float = 0.0
    kind: Literal["photos"] = "photos"


@dataclass(frozen=True, slots=True)
class Item:
    """A list's item."""

    html: Markup
    at: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[Item, ...]
    kind: Literal["list"] = "list"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date as it is shown.

    `iso` is for machines, as exact as the date is known; `first` is its first day; `top`, `middle` and
    `bottom` fill a badge.
    """

    text: str
    iso: str
    first: str
    top: str
    middle: str
    bottom: str


@dataclass(frozen=True, slots=True)
class Dated:
    """An entry of a history."""

    date: Stamp
    html: Markup
    at: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The history in dates."""

    entries: tuple[Dated, ...]
    kind: Literal["history"] = "history"


@dataclass(frozen=True, slots=True)
class Fact:
    """One cell of a project's facts line: `key` is its name in the issue file."""

    key: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class NewsItem:
    """One report about a project."""

    date: Stamp
    title: str
    place: str
    html: Markup
    at: str


@dataclass(frozen=True, slots=True)
class ProjectBlock:
    """A project as the page tells it."""

    id: str
    number: int
    name: str
    full_name: str
    url: str
    url_text: str
    status: str
    status_key: str
    facts: tuple[Fact, ...]
    text: Markup
    goal: Markup
    result: Markup
    news: tuple[NewsItem, ...]
    at: str


@dataclass(frozen=True, slots=True)
class Projects:
    """Projects in the order of the file."""

    projects: tuple[ProjectBlock, ...]
    kind: Literal["projects"] = "projects"


@dataclass(frozen=True, slots=True)
class EventBlock:
    """An event as the page tells it."""

    date: Stamp
    kind_key: str
    kind: str
    title: str
    place: str
    partners: tuple[str, ...]
    html: Markup
    at: str
    hours: str = ""
    """When it begins, or from when to when: `10:00–17:00 ч.`."""
    starts: str = ""
    ends: str = ""
    """Both for machines, as exact as they are known, with the offset of the hour; `ends` where it is known."""


@dataclass(frozen=True, slots=True)
class Events:
    """Events in the order of their dates."""

    events: tuple[EventBlock, ...]
    kind: Literal["events"] = "events"


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: `address` is where it leads, `text` the same as people read it, `at` the place that asks for it."""

    address: str
    text: str
    picture: Picture
    at: str
    kind: Literal["qr"] = "qr"


Block = Prose | Figure | Photos | Bullets | Timeline | Projects | Events | Code


@dataclass(frozen=True, slots=True)
class SectionBlock:
    """A section or sub-section. `number` is empty where sections are not numbered (`2`, `5.1`)."""

    id: str
    number: str
    title: str
    blocks: tuple[Block, ...]
    sections: tuple["SectionBlock", ...]
    at: str


NOTE_CALL = re.compile(r'<sup class="note" data-note="(\d+)"></sup>')
"""Where the text calls a footnote; each edition puts its own in the place of it."""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote; in the text it is called as `NOTE_CALL` has it."""

    number: int
    html: Markup


@dataclass(frozen=True, slots=True)
class Head:
    """The letterhead."""

    name: str
    short: str
    tagline: str
    address: str
    web: str
    web_text: str
    email: str
    phone: str
    logo: Picture | None
    main: str
    accent: str
    registration: str
    copyright: str


@dataclass(frozen=True, slots=True)
class Back:
    """The colophon's words."""

    occasion: str
    about: Markup
    code: Code | None = None
    """Leads to the web edition of the issue, where that has an address."""


@dataclass(frozen=True, slots=True)
class Content:
    """One issue in one language."""

    language: Language
    languages: tuple[Language, ...]
    words: EditionWords
    head: Head
    series: str
    series_title: str
    key: str
    """What the issue is called on the command line: `9`, `projects-2`, `review-2020`."""
    number: str
    issue_number: str
    """The number alone, for machines; `number` is how the masthead says it. Both empty in a series of names."""
    title: str
    numbered_title: str
    """The title with the number, where there is one: for running heads and document titles."""
    date: Stamp
    place: str
    byline: str
    author: str
    greeting: str
    cover: Picture | None
    lead: Markup
    has_contents: bool
    sections: tuple[SectionBlock, ...]
    notes: tuple[Note, ...]
    back: Back
    summary: str
    """One or two sentences of plain text: the document's subject."""
    keywords: tuple[str, ...]
    room: Room = TWO_COLUMNS
    """The room of the pages that the pictures were made for."""

    @property
    def pictures(self) -> Mapping[str, Picture]:
        """All pictures by name, the logo among them."""
        found = [picture for section in self.sections for picture in _pictures(section)]
        code = self.back.code.picture if self.back.code else None
        found += [picture for picture in (self.cover, self.head.logo, code) if picture]
        return {picture.name: picture for picture in found}


def _pictures(section: SectionBlock) -> list[Picture]:
    own = [picture for block in section.blocks if isinstance(block, Photos) for picture in block.pictures]
    own += [picture for block in section.blocks if isinstance(block, Prose) for picture in block.beside]
    own += [block.picture for block in section.blocks if isinstance(block, Code)]
    return own + [picture for inner in section.sections for picture in _pictures(inner)]
