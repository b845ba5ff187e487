"""What the YAML parser stumbled over, in words that say what to type instead.

The parser's messages say what it expected, seldom what the writer did; so each finder below looks at
the line itself, in the order of how sure it is. Texts of both libyaml and the Python parser are known.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

import yaml

from bulletin.problems.catalogue import structure, syntax
from bulletin.problems.problem import Code, Place, Problem
from bulletin.read.nodes import Scalar
from bulletin.read.repairs import inner_quotes, quote_from, quoted, shown, text_end

_FIELD = re.compile(r"\s*(?:- +)*[\w-]+:(?:\s|$)")
_GLUED_FIELD = re.compile(r"(\s*(?:- +)*)([a-z_]+):(?=[^\s/])")
_GLUED_DASH = re.compile(r"(\s*)-(?=[^\s-])")
_RESERVED = "@`%*&!|>?,]}"
_RESERVED_IN_BRACKETS = "@`%*&!|>?"
_COMMAND = re.compile("alias|anchor|tag|directive")
_OPENING = {"]": "[", "}": "{"}
_CLOSING = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem, and its line as it should be where that is sure."""

    problem: Problem
    repaired: str | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Where and why the parser gave up; lines and columns count from 0 here, as the parser's do."""

    file: str
    lines: list[str]
    said: str
    line: int
    column: int
    opened: tuple[int, int] | None
    """Where the block, quote or bracket began that was being read."""
    last: Scalar | None
    """The last text that was read whole."""

    @classmethod
    def of(cls, error: yaml.MarkedYAMLError, file: str, lines: list[str], last: Scalar | None) -> Self:
        """Take from a parser's error what the finders need."""
        mark, opened = error.problem_mark or error.context_mark, error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        if line >= len(lines):
            line, column = len(lines) - 1, len(lines[-1])
        said = f"{error.context or ''}: {error.problem or ''}"
        return cls(file, lines, said, line, column, (opened.line, opened.column) if opened else None, last)

    @property
    def text(self) -> str:
        """The line on which the parser gave up."""
        return self.lines[self.line]

    @property
    def indent(self) -> int:
        """How many spaces that line begins with."""
        return len(self.text) - len(self.text.lstrip())

    def find(self, code: Code, at: tuple[int, int], length: int = 1, **values: str | int) -> Finding:
        """Return a problem at line and column `at`; a `repaired` line among the values is also the repair."""
        line, column = at
        place = Place(self.file, line + 1, column + 1, line + 1, column + 1 + max(length, 1))
        repaired = values.get("repaired")
        if isinstance(repaired, str):
            return Finding(Problem(code, place, {**values, "repaired": shown(repaired)}), repaired)
        return Finding(Problem(code, place, values))


def explain(trouble: Trouble) -> Finding:
    """Return the problem behind a parser's error: always one, a general one where nothing fits."""
    for finder in _FINDERS:
        if finding := finder(trouble):
            return finding
    return trouble.find(syntax.UNCLEAR, (trouble.line, trouble.column))


def _tab(trouble: Trouble) -> Finding | None:
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


def _open_quote(trouble: Trouble) -> Finding | None:
    if "quoted scalar" in trouble.said and "unexpected" in trouble.said and trouble.opened:
        line, column = trouble.opened
        return trouble.find(syntax.UNCLOSED_QUOTE, trouble.opened, quote=trouble.lines[line][column])
    last = trouble.last
    if last and last.style in {"single", "double"} and last.place.end_line - 1 == trouble.line:
        between = trouble.lines[last.place.line : last.place.end_line]
        if any(_FIELD.match(line) for line in between):
            opened = (last.place.line - 1, last.place.column - 1)
            return trouble.find(syntax.UNCLOSED_QUOTE, opened, quote=trouble.lines[opened[0]][opened[1]])
    return None


def _text_after_quote(trouble: Trouble) -> Finding | None:
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
    repaired = inner_quotes(trouble.text, start)
    at = (trouble.line, trouble.column)
    return trouble.find(structure.TEXT_AFTER_QUOTE, at, length, quote=mark, repaired=repaired)


def _text_after_bracket(trouble: Trouble) -> Finding | None:
    before = trouble.text[: trouble.column].rstrip()
    if "flow" in trouble.said or not before.endswith(("]", "}")):
        return None
    opening = _OPENING[before[-1]]
    start = before.find(opening)
    if start < 0:
        return None
    end = len(trouble.text.rstrip())
    repaired = trouble.text[:start] + quoted(trouble.text[start:end])
    return trouble.find(syntax.RESERVED_START, (trouble.line, start), character=opening, repaired=repaired)


def _open_bracket(trouble: Trouble) -> Finding | None:
    if "flow" not in trouble.said or not trouble.opened:
        return None
    line, column = trouble.opened
    bracket = trouble.lines[line][column : column + 1]
    if bracket == "-" and column == trouble.indent:
        return _bracket_above(trouble)
    closing = _CLOSING.get(bracket, "")
    rest = trouble.lines[line][column:]
    if not closing or (line == trouble.line and rest.count(bracket) <= rest.count(closing)):
        return None
    return trouble.find(syntax.UNCLOSED_BRACKET, trouble.opened, bracket=bracket, closing=closing)


