"""Finders of mistakes in how lines stand together: tabs, indents, dashes, fields without a colon."""

import re

from bulletin.problems.catalogue import structure, syntax
from bulletin.read.nodes import Scalar
from bulletin.read.repairs import quote_from
from bulletin.read.trouble import CLOSING, FIELD, Finding, Trouble

_GLUED_FIELD = re.compile(r"(\s*(?:- +)*)([a-z_]+):(?=[^\s/])")
_GLUED_DASH = re.compile(r"(\s*)-(?=[^\s-])")


def tab(trouble: Trouble) -> Finding | None:
    """Find a tab in the indent of the line, or of the next one."""
    for number in (trouble.line, trouble.line + 1):
        line = trouble.lines[number] if number < len(trouble.lines) else ""
        blank = line[: len(line) - len(line.lstrip())]
        if "\t" in blank and (
            "tab" in trouble.said or "start any token" in trouble.said or "key" in trouble.said
        ):
            repaired = blank.replace("\t", "  ") + line.lstrip()
            finding = trouble.find(syntax.TAB, (number, blank.index("\t")))
            return Finding(finding.problem, repaired)
    return None


def dash_after_key(trouble: Trouble) -> Finding | None:
    """Find a list that begins on the line of its field."""
    if "sequence entries are not allowed" not in trouble.said:
        return None
    if trouble.column == trouble.indent:
        return bracket_above(trouble)
    repaired = quote_from(trouble.text, trouble.column)
    return trouble.find(structure.DASH_AFTER_KEY, (trouble.line, trouble.column), repaired=repaired)


def no_colon(trouble: Trouble) -> Finding | None:
    """Find a line without a colon, or with no space after it or after its dash."""
    if "could not find expected ':'" not in trouble.said or not trouble.opened:
        return None
    line, column = trouble.opened
    text = trouble.lines[line]
    if (dash := _GLUED_DASH.match(text)) and dash.end() - 1 == column:
        return _glued_dash(trouble, line, dash)
    if (glued := _GLUED_FIELD.match(text)) and glued.start(2) == column:
        return _glued_field(trouble, line, glued)
    return trouble.find(structure.COLON_MISSING, (line, column), len(text.rstrip()) - column)


def document(trouble: Trouble) -> Finding | None:
    """Find what ended the document before the text at which the parser stopped."""
    if "<document start>" not in trouble.said:
        return None
    for number in range(trouble.line, -1, -1):
        if trouble.lines[number].startswith(("...", "---")):
            return trouble.find(syntax.SEVERAL_DOCUMENTS, (number, 0), 3)
    return trouble.find(syntax.NOT_FIELDS, (trouble.line, trouble.column))


def block(trouble: Trouble) -> Finding | None:
    """Explain a line that fits no block: by its indent, or because it is an item among fields."""
    if not trouble.opened or "block" not in trouble.said:
        return None
    line, column = trouble.opened
    if (dash := _GLUED_DASH.match(trouble.lines[line])) and dash.end() - 1 == column:
        return _glued_dash(trouble, line, dash)
    columns = _columns(trouble.lines[: trouble.line])
    if item := _field_of_item(trouble, columns):
        return item
    if trouble.indent in columns:
        at = (trouble.line, trouble.indent)
        return trouble.find(structure.MIXED_BLOCK, at, start=columns[trouble.indent] + 1)
    if not columns or trouble.column != trouble.indent:
        return None
    expected = min(columns, key=lambda known: (abs(known - trouble.indent), -known))
    return _indent(trouble, columns[expected], expected)


def _field_of_item(trouble: Trouble, columns: dict[int, int]) -> Finding | None:
    """Explain a field that stands below the dash of its item instead of beside its first field."""
    dash = trouble.lines[columns.get(trouble.indent, 0)]
    deeper = [column for column in columns if column > trouble.indent]
    if not dash.lstrip().startswith("- ") or not FIELD.match(trouble.text) or not deeper:
        return None
    number = columns[min(deeper)]
    if trouble.text.lstrip().startswith("- ") or not FIELD.match(trouble.lines[number]):
        return None
    return _indent(trouble, number, min(deeper))


def _indent(trouble: Trouble, start: int, expected: int) -> Finding:
    """Return the problem of a line that should begin in the column `expected`, as line `start` does."""
    values = {"spaces": trouble.indent, "start": start + 1, "expected": expected}
    finding = trouble.find(syntax.INDENT, (trouble.line, 0), trouble.indent, **values)
    return Finding(finding.problem, " " * expected + trouble.text.lstrip())


def _columns(lines: list[str]) -> dict[int, int]:
    """Return the columns at which something may go on after `lines`, each with the line that began it."""
    columns: dict[int, int] = {}
    for number, line in enumerate(lines):
        text = line.lstrip(" ")
        if not text or text.startswith("#"):
            continue
        indent = len(line) - len(text)
        columns = {known: first for known, first in columns.items() if known <= indent}
        columns.setdefault(indent, number)
        inner = len(line) - len(line.lstrip(" -"))
        if text.startswith("- ") and inner > indent:
            columns[inner] = number
    return columns


def swallowed(trouble: Trouble, last: Scalar) -> Finding:
    """Explain a field that was read as going on with the text of a line above it."""
    line = last.place.line - 1
    above = trouble.lines[line]
    if glued := _GLUED_FIELD.match(above):
        return _glued_field(trouble, line, glued)
    if not above[: last.place.column - 1].strip():
        return trouble.find(structure.COLON_MISSING, (line, last.place.column - 1), len(above.strip()))
    return _indent(trouble, line, len(above) - len(above.lstrip(" -")))


def _glued_field(trouble: Trouble, line: int, match: re.Match[str]) -> Finding:
    repaired = f"{match[0]} {match.string[match.end() :]}"
    at = (line, match.start(2))
    return trouble.find(structure.COLON_WITHOUT_SPACE, at, len(match[2]) + 1, key=match[2], repaired=repaired)


def _glued_dash(trouble: Trouble, line: int, match: re.Match[str]) -> Finding:
    repaired = f"{match[0]} {match.string[match.end() :]}"
    return trouble.find(syntax.DASH_WITHOUT_SPACE, (line, match.end() - 1), repaired=repaired)


def bracket_above(trouble: Trouble) -> Finding | None:
    """Find the nearest line, from this one upwards, with a bracket that it does not close."""
    for number in range(trouble.line, -1, -1):
        line = trouble.lines[number]
        for bracket, closing in CLOSING.items():
            if line.count(bracket) > line.count(closing):
                at = (number, line.rindex(bracket))
                return trouble.find(syntax.UNCLOSED_BRACKET, at, bracket=bracket, closing=closing)
    return None
