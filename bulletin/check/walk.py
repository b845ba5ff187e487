"""Every part and every text of an issue, with the way to it in the file."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from bulletin.model.issue import Issue
from bulletin.model.language import LANGUAGES, Language
from bulletin.model.text import Text
from bulletin.read.places import Path

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Words:
    """What a text says in one language; None for a plain text, which serves them all."""

    path: Path
    language: Language | None
    text: str


def parts(issue: Issue, kind: type[T]) -> Iterator[tuple[Path, T]]:
    """Yield all values of one kind in the issue, in the model's order."""
    for path, value in _walk(issue, ()):
        if isinstance(value, kind):
            yield path, value


def words(issue: Issue, kind: type[Text] = Text) -> Iterator[Words]:
    """Yield the words of all texts, plain ones once and others for each language they are given in."""
    for path, text in parts(issue, kind):
        if text.shared:
            yield Words(path, None, text.get("bg"))
            continue
        for language in LANGUAGES:
            if text.has(language):
                yield Words((*path, language), language, text.get(language))


def _walk(value: object, path: Path) -> Iterator[tuple[Path, BaseModel]]:
    if isinstance(value, BaseModel):
        yield path, value
        for name, field in type(value).model_fields.items():
            yield from _walk(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _walk(item, (*path, place))