def _bracket_above(trouble: Trouble) -> Finding | None:
    """Find the nearest line above with a bracket that it does not close."""
    for number in range(trouble.line - 1, -1, -1):
        line = trouble.lines[number]
        for bracket, closing in _CLOSING.items():
            if line.count(bracket) > line.count(closing):
                at = (number, line.rindex(bracket))
                return trouble.find(syntax.UNCLOSED_BRACKET, at, bracket=bracket, closing=closing)
    return None


def _document(trouble: Trouble) -> Finding | None:
    """Find what ended the document before the text at which the parser stopped."""
    if "<document start>" not in trouble.said:
        return None
    for number in range(trouble.line, -1, -1):
        if trouble.lines[number].startswith(("...", "---")):
            return trouble.find(syntax.SEVERAL_DOCUMENTS, (number, 0), 3)
    return trouble.find(syntax.NOT_FIELDS, (trouble.line, trouble.column))


def _colon(trouble: Trouble) -> Finding | None:
    same_line = trouble.opened is not None and trouble.opened[0] == trouble.line
    in_brackets = same_line and "flow" in trouble.said and trouble.text[trouble.column :].startswith(":")
    if "mapping values are not allowed" not in trouble.said and not in_brackets:
        return None
    last = trouble.last
    if last and last.place.line - 1 < trouble.line and last.place.end_line - 1 == trouble.line:
        return _swallowed(trouble, last)
    start = last.place.column - 1 if last and last.place.line - 1 == trouble.line else trouble.column
    if last and start + len(last.text) < trouble.column and not last.text:
        start = trouble.column
    repaired = quote_from(trouble.text, start)
    return trouble.find(syntax.COLON_IN_TEXT, (trouble.line, trouble.column), repaired=repaired)


def _swallowed(trouble: Trouble, last: Scalar) -> Finding:
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


def _dash_after_key(trouble: Trouble) -> Finding | None:
    if "sequence entries are not allowed" not in trouble.said:
        return None
    if trouble.column == trouble.indent:
        return _bracket_above(trouble)
    repaired = quote_from(trouble.text, trouble.column)
    return trouble.find(structure.DASH_AFTER_KEY, (trouble.line, trouble.column), repaired=repaired)


def _no_colon(trouble: Trouble) -> Finding | None:
    if "could not find expected ':'" not in trouble.said or not trouble.opened:
        return None
    line, column = trouble.opened
    text = trouble.lines[line]
    if (dash := _GLUED_DASH.match(text)) and dash.end() - 1 == column:
        return _glued_dash(trouble, line, dash)
    if (glued := _GLUED_FIELD.match(text)) and glued.start(2) == column:
        return _glued_field(trouble, line, glued)
    return trouble.find(structure.COLON_MISSING, (line, column), len(text.rstrip()) - column)


def _glued_dash(trouble: Trouble, line: int, match: re.Match[str]) -> Finding:
    repaired = f"{match[0]} {match.string[match.end() :]}"
    return trouble.find(syntax.DASH_WITHOUT_SPACE, (line, match.end() - 1), repaired=repaired)


def _reserved(trouble: Trouble) -> Finding | None:
    starts = [(trouble.line, trouble.column)]
    if trouble.opened:
        starts.insert(0 if _COMMAND.search(trouble.said) else 1, trouble.opened)
    for line, column in starts:
        character = trouble.lines[line][column : column + 1] if line < len(trouble.lines) else ""
        known = _RESERVED_IN_BRACKETS if "flow" in trouble.said else _RESERVED
        if character and character in known:
            repaired = quote_from(trouble.lines[line], column)
            return trouble.find(syntax.RESERVED_START, (line, column), character=character, repaired=repaired)
    return None


def _bar(trouble: Trouble) -> Finding | None:
    if "block scalar" not in trouble.said or not trouble.opened:
        return None
    line, column = trouble.opened
    length = len(trouble.text.rstrip()) - trouble.column
    sign = trouble.lines[line][column]
    return trouble.find(structure.TEXT_AFTER_BAR, (trouble.line, trouble.column), length, sign=sign)


def _escape(trouble: Trouble) -> Finding | None:
    if (
        "escape" not in trouble.said
        and "hexdecimal" not in trouble.said
        and "hexadecimal" not in trouble.said
    ):
        return None
    column = trouble.text.rfind("\\", 0, trouble.column + 1)
    return trouble.find(structure.ESCAPE, (trouble.line, max(column, 0)))


def _block(trouble: Trouble) -> Finding | None:
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
    if not dash.lstrip().startswith("- ") or not _FIELD.match(trouble.text) or not deeper:
        return None
    number = columns[min(deeper)]
    if trouble.text.lstrip().startswith("- ") or not _FIELD.match(trouble.lines[number]):
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


_FINDERS: tuple[Callable[[Trouble], Finding | None], ...] = (
    _tab,
    _open_quote,
    _text_after_quote,
    _text_after_bracket,
    _colon,
    _open_bracket,
    _escape,
    _bar,
    _document,
    _dash_after_key,
    _no_colon,
    _reserved,
    _block,
)
