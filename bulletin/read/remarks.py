"""Texts that YAML takes without a complaint, and not as they were meant: cut by `#`, run together."""

import re
from collections.abc import Iterable, Iterator

from bulletin.problems.catalogue import lists, structure, syntax
from bulletin.problems.catalogue.file import CONTROL_CHARACTER
from bulletin.problems.problem import Edit, Place, Problem
from bulletin.read.hashes import ending
from bulletin.read.lines import edit, indent_of
from bulletin.read.nodes import Node, Scalar, named
from bulletin.read.repairs import quoted, shown
from bulletin.read.shape import text_names
from bulletin.read.source import controls

_REMARK = re.compile(r"\s+#")
_WORDS = 3
_DASH_ITEM = re.compile(r"-\s")
_GLUED_DASH = re.compile(r"-[^\W\d]")


def remarks(root: Node, file: str, lines: list[str]) -> Iterator[Problem]:
    """Yield what looks wrong in the plain texts of a tree."""
    for node, name in named(root):
        if node.style == "double":
            for _, sign in controls(node.text):  # written as an escape, so not seen in the source
                yield Problem(CONTROL_CHARACTER, node.place, {"name": sign})
        elif node.style == "plain":
            if "#" in lines[node.place.end_line - 1]:
                yield from _cut(node, name, file, lines)
            if node.place.line != node.place.end_line or node.text.startswith("-"):
                yield from _joined(node, file, lines)


def _cut(node: Scalar, name: str, file: str, lines: list[str]) -> Iterable[Problem]:
    place = node.place
    line = lines[place.end_line - 1]
    rest = line[place.end_column - 1 :]
    if not _REMARK.match(rest):
        return ()
    column = line.index("#", place.end_column - 1)
    several = place.line != place.end_line
    start = column - 1 if node.empty else indent_of(line) if several else place.column - 1
    found = ending(line, start)
    if not found.signs:
        return ()
    where = Place(file, place.end_line, column + 1, place.end_line, len(line.rstrip()) + 1)
    if several:
        mark = "'" if '"' in rest else '"'
        words = " ".join(node.text.split()[:_WORDS])
        return (Problem(structure.LINES_CUT, where, {"mark": mark, "start": words, "first": place.line}),)
    start += node.empty
    better = f"{line[:start]}{quoted(line[start : found.column])}"
    repair = edit(file, place.line - 1, line, better + line[found.column :])
    alone = line[start] not in "&!"  # an anchor or a tag would become a part of the text
    edits = (repair,) if found.sure and alone and name in text_names() else ()
    return (Problem(syntax.TEXT_CUT, where, {"repaired": shown(better)}, edits),)


def _joined(node: Scalar, file: str, lines: list[str]) -> Iterator[Problem]:
    place = node.place
    if _GLUED_DASH.match(node.text) and not lines[place.line - 1][: place.column - 1].strip():
        yield _glued(place, lines)
        return
    for number in range(place.line + 1, place.end_line + 1):
        line = lines[number - 1]
        indent = indent_of(line)
        if _DASH_ITEM.match(line, indent):
            where = Place(file, number, indent + 1, number, indent + 2)
            yield Problem(lists.JOINED_LINE, where, {"start": place.line})


def _glued(place: Place, lines: list[str]) -> Problem:
    """Return the problem of a list without a space after its dashes, which was read as one text."""
    first = lines[place.line - 1]
    where = place._replace(end_line=place.line, end_column=place.column + 1)
    repaired = f"{first[: place.column]} {first[place.column :]}"
    edits = []
    for number in range(place.line, place.end_line + 1):
        line = lines[number - 1]
        column = indent_of(line) + 2
        if _GLUED_DASH.match(line, column - 2):
            edits.append(Edit(Place(place.file, number, column, number, column), " "))
    return Problem(syntax.DASH_WITHOUT_SPACE, where, {"repaired": shown(repaired)}, tuple(edits))
