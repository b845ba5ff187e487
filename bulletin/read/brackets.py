"""Finders of mistakes in `[…]` and `{…}`: not closed, closed twice, commas missing or doubled."""

import re

from bulletin.problems.catalogue import lists, syntax
from bulletin.read.braces import quotation_first
from bulletin.read.composer import DEPTH
from bulletin.read.lines import indent_of
from bulletin.read.repairs import quoted, shown, text_end
from bulletin.read.shape import field_names, group_names, list_names
from bulletin.read.texts import plain_texts
from bulletin.read.trouble import CLOSING, Finding, Trouble
from bulletin.read.unclosed import bracket_closed

_OPENING = {"]": "[", "}": "{"}
_SIGN = re.compile(r"(?:(?<=\s)|(?<=[\[{,]))#")
_FIELD = re.compile(r"\s*(?:- +)*([a-z_]+):\s+")
_LAST_WORD = re.compile(r"\s([a-z_]+)$")
_NAME = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*:")
_OPENED = re.compile(r"[\[{]")


def too_deep(trouble: Trouble) -> Finding | None:
    """Find a line with so many brackets that libyaml 0.2.6 does not even count them (a thousand)."""
    opened = [found.start() for found in _OPENED.finditer(trouble.text)]
    if "nesting depth" not in trouble.said or len(opened) < DEPTH:
        return None
    return trouble.find(syntax.TOO_DEEP, (trouble.line, opened[DEPTH - 1]), limit=DEPTH)


def text_after_bracket(trouble: Trouble) -> Finding | None:
    """Find what follows a closed bracket: one more bracket, or a text as in `[photo] of the stand`."""
    before = trouble.text[: trouble.column].rstrip()
    if "flow" in trouble.said or not before.endswith(("]", "}")):
        return None
    opening = _OPENING[before[-1]]
    start = before.find(opening)
    if start < 0:
        return None
    if bare := quotation_first(trouble, start):
        return bare
    rest = trouble.text[trouble.column :].strip()
    if rest and not rest.strip("]}"):
        repaired = {trouble.line: before}
        at = (trouble.line, trouble.column)
        return trouble.repair(lists.EXTRA_BRACKET, at, len(rest), repaired, bracket=rest[0])
    end = len(trouble.text.rstrip())
    if (name := _FIELD.match(trouble.text)) and name.end() == start and name[1] in list_names():
        inside = f"{before[:-1]}, {rest.lstrip(',; ')}{before[-1]}"
        values = {"bracket": before[-1], "repaired": shown(inside)}
        finding = trouble.find(lists.AFTER_BRACKET, (trouble.line, trouble.column), len(rest), **values)
        return Finding(finding.problem, {trouble.line: before})
    repaired = {trouble.line: trouble.text[:start] + quoted(trouble.text[start:end])}
    return trouble.repair(syntax.RESERVED_START, (trouble.line, start), 1, repaired, character=opening)


def comma_twice(trouble: Trouble) -> Finding | None:
    """Find a comma after which another follows."""
    text, column = trouble.text, trouble.column
    if "flow" not in trouble.said or text[column : column + 1] != ",":
        return None
    before = text[:column].rstrip()
    if not before.endswith((",", "[", "{")):
        return None
    repaired = {
        trouble.line: before + text[column + 1 :]
        if before[-1] == ","
        else before + text[column + 1 :].lstrip()
    }
    return trouble.repair(lists.COMMA_TWICE, (trouble.line, column), 1, repaired)


def comma_missing(trouble: Trouble) -> Finding | None:
    """Find a line inside brackets that should end with a comma, as a field begins the next one."""
    if "flow" not in trouble.said or not trouble.opened or trouble.opened[0] == trouble.line:
        return None
    name = _NAME.match(trouble.text)
    above = trouble.line - 1
    while above > trouble.opened[0] and not trouble.lines[above].strip():
        above -= 1
    line = trouble.lines[above].rstrip()
    opened_alone = trouble.lines[trouble.opened[0]].rstrip().endswith(("{", "["))
    if (
        not name
        or trouble.column != indent_of(trouble.text)
        or not opened_alone
        or line.endswith((",", "{", "["))
    ):
        return None
    repaired = {above: f"{line},"}
    return trouble.repair(lists.COMMA_MISSING, (above, len(line)), 1, repaired, key=name[1])


