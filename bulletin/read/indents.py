"""Finders of wrong indents: tabs, and lines that begin in a column where nothing of their kind is."""

from collections.abc import Mapping

from bulletin.problems.catalogue import structure, syntax
from bulletin.read.lines import columns, content_of, indent_of, kind_of, moved
from bulletin.read.trouble import Finding, Trouble

_TAB = "  "
_ANCHOR = 40


def tab(trouble: Trouble) -> Finding | None:
    """Find a tab in the indent of the line, or of the next one."""
    if not any(word in trouble.said for word in ("tab", "start any token", "key")):
        return None
    for number in (trouble.line, trouble.line + 1):
        line = trouble.lines[number] if number < len(trouble.lines) else ""
        blank = line[: content_of(line.replace("\t", " "))]
        if "\t" in blank:
            repaired = {number: blank.replace("\t", _TAB) + line[len(blank) :]}
            return trouble.repair(syntax.TAB, (number, blank.index("\t")), 1, repaired)
    return None


def block(trouble: Trouble) -> Finding | None:
    """Explain a line that fits no block: by its indent, or because it is an item among fields."""
    if not trouble.opened or "block" not in trouble.said:
        return None
    if trouble.column != trouble.indent and trouble.column != content_of(trouble.text):
        return None
    return misplaced(trouble)


def misplaced(trouble: Trouble) -> Finding | None:
    """Explain the line at which the parser gave up by the columns of the lines above it."""
    kind = kind_of(trouble.text)
    if kind is None and (text := _text_above(trouble)) is not None:
        return _indent(trouble, indent_of(trouble.lines[text]), text)
    above = columns(trouble.lines[: trouble.line])
    wanted = {column: what.line for column, what in above.items() if what.kind == (kind or "field")}
    here = above.get(trouble.indent)
    if here and here.kind == "item" and kind != "item" and (deeper := _deeper(wanted, trouble.indent)):
        return _indent(trouble, deeper, wanted[deeper])  # below the dash, not beside the item's first field
    if here and here.kind != (kind or "field"):
        return trouble.find(structure.MIXED_BLOCK, (trouble.line, trouble.indent), start=here.line + 1)
    others = [column for column in wanted if column != trouble.indent]
    if not others:
        return None
    nearest = min(others, key=lambda column: (abs(column - trouble.indent), -column))
    return _indent(trouble, nearest, wanted[nearest])


def _text_above(trouble: Trouble) -> int | None:
    """Return the first line of the running text that ends just above, None where there is none."""
    number = trouble.line - 1
    while number in trouble.running and not trouble.lines[number].strip():
        number -= 1
    if number not in trouble.running:
        return None
    while number - 1 in trouble.running:
        number -= 1
    return number


def _deeper(wanted: Mapping[int, int], indent: int) -> int:
    return min((column for column in wanted if column > indent), default=0)


def _indent(trouble: Trouble, expected: int, start: int) -> Finding:
    """Return the problem of a line that should begin in the column `expected`, as line `start` does."""
    anchor = trouble.lines[start][expected:].partition(":")[0].strip()[:_ANCHOR]
    repairs = moved(trouble.lines, trouble.line, expected - trouble.indent)
    at, length = (trouble.line, 0), trouble.indent
    return trouble.repair(
        syntax.INDENT,
        at,
        length,
        repairs,
        safe=kind_of(trouble.text) is not None,
        spaces=trouble.indent,
        start=start + 1,
        expected=expected,
        anchor=anchor,
    )
