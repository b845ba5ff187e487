"""The words of an issue's values, as the search looks for them."""

import re
from collections.abc import Iterator

from pydantic import BaseModel

from bulletin.model.language import Language
from bulletin.model.text import Text
from bulletin.site.folding import STOP, stem, words

_SILENT = re.compile(r"https?://\S+|\{[^{}]*\}")
"""What a text has and its readers do not see as words: addresses, names of figures."""


def searched(value: object, language: Language) -> set[str]:
    """Return the stems of all words in `value`: a text, a model or several; of a section not those of its parts."""
    return {
        stem(word)
        for text in _texts(value, language)
        for word in words(_SILENT.sub(" ", text))
        if word not in STOP
    }


def _texts(value: object, language: Language) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Text):
        yield value.get(language)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one, language)
    elif isinstance(value, BaseModel):
        for name, one in value:
            if name != "sections" and not isinstance(one, str):
                yield from _texts(one, language)
