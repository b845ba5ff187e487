"""Finders of wrong indents: lines that begin in a column where nothing of their kind is."""

from collections.abc import Mapping

from bulletin.problems.catalogue import lists, structure, syntax
from bulletin.read.lines import columns, content_of, indent_of, kind_of, moved
from bulletin.read.trouble import Finding, Trouble

_ANCHOR = 40


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
        if finding := _dash_missing(trouble, deeper):
            return finding
        return _indent(trouble, deeper, wanted[deeper])  # below the dash, not beside the item's first field
    if here and here.kind != (kind or "field") and (kind != "item" or not wanted):
        return trouble.find(structure.MIXED_BLOCK, (trouble.line, trouble.indent), start=here.line + 1)
    others = [column for column in wanted if column != trouble.indent]
    if not others:
        return None
    nearest = min(others, key=lambda column: (abs(column - trouble.indent), -column))
    return _indent(trouble, nearest, wanted[nearest])


def _dash_missing(trouble: Trouble, inner: int) -> Finding | None:
    """Find a field that begins a new item without its dash: the item above has this field already."""
    name = trouble.text.lstrip().partition(":")[0]
    for line in reversed(trouble.lines[: trouble.line]):
        if indent_of(line) < trouble.indent and line.strip():
            return None
        if content_of(line) == inner and line[inner:].startswith(f"{name}:"):
            repaired = {trouble.line: f"{trouble.text[: trouble.indent]}- {trouble.text.lstrip()}"}
            at = (trouble.line, trouble.indent)
            return trouble.repair(lists.DASH_MISSING, at, len(name), repaired, key=name)
        if indent_of(line) == trouble.indent and kind_of(line) == "item":
            return None
    return None


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
    return indented(trouble, trouble.line, expected, start)


def indented(trouble: Trouble, number: int, expected: int, start: int) -> Finding:
    """Return the problem of line `number`, which should begin in the column `expected` as line `start` does."""
    line = trouble.lines[number]
    anchor = trouble.lines[start][expected:].partition(":")[0].strip()[:_ANCHOR]
    return trouble.repair(
        syntax.INDENT,
        (number, 0),
        indent_of(line),
        moved(trouble.lines, number, expected - indent_of(line)),
        safe=kind_of(line) is not None,
        spaces=indent_of(line),
        start=start + 1,
        expected=expected,
        anchor=anchor,
    )
