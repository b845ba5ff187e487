"""Words of the issue, in one language or in both."""

from typing import Self

from pydantic import ModelWrapValidatorHandler, model_validator

from bulletin.model.base import Frozen, refusal
from bulletin.model.language import Language


class Text(Frozen):
    """Words by language: a plain text serves every language, `{bg: …, en: …}` each its own."""

    bg: str | None = None
    en: str | None = None

    @model_validator(mode="wrap")
    @classmethod
    def _read(cls, value: object, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if isinstance(value, str):
            return handler({"bg": value, "en": value})
        text = handler(value)
        if text.bg is None and text.en is None:
            raise refusal("text_empty")
        return text

    @property
    def shared(self) -> bool:
        """True where all languages have the same words, as of one plain text."""
        return self.bg is not None and self.bg == self.en

    def has(self, language: Language) -> bool:
        """True where there are words for `language`."""
        return (self.bg if language == "bg" else self.en) is not None

    def get(self, language: Language) -> str:
        """The words for `language`; those of the other one where there are none (a check says so)."""
        first, second = (self.bg, self.en) if language == "bg" else (self.en, self.bg)
        return first if first is not None else second or ""


class Line(Text):
    """One line of plain words: titles, names, places. Line ends inside it count as spaces."""


class Prose(Text):
    """Running text in Markdown (CommonMark with tables and footnotes, no HTML)."""
