"""Words by language, of which a process mostly needs one."""

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

from bulletin.model.language import LANGUAGES, Language

Words = TypeVar("Words")


class ByLanguage(Mapping[Language, Words], Generic[Words]):
    """The words of each language; those of one are imported when they are first asked for."""

    def __init__(self, load: Callable[[Language], Words]) -> None:
        self._load = load
        self._loaded: dict[Language, Words] = {}

    def __getitem__(self, language: Language) -> Words:
        if language not in self._loaded:
            if language not in LANGUAGES:
                raise KeyError(language)
            self._loaded[language] = self._load(language)
        return self._loaded[language]

    def __iter__(self) -> Iterator[Language]:
        return iter(LANGUAGES)

    def __len__(self) -> int:
        return len(LANGUAGES)
