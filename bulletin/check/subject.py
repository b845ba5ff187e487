"""What the rules look at: one issue, all that they need to know about it, and every part of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path as FilePath
from typing import TypeVar, cast

from pydantic import BaseModel

from bulletin.check.neighbours import ALONE, Neighbours
from bulletin.model.issue import Issue
from bulletin.model.language import Language
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
    glyphs: Callable[[], frozenset[int]] | None = None
    """Tells the characters that the fonts have, asked only where a text has unusual ones; None: not looked at."""
    own_glyphs: Callable[[], Mapping[str, frozenset[int]]] | None = None
    """Tells the characters of each family that the workspace brings itself; None where it brings none."""
    neighbours: Neighbours = ALONE

    def parts(self, kind: type[T]) -> tuple[tuple[Path, T], ...]:
        """Return all values of one kind in the issue with the ways to them, in the model's order."""
        return cast("tuple[tuple[Path, T], ...]", tuple(self._by_kind.get(kind, ())))

    def words(self, kind: type[Text] = Text) -> tuple[Words, ...]:
        """Return the words of all texts, plain ones once and others for each language they are given in."""
        if kind is Text:
            return self._words
        return tuple(words_of(self.parts(kind)))

    @cached_property
    def _words(self) -> tuple[Words, ...]:
        return tuple(words_of(self.parts(Text)))

    @cached_property
    def _by_kind(self) -> Mapping[type, list[tuple[Path, BaseModel]]]:
        """Every value under its class and all that the class is made from."""
        found: dict[type, list[tuple[Path, BaseModel]]] = {}
        for path, value in everything(self.issue, ()):
            for kind in _kinds(type(value)):
                found.setdefault(kind, []).append((path, value))
        return found


def words_of(texts: Iterable[tuple[Path, Text]]) -> Iterator[Words]:
    """Yield the words of texts, plain ones once and others for each language they are given in."""
    for path, text in texts:
        bg, en = text.bg, text.en
        if bg is not None and bg == en:
            yield Words(path, None, bg)
            continue
        if bg is not None:
            yield Words((*path, "bg"), "bg", bg)
        if en is not None:
            yield Words((*path, "en"), "en", en)


def everything(value: object, path: Path) -> Iterator[tuple[Path, BaseModel]]:
    """Yield a value and all that is in it, with the way to each, in the model's order."""
    if isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from everything(item, (*path, place))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from everything(item, (*path, key))
    elif isinstance(value, BaseModel):
        yield path, value
        if not isinstance(value, Text):
            for name, key in _fields(type(value)):
                if (inner := getattr(value, name)) is not None:
                    yield from everything(inner, (*path, key))


@cache
def _kinds(kind: type[BaseModel]) -> tuple[type, ...]:
    """Return a class and those of the model that it is made from."""
    return tuple(one for one in kind.__mro__ if issubclass(one, BaseModel) and one is not BaseModel)


@cache
def _fields(kind: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Return the fields of a class with their names in the file."""
    return tuple((name, field.alias or name) for name, field in kind.model_fields.items())
