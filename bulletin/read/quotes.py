"""Finders of mistakes within a line: quotes, brackets, colons, and the first character of a text."""

import re

from bulletin.problems.catalogue import structure, syntax
from bulletin.read.blocks import swallowed
from bulletin.read.brackets import comma_before, two_fields
from bulletin.read.lines import FIELD
from bulletin.read.repairs import inner_quotes, quote_from, quoted, text_end, without_marks
from bulletin.read.trouble import Finding, Trouble
from bulletin.read.unclosed import closed

_RESERVED = "@`%*&!|>?,]}"
_RESERVED_IN_BRACKETS = "@`%*&!|>?"
_NEXT_FIELD = re.compile(r",\s*[a-z_]+:\s*$")
_COMMAND = re.compile("alias|anchor|tag|directive")


def open_quote(trouble: Trouble) -> Finding | None:
    """Find a quotation mark that is never closed, or closed by that of a later field."""
    if "quoted scalar" in trouble.said and "unexpected" in trouble.said and trouble.opened:
        return _unclosed(trouble, trouble.opened)
    last = trouble.last
    if last and last.style in {"single", "double"} and last.place.end_line - 1 == trouble.line:
        between = trouble.lines[last.place.line : last.place.end_line]
        if any(FIELD.match(line) for line in between):
            return _unclosed(trouble, (last.place.line - 1, last.place.column - 1))
    return None


def _unclosed(trouble: Trouble, opened: tuple[int, int]) -> Finding:
    """Return the problem of the mark at line and column `opened`, closed where the text can only end there."""
    line, column = opened
    mark = trouble.lines[line][column]
    if better := closed(trouble.lines, line, column):
        return trouble.repair(syntax.UNCLOSED_QUOTE, opened, 1, {line: better}, quote=mark)
    return trouble.find(syntax.UNCLOSED_QUOTE, opened, quote=mark)


def text_after_quote(trouble: Trouble) -> Finding | None:
    """Find text after a closing quotation mark."""
    last = trouble.last
    if not last or last.style not in {"single", "double"} or last.place.end_line - 1 != trouble.line:
        return None
    end = last.place.end_column - 1
    if trouble.text[end : trouble.column].strip(" :") or trouble.column < end:
        return None
    start = last.place.column - 1
    mark = '"' if last.style == "double" else "'"
    if last.place.line == last.place.end_line and (
        early := _NEXT_FIELD.search(trouble.text, start + 1, end - 1)
    ):
        text = trouble.text
        repaired = {trouble.line: f"{text[: early.start()]}{mark}{text[early.start() :]}"}
        return trouble.repair(syntax.UNCLOSED_QUOTE, (trouble.line, start), 1, repaired, quote=mark)
    if last.place.line != last.place.end_line and closed(trouble.lines, last.place.line - 1, start):
        return _unclosed(trouble, (last.place.line - 1, start))
    text_to = text_end(trouble.text, start)
    length = text_to - trouble.column
    if last.place.line != last.place.end_line:
        return trouble.find(
            structure.TEXT_AFTER_QUOTE, (trouble.line, trouble.column), length, quote=mark, repaired="…"
        )
    repaired = {trouble.line: inner_quotes(trouble.text, start)}
    at = (trouble.line, trouble.column)
    signs = trouble.text.count(mark, start, text_to)
    safe = signs % 2 == 0 or (mark == "'" and signs > 1)  # one that is left alone was never closed
    return trouble.repair(structure.TEXT_AFTER_QUOTE, at, length, repaired, safe=safe, quote=mark)


def colon(trouble: Trouble) -> Finding | None:
    """Find a colon in a text without quotes, or a field that was read into the text above."""
    same_line = trouble.opened is not None and trouble.opened[0] == trouble.line
    in_brackets = same_line and "flow" in trouble.said and trouble.text[trouble.column :].startswith(":")
    if "mapping values are not allowed" not in trouble.said and not in_brackets:
        return None
    last = trouble.last
    if last and last.place.line - 1 < trouble.line and last.place.end_line - 1 == trouble.line:
        return swallowed(trouble, last)
    start = last.place.column - 1 if last and last.place.line - 1 == trouble.line else trouble.column
    if last and start + len(last.text) < trouble.column and not last.text:
        start = trouble.column
    if not in_brackets and (finding := two_fields(trouble, start)):
        return finding
    if in_brackets and (finding := comma_before(trouble, start)):
        return finding
    end = text_end(trouble.text, start)
    inner = without_marks(trouble.text[start:end])  # meant for YAML, or for print: a person must choose
    marked = f"{trouble.text[:start]}{quoted(inner)}{trouble.text[end:]}"
    repaired = {trouble.line: marked if inner else quote_from(trouble.text, start)}
    at = (trouble.line, trouble.column)
    return trouble.repair(syntax.COLON_IN_TEXT, at, 1, repaired, safe=not inner)


def reserved(trouble: Trouble) -> Finding | None:
    """Find a text that begins with a character that YAML keeps for itself."""
    starts = [(trouble.line, trouble.column)]
    if trouble.opened:
        starts.insert(0 if _COMMAND.search(trouble.said) else 1, trouble.opened)
    for line, column in starts:
        character = trouble.lines[line][column : column + 1] if line < len(trouble.lines) else ""
        known = _RESERVED_IN_BRACKETS if "flow" in trouble.said else _RESERVED
        if character == "%" and not column:
            finding = trouble.find(structure.COLON_MISSING, (line, 0), len(trouble.lines[line].rstrip()))
            return Finding(finding.problem, {line: f"#{trouble.lines[line]}"})
        if character == "*" and trouble.lines[line][:column].rstrip().endswith("<<:"):
            name = trouble.lines[line][column + 1 :].strip()
            finding = trouble.find(structure.NO_SUCH_ANCHOR, (line, column), len(name) + 1, name=name)
            return Finding(finding.problem, {line: ""})
        dash = "flow" in trouble.said and trouble.lines[line][column : column + 2] == "- "
        if dash or (character and character in known):
            repaired = {line: quote_from(trouble.lines[line], column)}
            at = (line, column)
            return trouble.repair(syntax.RESERVED_START, at, 1, repaired, safe=not dash, character=character)
    return None


def bar(trouble: Trouble) -> Finding | None:
    """Find text on the line of `|` or `>`."""
    if "block scalar" not in trouble.said or not trouble.opened:
        return None
    line, column = trouble.opened
    if not trouble.lines[line][:column].strip():
        return trouble.find(syntax.NOT_FIELDS, (line, column))
    length = len(trouble.text.rstrip()) - trouble.column
    sign = trouble.lines[line][column]
    finding = trouble.find(structure.TEXT_AFTER_BAR, (trouble.line, trouble.column), length, sign=sign)
    return Finding(finding.problem, {trouble.line: trouble.text[: trouble.column].rstrip()})


def escape(trouble: Trouble) -> Finding | None:
    """Find a backslash that means nothing."""
    if (
        "escape" not in trouble.said
        and "hexdecimal" not in trouble.said
        and "hexadecimal" not in trouble.said
    ):
        return None
    column = trouble.text.rfind("\\", 0, trouble.column + 1)
    return trouble.find(structure.ESCAPE, (trouble.line, max(column, 0)))
