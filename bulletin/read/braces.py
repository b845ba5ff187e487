"""Finders of quoted figures that YAML takes for a group of fields: `{projects}` outside quotation marks."""

import re

from bulletin.model.quoting import Quotation, quotation_at, quotations
from bulletin.problems.catalogue import quoted as codes
from bulletin.problems.problem import Edit, Place, Problem
from bulletin.read.lines import FIELD, end_of_text
from bulletin.read.nodes import Mapping
from bulletin.read.places import Path, Places
from bulletin.read.repairs import quote_lines, quoted, shown
from bulletin.read.trouble import Finding, Trouble

_OF_FIELDS = (":", ",")
"""What is only inside braces of fields."""
_BEFORE_VALUE = re.compile(r"(?:[{\[,]|:(?=\s))\s*")
_AFTER_VALUE = re.compile(r"[,}\]]")


def quotation_first(trouble: Trouble, start: int) -> Finding | None:
    """Find a text that begins with a quotation at column `start`, and goes on after it, maybe on more lines."""
    one = _quotation(trouble.text, start)
    if one is None:
        return None
    last = end_of_text(trouble.lines, trouble.line)
    if any(FIELD.match(line) for line in trouble.lines[trouble.line + 1 : last + 1]):
        last = trouble.line
    repaired = quote_lines(trouble.lines, trouble.line, start, last)
    return trouble.repair(codes.BARE, (trouble.line, start), len(one.text), repaired)


def quotation_in_brackets(trouble: Trouble) -> Finding | None:
    """Find a text inside brackets that has a quotation: `{bg: {projects} проекта, en: …}`."""
    if "flow" not in trouble.said:
        return None
    text, column = trouble.text, trouble.column
    every = tuple(one for one in quotations(text) if _quotation(text, one.start))
    near = [
        one
        for one in every
        if one.start == column or (one.end <= column and not text[one.end : column].strip())
    ]
    if not near:
        return None
    one = near[-1]
    begun = [match.end() for match in _BEFORE_VALUE.finditer(text, 0, one.start)]
    end = _end_of_value(text, one, every)
    if not begun or end is None:
        return None
    value = quoted(text[begun[-1] : end].rstrip())
    repaired = {trouble.line: f"{text[: begun[-1]]}{value}{text[end:]}"}
    return trouble.repair(codes.BARE, (trouble.line, one.start), len(one.text), repaired)


def quotation_alone(places: Places, path: Path) -> Problem | None:
    """Find a quotation that is all of a text, where the file has the group of fields at `path`."""
    node = places.node(path)
    if not isinstance(node, Mapping) or len(node.entries) != 1 or node.place.line != node.place.end_line:
        return None
    place: Place = node.place
    line = places.lines[place.line - 1]
    one = _quotation(line, place.column - 1)
    if one is None or one.end != place.end_column - 1:
        return None
    repaired = f"{line[: one.start]}{quoted(one.text)}{line[one.end :]}"
    return Problem(codes.BARE, place, {"repaired": shown(repaired)}, (Edit(place, quoted(one.text)),))


def _quotation(text: str, start: int) -> Quotation | None:
    one = quotation_at(text, start)
    return None if one is None or any(sign in one.text for sign in _OF_FIELDS) else one


def _end_of_value(text: str, one: Quotation, every: tuple[Quotation, ...]) -> int | None:
    """Return where the value that holds a quotation ends: before a comma or a bracket outside all quotations."""
    for sign in _AFTER_VALUE.finditer(text, one.end):
        if not any(other.start <= sign.start() < other.end for other in every):
            return sign.start()
    return None
