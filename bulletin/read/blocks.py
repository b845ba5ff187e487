"""Finders of mistakes in fields: no colon, no space after it, a list on the line of its field."""

import re

from bulletin.problems.catalogue import lists, structure, syntax
from bulletin.problems.problem import Code
from bulletin.read.brackets import bracket_above
from bulletin.read.indents import indented, misplaced
from bulletin.read.lines import content_of, end_of_text, indent_of, kind_of
from bulletin.read.marks import glued_at
from bulletin.read.nodes import Scalar
from bulletin.read.repairs import quote_from, quote_lines
from bulletin.read.shape import field_names
from bulletin.read.trouble import Finding, Trouble

_GLUED_FIELD = re.compile(r"(\s*(?:- +)*)([a-z_]+):(?=[^\s/])")
_WORDS = 3
_NAMED = re.compile(r"([a-z_]+)(\s*[：;=]\s*|\s+[–-]\s+|\s+|$)")
"""A name, and what stands in place of the colon."""


def dash_after_key(trouble: Trouble) -> Finding | None:
    """Find a list that begins on the line of its field."""
    if "sequence entries are not allowed" not in trouble.said:
        return None
    if trouble.column == trouble.indent:
        return bracket_above(trouble)
    repaired = {trouble.line: quote_from(trouble.text, trouble.column)}
    finding = trouble.repair(lists.DASH_AFTER_KEY, (trouble.line, trouble.column), 1, repaired, safe=False)
    below = trouble.lines[trouble.line + 1] if trouble.line + 1 < len(trouble.lines) else ""
    if kind_of(below) == "item" and indent_of(below) > trouble.indent:  # the list goes on there
        return Finding(finding.problem, {trouble.line: trouble.text[: trouble.column]})
    return finding


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
    first = next((n for n, line in enumerate(trouble.lines) if line.strip() and line.lstrip()[0] != "#"), 0)
    if first < trouble.line and trouble.indent < indent_of(trouble.lines[first]):
        return indented(trouble, first, trouble.indent, trouble.line)
    for number in range(trouble.line, -1, -1):
        if trouble.lines[number].startswith(("...", "---")):
            return trouble.find(syntax.SEVERAL_DOCUMENTS, (number, 0), 3, sign=trouble.lines[number][:3])
    return trouble.find(syntax.NOT_FIELDS, (trouble.line, trouble.column))


def swallowed(trouble: Trouble, last: Scalar) -> Finding | None:
    """Explain a field that was read as going on with the text of a line above it."""
    line = last.place.line - 1
    column = last.place.column - 1
    if content_of(trouble.lines[line]) == column:
        return glued_at(trouble, line, column) or _colonless(trouble, line, column)
    name = trouble.text[: trouble.column].strip().removeprefix("- ")
    if name in field_names() or last.style != "plain":
        return misplaced(trouble)
    at = (trouble.line, trouble.column)
    return _quoted(trouble, structure.COLON_IN_LINES, at, line, column)


def remark(trouble: Trouble) -> Finding | None:
    """Find a line with a # within a text of several lines: it ends the text."""
    if kind_of(trouble.text) or not trouble.last or trouble.last.style != "plain":
        return None
    above = trouble.line - 1
    if above < 0 or not trouble.lines[above].lstrip().startswith("#"):
        return None
    line, column = trouble.last.place.line - 1, trouble.last.place.column - 1
    if indent_of(trouble.text) <= indent_of(trouble.lines[line]) or above < line:
        return None
    at = (above, indent_of(trouble.lines[above]))
    return _quoted(trouble, structure.REMARK_IN_LINES, at, line, column)


def _quoted(trouble: Trouble, code: Code, at: tuple[int, int], line: int, column: int) -> Finding:
    """Return the problem of a text of several lines that must stand in quotation marks."""
    last = end_of_text(trouble.lines, line)
    repairs = quote_lines(trouble.lines, line, column, last)
    words = " ".join(trouble.lines[line][column:].split()[:_WORDS])
    mark = repairs[line][column]
    return trouble.repair(code, at, 1, repairs, mark=mark, start=words, first=line + 1, last=last + 1)


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