def open_bracket(trouble: Trouble) -> Finding | None:
    """Find a bracket that is not closed."""
    if "flow" not in trouble.said or not trouble.opened:
        return None
    line, column = trouble.opened
    bracket = trouble.lines[line][column : column + 1]
    if not bracket or (bracket == "-" and column == trouble.indent):
        return bracket_above(trouble)
    if hidden := _hidden(trouble, line, column):
        return hidden
    closing = CLOSING.get(bracket, "")
    rest = trouble.lines[line][column:]
    if not closing or (line == trouble.line and rest.count(bracket) <= rest.count(closing)):
        return None
    return _unclosed(trouble, trouble.opened)


def _hidden(trouble: Trouble, line: int, column: int) -> Finding | None:
    """Find a # that hides the closing bracket, `{main: #0f4c5c}`; all such texts of the line are put in quotes."""
    text = trouble.lines[line]
    closing = CLOSING.get(text[column], "")
    texts = [(start, end) for start, end in plain_texts(text, column) if _SIGN.search(text, start, end)]
    sign = _SIGN.search(text, *texts[0]) if texts else None
    if sign is None or not closing or closing not in text[sign.end() :]:
        return None
    better = text
    for start, end in reversed(texts):
        better = f"{better[:start]}{quoted(better[start:end])}{better[end:]}"
    where = (line, sign.end() - 1)
    return trouble.repair(lists.REMARK_IN_BRACKETS, where, 1, {line: better}, closing=closing)


def bracket_above(trouble: Trouble) -> Finding | None:
    """Find the nearest line, from this one upwards, with a bracket that it does not close."""
    for number in range(trouble.line, -1, -1):
        line = trouble.lines[number]
        for bracket, closing in CLOSING.items():
            if number not in trouble.running and line.count(bracket) > line.count(closing):
                return _unclosed(trouble, (number, line.rindex(bracket)))
    return None


def _unclosed(trouble: Trouble, opened: tuple[int, int]) -> Finding:
    """Return the problem of the bracket at `opened`; sure is its repair where fields or a list are wanted there."""
    number, column = opened
    line = trouble.lines[number]
    bracket, closing = line[column], CLOSING[line[column]]
    better = bracket_closed(trouble.lines, number, column)
    if not better:
        return trouble.find(syntax.UNCLOSED_BRACKET, opened, bracket=bracket, closing=closing)
    name = _FIELD.match(line)
    listed = name is not None and name.end() == column and name[1] in list_names()
    safe = listed if bracket == "[" else ": " in line[column:]
    repairs = {number: better}
    return trouble.repair(
        syntax.UNCLOSED_BRACKET, opened, 1, repairs, safe=safe, bracket=bracket, closing=closing
    )


def comma_before(trouble: Trouble, start: int) -> Finding | None:
    """Find a field inside brackets with no comma before it: `{file: a.jpg alt: …}`; the text began at `start`."""
    name = _LAST_WORD.search(trouble.text, start, trouble.column)
    if not name or name[1] not in field_names() or not trouble.text[start : name.start()].strip():
        return None
    before = trouble.text[: name.start()].rstrip()
    repaired = {trouble.line: f"{before}, {trouble.text[name.start(1) :]}"}
    at = (trouble.line, name.start(1))
    return trouble.repair(lists.COMMA_MISSING, at, len(name[1]), repaired, key=name[1])


def two_fields(trouble: Trouble, start: int) -> Finding | None:
    """Find a field on the line of the one that it belongs to: `where: kind: seminar`; it begins at `start`."""
    outer, inner = _FIELD.match(trouble.text), trouble.text[start : trouble.column].strip()
    if not outer or outer.end() != start or inner not in field_names() or outer[1] not in group_names():
        return None
    end = text_end(trouble.text, start)
    repaired = {trouble.line: f"{trouble.text[:start]}{{{trouble.text[start:end]}}}{trouble.text[end:]}"}
    return trouble.repair(lists.TWO_FIELDS, (trouble.line, start), len(inner), repaired, key=outer[1])
