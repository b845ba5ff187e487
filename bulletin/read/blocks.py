"""Finders of mistakes in fields: no colon, no space after it, a list on the line of its field."""

import re

from bulletin.problems.catalogue import structure, syntax
from bulletin.read.indents import misplaced
from bulletin.read.lines import content_of
from bulletin.read.marks import glued_at
from bulletin.read.nodes import Scalar
from bulletin.read.repairs import quote_from
from bulletin.read.shape import field_names
from bulletin.read.trouble import CLOSING, Finding, Trouble

_GLUED_FIELD = re.compile(r"(\s*(?:- +)*)([a-z_]+):(?=[^\s/])")
_NAMED = re.compile(r"([a-z_]+)(\s*[：;=]\s*|\s+[–-]\s+|\s+|$)")
"""A name, and what stands in place of the colon."""


def dash_after_key(trouble: Trouble) -> Finding | None:
    """Find a list that begins on the line of its field."""
    if "sequence entries are not allowed" not in trouble.said:
        return None
    if trouble.column == trouble.indent:
        return bracket_above(trouble)
    repaired = {trouble.line: quote_from(trouble.text, trouble.column)}
    at = (trouble.line, trouble.column)
    return trouble.repair(structure.DASH_AFTER_KEY, at, 1, repaired, safe=False)


def no_colon(trouble: Trouble) -> Finding | None:
    """Find a line without a colon, or with no space after it or after its dash."""
    if "could not find expected ':'" not in trouble.said or not trouble.opened:
        return None
    line, column = trouble.opened
    return glued_at(trouble, line, column) or _colonless(trouble, line, column)


def document(trouble: Trouble) -> Finding | None:
    """Find what ended the document before the text at which the parser stopped."""
    if "<document start>" not in trouble.said:
        return None
    for number in range(trouble.line, -1, -1):
        if trouble.lines[number].startswith(("...", "---")):
            return trouble.find(syntax.SEVERAL_DOCUMENTS, (number, 0), 3)
    return trouble.find(syntax.NOT_FIELDS, (trouble.line, trouble.column))


def swallowed(trouble: Trouble, last: Scalar) -> Finding | None:
    """Explain a field that was read as going on with the text of a line above it."""
    line = last.place.line - 1
    column = last.place.column - 1
    if content_of(trouble.lines[line]) == column:
        return glued_at(trouble, line, column) or _colonless(trouble, line, column)
    return misplaced(trouble)


def _colonless(trouble: Trouble, line: int, column: int) -> Finding:
    """Explain a line whose words from `column` on should be a field."""
    text = trouble.lines[line]
    if (glued := _GLUED_FIELD.match(text)) and glued.start(2) == column:
        repaired = {line: f"{glued[0]} {text[glued.end() :]}"}
        length = len(glued[2]) + 1
        return trouble.repair(structure.COLON_WITHOUT_SPACE, (line, column), length, repaired, key=glued[2])
    named = _NAMED.match(text, column)
    if named and named[1] in field_names():
        rest = text[named.end() :]
        repaired = {line: f"{text[: named.end(1)]}:{' ' if rest else ''}{rest}"}
        length = len(named[0].rstrip())
        return trouble.repair(structure.COLON_FORGOTTEN, (line, column), length, repaired, key=named[1])
    return trouble.find(structure.COLON_MISSING, (line, column), len(text.rstrip()) - column)


def bracket_above(trouble: Trouble) -> Finding | None:
    """Find the nearest line, from this one upwards, with a bracket that it does not close."""
    for number in range(trouble.line, -1, -1):
        line = trouble.lines[number]
        for bracket, closing in CLOSING.items():
            if number not in trouble.running and line.count(bracket) > line.count(closing):
                at = (number, line.rindex(bracket))
                return trouble.find(syntax.UNCLOSED_BRACKET, at, bracket=bracket, closing=closing)
    return None
