"""Required fields that are not there: missing, empty, or swallowed by a text above them."""

import re
from typing import TYPE_CHECKING

from bulletin.problems.catalogue import fields, pictures, syntax
from bulletin.problems.problem import Edit, Place, Problem
from bulletin.read.lines import indent_of, text_lines
from bulletin.read.refusal import Refusal

if TYPE_CHECKING:
    from bulletin.read.places import Path


def missing(refusal: Refusal, loc: "Path") -> Problem:
    """Explain that the field is not among those at `loc`."""
    there = (*loc, refusal.key)
    if not loc and (swallowed := _swallowed(refusal)):
        return swallowed
    known = refusal.places.knows(there)
    if known and refusal.key == "sections":
        return Problem(fields.LIST_EMPTY, refusal.places.find(there, key=True))
    code = pictures.NO_ALT if refusal.key == "alt" else fields.EMPTY if known else fields.MISSING
    at = there if known else loc
    place = refusal.places.find(at, key=known or bool(at and isinstance(at[-1], str)))
    return Problem(code, place, {"key": refusal.key})


def _swallowed(refusal: Refusal) -> Problem | None:
    """Find the line of a field of the file's top that is indented, and so belongs to the text above it."""
    lines = refusal.places.lines
    wanted = re.compile(rf"\s+{re.escape(refusal.key)}:(?:\s|$)")
    for number in sorted(text_lines(lines)):
        if wanted.match(lines[number]):
            spaces = indent_of(lines[number])
            top = next(n for n, line in enumerate(lines, 1) if line[:1].strip() and line[0] != "#")
            place = Place(refusal.places.file, number + 1, 1, number + 1, spaces + 1)
            anchor = lines[top - 1].partition(":")[0]
            values: dict[str, str | int] = {"spaces": spaces, "start": top, "expected": 0, "anchor": anchor}
            return Problem(syntax.INDENT, place, values, (Edit(place, ""),))
    return None
