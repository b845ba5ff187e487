"""What is told about a model or a field of it, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from bulletin.problems.problem import Words


@dataclass(frozen=True, slots=True)
class Described:
    """A field in words: what it is called, what it is for (Markdown), and what may stand in it."""

    title: Words
    about: Words
    examples: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class DescribedModel:
    """A model in words, and its fields by the names that the file has for them."""

    model: type[BaseModel]
    title: Words
    about: Words
    fields: Mapping[str, Described]


def told(title_bg: str, title_en: str, about_bg: str, about_en: str, *examples: Any) -> Described:
    """Return the words of a field in the order in which a translator reads them."""
    return Described(Words(title_bg, title_en), Words(about_bg, about_en), examples)
