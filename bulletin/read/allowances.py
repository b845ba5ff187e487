"""Remarks by which a writer lets a warning be: `# bulletin: allow B140`, on the line of the warning."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.problems.catalogue import find
from bulletin.problems.problem import Code, Place
from bulletin.read.nodes import Scalar, walk
from bulletin.read.places import Places

REMARK = re.compile(r"(?:^|(?<=\s))#+\s*bulletin\s*:\s*allow\b[ \t:]*", re.IGNORECASE)
_NAME = re.compile(r"[^\s,;]+")
_NUMBER = re.compile(r"[BbВв]\d{1,4}")


@dataclass(frozen=True, slots=True)
class Allowance:
    """One name in such a remark: the code that it stands for (None for no code), and the lines it holds for."""

    name: str
    code: Code | None
    place: Place
    last: int
    """The last line; the first is that of its place."""

    def holds_for(self, place: Place) -> bool:
        """True where a problem at `place` stands on its lines."""
        return place.file == self.place.file and self.place.line <= place.line <= self.last


def allowances(places: Places) -> Iterator[Allowance]:
    """Yield the allowances of a file. One on the line where a long text begins holds for all of the text."""
    marked = _marked(places)
    if not marked or places.root is None:
        return
    scalars = [node for node in walk(places.root) if isinstance(node, Scalar)]
    for number, match in marked:
        if any(_within(node, number, match.start() + 1) for node in scalars):
            continue
        last = max((node.place.end_line for node in scalars if node.place.line == number), default=number)
        for name, column in _names(match):
            length = len(name) or len(match[0].rstrip())
            place = Place(places.file, number, column, number, column + length)
            yield Allowance(name, find(name), place, last)


def misplaced(places: Places) -> Iterator[Place]:
    """Yield remarks that were meant to be allowances and stand within a long text, where they are printed."""
    marked = _marked(places)
    if not marked or places.root is None:
        return
    texts = [n.place for n in walk(places.root) if isinstance(n, Scalar) and n.style in {"literal", "folded"}]
    for number, match in marked:
        if any(place.line < number <= place.end_line for place in texts):
            yield Place(places.file, number, match.start() + 1, number, len(match.string.rstrip()) + 1)


def _marked(places: Places) -> list[tuple[int, re.Match[str]]]:
    """Return the lines that have such a remark, or look as if: each with its number."""
    likely = ((number, line) for number, line in enumerate(places.lines, 1) if "allow" in line.lower())
    return [(number, match) for number, line in likely if (match := REMARK.search(line))]


def _names(match: re.Match[str]) -> Iterator[tuple[str, int]]:
    """Yield the names after the word allow, up to the first that is none: why it is allowed may follow."""
    taken = 0
    for name in _NAME.finditer(match.string, match.end()):
        if taken and not _NUMBER.fullmatch(name[0]):
            return
        taken += 1
        yield name[0], name.start() + 1
    if not taken:
        yield "", match.start() + 1


def _within(node: Scalar, line: int, column: int) -> bool:
    """Tell whether a place belongs to a text, so that what stands there is no remark."""
    place = node.place
    if node.style in {"literal", "folded"}:
        return place.line < line <= place.end_line
    return (place.line, place.column) <= (line, column) < (place.end_line, place.end_column)
