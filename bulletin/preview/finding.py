"""From words on a page back to the line of the file that they come from."""

from collections.abc import Iterator

from bulletin.model.language import Language
from bulletin.problems.problem import Place
from bulletin.read.nodes import walk
from bulletin.read.places import Places

_TELLING = 4
"""A shorter word says too little about where it stands."""


def place_of(places: Places, at: str, words: str, language: Language) -> Place | None:
    """Return where the `words` stand in the issue, looked for in the block `at` first.

    Words on a page are set: only letters and digits are compared. Words that are not in the file as they are shown (a
    month, a sum) have the place of their block; None where that is not in the issue either.
    """
    path = tuple(int(step) if step.isdigit() else step for step in at.split("/") if step)
    block = places.find((*path, language)) if path else Place(places.file, 1, 1, len(places.lines), 1)
    last = max((node.place.end_line for node in walk(node)), default=0) if (node := places.node(path)) else 0
    lines = range(block.line, max(block.end_line, last) + 1)
    for wanted in _tries(words):
        if found := _search(places, lines, wanted):
            return found
    return block if path else None


def _tries(words: str) -> Iterator[str]:
    """All the words, then the longest of them one by one."""
    yield _letters(words)
    single = (_letters(word) for word in words.split())
    yield from sorted((word for word in single if len(word) > _TELLING), key=len, reverse=True)


def _letters(text: str) -> str:
    return "".join(sign.casefold() for sign in text if sign.isalnum())


def _search(places: Places, lines: range, wanted: str) -> Place | None:
    """Where the letters `wanted` begin in these lines (from 1), whatever stands between them."""
    if not wanted:
        return None
    letters, origins = list[str](), list[tuple[int, int]]()
    for number in lines:
        line = places.lines[number - 1] if number <= len(places.lines) else ""
        for column, sign in enumerate(line, 1):
            if sign.isalnum():
                folded = sign.casefold()
                letters.append(folded)
                origins += [(number, column)] * len(folded)
    at = "".join(letters).find(wanted)
    if at < 0:
        return None
    where, column = origins[at]
    return Place(places.file, where, column, where, column)
