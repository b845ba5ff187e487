"""The editions of one issue, and what their files are called."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import permutations
from typing import Literal

from bulletin.model.language import Language, Parts

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


def file_name(stem: str, edition: Edition, parts: Parts, languages: tuple[Language, ...]) -> str:
    """`bulletin-9.pdf`, `bulletin-9.draft.pdf`; in an issue of two languages `bulletin-9.bg.pdf`.

    A file of several parts is `bulletin-9.bg-en.pdf`: a plus sign would not get through every mail program.
    """
    middle = f".{'-'.join(parts)}" if len(languages) > 1 else ""
    return f"{stem}{middle}.{ENDINGS[edition]}"


def is_file_name(name: str, stem: str, languages: tuple[Language, ...]) -> bool:
    """Whether any edition of an issue in these languages can be called so."""
    ways = [way for count in range(1, len(languages) + 1) for way in permutations(languages, count)]
    return any(name == file_name(stem, edition, way, languages) for edition in ENDINGS for way in ways)


def files_to_make(
    editions: Iterable[Edition], wished: Iterable[Parts]
) -> Iterator[tuple[Edition, Parts, Parts]]:
    """Each file to be made: its edition, its languages, and those of the file that is printed with it.

    A web page is of one language, and is made once.
    """
    paged = set[Language]()
    for parts in wished:
        for edition in editions:
            if edition != "web":
                yield edition, parts, parts
                continue
            for language in parts:
                if language not in paged:
                    paged.add(language)
                    yield edition, (language,), parts


def title_class(title: str) -> str:
    """How large an edition sets its title, by its length: `short`, `long`, `longer` or `longest`."""
    if len(title) > _LONGEST_TITLE:
        return "longest"
    if len(title) > _LONGER_TITLE:
        return "longer"
    return "long" if len(title) > _LONG_TITLE else "short"
