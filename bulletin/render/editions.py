"""The editions of one issue, and what their files are called."""

from collections.abc import Mapping
from typing import Literal

from bulletin.model.language import Language

Printed = Literal["print", "booklet", "draft", "bleed"]
"""What is made on paper: pages to read, the same as sheets to fold, to correct, for a print shop."""
Edition = Literal["print", "web", "booklet", "draft", "bleed"]

EDITIONS: tuple[Edition, ...] = ("print", "web")
"""What a build makes where nothing else is asked for."""
ENDINGS: Mapping[Edition, str] = {
    "print": "pdf",
    "web": "html",
    "booklet": "booklet.pdf",
    "draft": "draft.pdf",
    "bleed": "bleed.pdf",
}

_LONG_TITLE, _LONGER_TITLE, _LONGEST_TITLE = 17, 40, 200


def file_name(stem: str, edition: Edition, language: Language, languages: tuple[Language, ...]) -> str:
    """`bulletin-9.pdf`, `bulletin-9.draft.pdf`; in an issue of two languages `bulletin-9.bg.pdf`."""
    middle = f".{language}" if len(languages) > 1 else ""
    return f"{stem}{middle}.{ENDINGS[edition]}"


def title_class(title: str) -> str:
    """How large an edition sets its title, by its length: `short`, `long`, `longer` or `longest`."""
    if len(title) > _LONGEST_TITLE:
        return "longest"
    if len(title) > _LONGER_TITLE:
        return "longer"
    return "long" if len(title) > _LONG_TITLE else "short"
