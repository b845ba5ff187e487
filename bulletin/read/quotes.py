"""Finders of mistakes within a line: quotes, brackets, colons, and the first character of a text."""

import re

from bulletin.problems.catalogue import structure, syntax
from bulletin.read.blocks import bracket_above, swallowed
from bulletin.read.lines import FIELD
from bulletin.read.repairs import inner_quotes, quote_from, quoted, text_end
from bulletin.read.shape import field_names
from bulletin.read.trouble import CLOSING, Finding, Trouble

_RESERVED = "@`%*&!|>?,]}"
_RESERVED_IN_BRACKETS = "@`%*&!|>?"
_COMMAND = re.compile("alias|anchor|tag|directive")
_OPENING = {"]": "[", "}": "{"}
_LAST_WORD = re.compile(r"\s([a-z_]+)$")


def open_quote(trouble: Trouble) -> Finding | None:
    """Find a quotation mark that is never closed, or closed by that of a later field."""
    if "quoted scalar" in trouble.said and "unexpected" in trouble.said and trouble.opened:
        line, column = trouble.opened
        return trouble.find(syntax.UNCLOSED_QUOTE, trouble.opened, quote=trouble.lines[line][column])
    last = trouble.last
    if last and last.style in {"single", "double"} and last.place.end_line - 1 == trouble.line:
        between = trouble.lines[last.place.line : last.place.end_line]
        if any(FIELD.match(line) for line in between):
            opened = (last.place.line - 1, last.place.column - 1)
            return trouble.find(syntax.UNCLOSED_QUOTE, opened, quote=trouble.lines[opened[0]][opened[1]])
    return None


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
    length = text_end(trouble.text, start) - trouble.column
    if last.place.line != last.place.end_line:
        return trouble.find(
            structure.TEXT_AFTER_QUOTE, (trouble.line, trouble.column), length, quote=mark, repaired="…"
        )
    repaired = {trouble.line: inner_quotes(trouble.text, start)}
    at = (trouble.line, trouble.column)
    return trouble.repair(structure.TEXT_AFTER_QUOTE, at, length, repaired, quote=mark)


def text_after_bracket(trouble: Trouble) -> Finding | None:
    """Find text that begins with brackets: `[photo] of the stand`."""
    before = trouble.text[: trouble.column].rstrip()
    if "flow" in trouble.said or not before.endswith(("]", "}")):
        return None
    opening = _OPENING[before[-1]]
    start = before.find(opening)
    if start < 0:
        return None
    end = len(trouble.text.rstrip())
    repaired = {trouble.line: trouble.text[:start] + quoted(trouble.text[start:end])}
    return trouble.repair(syntax.RESERVED_START, (trouble.line, start), 1, repaired, character=opening)


def open_bracket(trouble: Trouble) -> Finding | None:
    """Find a bracket that is not closed."""
    if "flow" not in trouble.said or not trouble.opened:
        return None
    line, column = trouble.opened
    bracket = trouble.lines[line][column : column + 1]
    if not bracket or (bracket == "-" and column == trouble.indent):
        return bracket_above(trouble)
    closing = CLOSING.get(bracket, "")
    rest = trouble.lines[line][column:]
    if not closing or (line == trouble.line and rest.count(bracket) <= rest.count(closing)):
        return None
    return trouble.find(syntax.UNCLOSED_BRACKET, trouble.opened, bracket=bracket, closing=closing)


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
    if in_brackets and (finding := _comma(trouble, start)):
        return finding
    repaired = {trouble.line: quote_from(trouble.text, start)}
    return trouble.repair(syntax.COLON_IN_TEXT, (trouble.line, trouble.column), 1, repaired)


def _comma(trouble: Trouble, start: int) -> Finding | None:
    """Find a field inside brackets with no comma before it: `{file: a.jpg alt: …}`."""
    name = _LAST_WORD.search(trouble.text, start, trouble.column)
    if not name or name[1] not in field_names() or not trouble.text[start : name.start()].strip():
        return None
    before = trouble.text[: name.start()].rstrip()
    repaired = {trouble.line: f"{before}, {trouble.text[name.start(1) :]}"}
    at = (trouble.line, name.start(1))
    return trouble.repair(structure.COMMA_MISSING, at, len(name[1]), repaired, key=name[1])


def reserved(trouble: Trouble) -> Finding | None:
    """Find a text that begins with a character that YAML keeps for itself."""
    starts = [(trouble.line, trouble.column)]
    if trouble.opened:
        starts.insert(0 if _COMMAND.search(trouble.said) else 1, trouble.opened)
    for line, column in starts:
        character = trouble.lines[line][column : column + 1] if line < len(trouble.lines) else ""
        known = _RESERVED_IN_BRACKETS if "flow" in trouble.said else _RESERVED
        if character and character in known:
            repaired = {line: quote_from(trouble.lines[line], column)}
            return trouble.repair(syntax.RESERVED_START, (line, column), 1, repaired, character=character)
    return None


def bar(trouble: Trouble) -> Finding | None:
    """Find text on the line of `|` or `>`."""
    if "block scalar" not in trouble.said or not trouble.opened:
        return None
    line, column = trouble.opened
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
