"""Places in a file as it was typed, for what was read from its repaired lines."""

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from bulletin.problems.problem import Place, Problem
from bulletin.read import nodes
from bulletin.read.lines import indent_of


class AsTyped:
    """Moves places from repaired `lines` to the lines as they were `typed`."""

    def __init__(self, lines: Sequence[str], typed: Sequence[str]) -> None:
        self._lines, self._typed = lines, typed
        pairs = () if lines is typed else enumerate(zip(lines, typed, strict=True), 1)
        self._changed = {number for number, (line, old) in pairs if line != old}

    def node(self, node: nodes.Node) -> nodes.Node:
        """Return a node and all in it with their places moved."""
        if not self._changed:
            return node
        place = self.place(node.place)
        if isinstance(node, nodes.Scalar):
            return node._replace(place=place)
        if isinstance(node, nodes.Sequence):
            return nodes.Sequence(tuple(self.node(item) for item in node.items), place)
        entries = {
            name: nodes.Entry(entry.key._replace(place=self.place(entry.key.place)), self.node(entry.value))
            for name, entry in node.entries.items()
        }
        return nodes.Mapping(MappingProxyType(entries), place)

    def problem(self, problem: Problem) -> Problem:
        """Return a problem with its place moved; on a line that was repaired it has no edits."""
        if not problem.place or problem.place.line not in self._changed:
            return problem
        return replace(problem, place=self.place(problem.place), edits=())

    def place(self, place: Place) -> Place:
        """Return the place moved: with its line where that was only indented, else cut at the line's end."""
        start, end = self._column(place.line, place.column), self._column(place.end_line, place.end_column)
        return Place(place.file, place.line, start, place.end_line, end)

    def _column(self, line: int, column: int) -> int:
        if line not in self._changed:
            return column
        old, new = self._typed[line - 1], self._lines[line - 1]
        if old.lstrip() == new.lstrip():
            return max(column - indent_of(new) + indent_of(old), 1)
        return min(column, len(old) + 1)
