"""What the makers of pages are given: the archive, where everything lies, and what is known of the made files."""

from collections.abc import Mapping
from dataclasses import dataclass

from bulletin.model.language import Language
from bulletin.site.addresses import Addresses
from bulletin.site.archive import Archive
from bulletin.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is known of an issue's made files, in one language. Ways are from the site's root."""

    language: Language
    title: str
    """Typeset plain text, with the number: `Бюлетин · брой 9`."""
    summary: str
    page: str
    pdf: str
    """Empty where there is none."""
    pdf_size: int
    """In octets."""
    pages: int
    """Of the PDF."""
    cover: str
    """The picture of page 1; empty where there is none."""
    cover_width: int
    cover_height: int
    sections: tuple[str, ...]
    """The titles of the sections: what is in it."""
    words: str
    """All text of the issue, for the search."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that the makers need; `sheets` by the issue's stem."""

    archive: Archive
    addresses: Addresses
    sheets: Mapping[str, Mapping[Language, Sheet]]
    workspace: Workspace
