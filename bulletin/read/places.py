"""Where the values of an issue stand in its file."""

from dataclasses import dataclass

from bulletin.problems.problem import Edit, Place
from bulletin.read.nodes import Entry, Mapping, Node, Scalar, Sequence

Path = tuple[str | int, ...]
"""The way to a value: keys of the file and positions in lists, `("projects", 3, "budget")`."""


@dataclass(frozen=True, slots=True)
class Places:
    """The nodes of one file, found by the way to them."""

    file: str
    root: Node | None = None
    lines: tuple[str, ...] = ()

    def find(self, path: Path, *, key: bool = False) -> Place:
        """Return the place of the value at `path` (of its key with `key`), or of what is known on the way."""
        entry, node, _ = self._follow(path)
        if key and entry:
            return entry.key.place
        return node.place if node else Place(self.file)

    def knows(self, path: Path) -> bool:
        """Tell whether the file has a value at `path`."""
        return self._follow(path)[2] == len(path)

    def node(self, path: Path) -> Node | None:
        """Return the node at `path`, None where the file has none."""
        _, node, steps = self._follow(path)
        return node if steps == len(path) else None

    def within(self, path: Path, text: str, occurrence: int = 0) -> Place:
        """Return the place of `text` inside the scalar at `path`: the first one, or a later `occurrence`.

        Falls back on the scalar's own place where the text is not there as it stands (an escape, a line end).
        """
        _, node, _ = self._follow(path)
        if not isinstance(node, Scalar) or not text:
            return self.find(path)
        place = node.place
        left = occurrence
        for number in range(place.line, place.end_line + 1):
            line = self.lines[number - 1] if number <= len(self.lines) else ""
            start = place.column - 1 if number == place.line else 0
            end = place.end_column - 1 if number == place.end_line else len(line)
            while (at := line.find(text, start, end)) >= 0:
                if not left:
                    return Place(self.file, number, at + 1, number, at + 1 + len(text))
                left, start = left - 1, at + len(text)
        return place

    def retyped(self, path: Path, typed: str, better: str) -> tuple[Edit, ...]:
        """Return what makes `typed`, the value at `path`, into `better`; its quotation marks, if any, stay.

        Nothing where the value does not stand in its line as it was read.
        """
        place = self.within(path, typed)
        line = self.lines[place.line - 1] if place.line <= len(self.lines) else ""
        there = place.line == place.end_line and line[place.column - 1 : place.end_column - 1] == typed
        return (Edit(place, better),) if there else ()

    def _follow(self, path: Path) -> tuple[Entry | None, Node | None, int]:
        """Walk down `path`; return the last entry and node that are there, and how many steps were taken."""
        entry: Entry | None = None
        node = self.root
        for steps, step in enumerate(path):
            if isinstance(node, Mapping) and isinstance(step, str) and (found := node.entries.get(step)):
                entry, node = found, found.value
            elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
                entry, node = None, node.items[step]
            else:
                return entry, node, steps
        return entry, node, len(path)
