"""What the makers of pages, feeds and calendars are given: the archive, and what is known of the made files."""

from collections.abc import Mapping
from dataclasses import dataclass

from bulletin.model.language import Language
from bulletin.site.addresses import Addresses
from bulletin.site.archive import Archive
from bulletin.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is known of an issue's made files in one language; all ways go from the site's root."""

    language: Language
    title: str
    """Typeset plain text, with the number: `Бюлетин · брой 9`."""
    summary: str
    page: str
    """The way of its page."""
    pdf: str
    """The way of its PDF, empty where there is none."""
    pdf_size: int
    """In octets."""
    pages: int
    """Of the PDF."""
    cover: str
    """The way of the picture of page 1, empty where there is none."""
    cover_width: int
    cover_height: int
    shared: str
    """The way of the picture for those who share an address, empty where there is none."""
    sections: tuple[str, ...]
    """The titles of the sections: what is in it."""
    words: str
    """All text of the issue as plain text, for the search."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that makers need; `sheets` are by the stem of the issue (`bulletin-9`)."""

    archive: Archive
    addresses: Addresses
    sheets: Mapping[str, Mapping[Language, Sheet]]
    workspace: Workspace
