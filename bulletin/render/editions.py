"""The editions of one issue, and what their files are called."""

from collections.abc import Mapping
from typing import Literal

from bulletin.model.language import Language

Edition = Literal["print", "web"]

EDITIONS: tuple[Edition, ...] = ("print", "web")
ENDINGS: Mapping[Edition, str] = {"print": "pdf", "web": "html"}

_LONG_TITLE, _LONGER_TITLE = 17, 40


def file_name(stem: str, edition: Edition, language: Language, languages: tuple[Language, ...]) -> str:
    """`bulletin-9.pdf`; in an issue of two languages `bulletin-9.bg.pdf`."""
    middle = f".{language}" if len(languages) > 1 else ""
    return f"{stem}{middle}.{ENDINGS[edition]}"


def title_class(title: str) -> str:
    """How large an edition sets its title, by its length: `short`, `long` or `longer`."""
    if len(title) > _LONGER_TITLE:
        return "longer"
    return "long" if len(title) > _LONG_TITLE else "short"
