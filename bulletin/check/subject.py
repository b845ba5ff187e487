"""What the rules look at: one issue, all that they need to know about it, and every part of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path as FilePath
from typing import TypeVar

from pydantic import BaseModel

from bulletin.model.issue import Issue
from bulletin.model.language import LANGUAGES, Language
from bulletin.model.letterhead import Settings
from bulletin.model.text import Text
from bulletin.read.places import Path, Places

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Words:
    """What a text says in one language; None for a plain text, which serves them all."""

    path: Path
    language: Language | None
    text: str


@dataclass(frozen=True)
class Subject:
    """One issue with all that its rules need to know."""

    issue: Issue
    settings: Settings
    places: Places
    root: FilePath
    """The workspace."""
    folder: FilePath
    """The folder of the issue's pictures, `issues/9`; it need not exist."""
    glyphs: frozenset[int] | None = None
    """The characters that the fonts have; None leaves that rule out."""

    def parts(self, kind: type[T]) -> Iterator[tuple[Path, T]]:
        """Yield all values of one kind in the issue with the ways to them, in the model's order."""
        for path, value in self._everything:
            if isinstance(value, kind):
                yield path, value

    def words(self, kind: type[Text] = Text) -> Iterator[Words]:
        """Yield the words of all texts, plain ones once and others for each language they are given in."""
        for path, text in self.parts(kind):
            if text.shared:
                yield Words(path, None, text.get("bg"))
                continue
            for language in LANGUAGES:
                if text.has(language):
                    yield Words((*path, language), language, text.get(language))

    @cached_property
    def _everything(self) -> tuple[tuple[Path, BaseModel], ...]:
        return tuple(_walk(self.issue, ()))


def _walk(value: object, path: Path) -> Iterator[tuple[Path, BaseModel]]:
    if isinstance(value, BaseModel):
        yield path, value
        if isinstance(value, Text):
            return
        for name, field in type(value).model_fields.items():
            yield from _walk(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _walk(item, (*path, place))
