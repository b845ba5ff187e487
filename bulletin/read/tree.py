"""From the text of a file to nodes with places, by the events of PyYAML's parser (YAML 1.1).

The events carry what was typed and where; nothing is resolved, so `no`, `012` and `10:30` stay text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

import yaml

from bulletin.problems.catalogue import file as file_codes
from bulletin.problems.catalogue import structure, syntax
from bulletin.problems.problem import Code, Edit, Place, Problem
from bulletin.read.nodes import Entry, Mapping, Node, Scalar, Sequence, Style
from bulletin.read.remarks import remarks
from bulletin.read.repairs import quote_from, shown
from bulletin.read.shape import field_names
from bulletin.read.source import Source
from bulletin.read.spaces import strange_spaces
from bulletin.read.syntax import explain
from bulletin.read.trouble import Trouble

DEPTH = 50
"""How deep nodes may be nested."""
NODES = 30_000
"""How many nodes a file may have when its aliases are unfolded."""
_REPAIRS = 20
_REPAIRED_SIZE = 500_000

_LOADER = getattr(yaml, "CLoader", yaml.Loader)
_STYLES: dict[str | None, Style] = {"'": "single", '"': "double", "|": "literal", ">": "folded"}


@dataclass(frozen=True, slots=True)
class Tree:
    """The nodes of a file (None where it has none that can be used), and what is wrong with its form."""

    root: Mapping | None
    problems: tuple[Problem, ...]


def compose(source: Source) -> Tree:
    """Read the nodes of a file.

    After a mistake whose repair is sure the reading goes on as if it had been repaired, so that all
    mistakes are found in one run; the mistake stays among the problems.
    """
    lines = source.text.split("\n")
    found: list[Problem] = []
    repaired: set[int] = set()
    for problem, number, line in tuple(strange_spaces(source.file, lines)):
        found.append(problem)
        repaired.add(number)
        lines[number] = line
    for _ in range(_REPAIRS):
        composer = _Composer(source.file, lines)
        try:
            root = composer.compose()
        except yaml.MarkedYAMLError as error:
            findings = explain(Trouble.of(error, source.file, lines, composer.last))
            found.extend(f.problem for f in findings if _number(f.problem) not in repaired)
            better = {number: line for finding in findings for number, line in finding.repairs.items()}
            after = [better.get(number, line) for number, line in enumerate(lines)]
            if after == lines or len(source.text) > _REPAIRED_SIZE:
                return Tree(None, (*found, *composer.problems))
            repaired.update(better)  # a second mistake on a line may come of how the first was repaired
            lines = after
        except _GivenUpError:
            return Tree(None, (*found, *composer.problems))
        else:
            told = (_without_edits(p) if _number(p) in repaired else p for p in composer.problems)
            problems = (*found, *told, *(remarks(root, source.file, lines) if root else ()))
            return Tree(root, problems)
    return Tree(None, tuple(found))


def _number(problem: Problem) -> int:
    return problem.place.line - 1 if problem.place else 0


def _without_edits(problem: Problem) -> Problem:
    """Return the problem without its repair: its line is not the one in the file."""
    return replace(problem, edits=())


def _parted(key: Scalar, value: Node) -> tuple[Scalar, Scalar] | None:
    """Return the name and the value of a field that were read as one name; None for any other key."""
    if ":" not in key.text or key.style != "plain" or key.place.line != key.place.end_line:
        return None
    name, _, rest = key.text.partition(":")
    if name not in field_names() or not rest or not isinstance(value, Scalar) or not value.empty:
        return None
    middle = key.place.column + len(name)
    return (
        Scalar(name, "plain", replace(key.place, end_column=middle)),
        Scalar(rest, "plain", replace(key.place, column=middle + 1)),
    )


class _GivenUpError(Exception):
    """The rest of the file is not worth reading; the reason stands among the problems."""


class _Composer:
    """Builds the nodes of one file from its events."""

    def __init__(self, file: str, lines: list[str]) -> None:
        self.problems: list[Problem] = []
        self.last: Scalar | None = None
        self._file = file
        self._lines = lines
        self._events: Iterator[yaml.Event] = yaml.parse("\n".join(lines), Loader=_LOADER)
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._unused: dict[str, Place] = {}
        self._count = 0

    def compose(self) -> Mapping | None:
        """Return the fields of the first document, if any; raise YAMLError or _GivenUpError."""
        next(self._events)
        if not isinstance(next(self._events), yaml.DocumentStartEvent):
            self._say(file_codes.EMPTY_FILE, Place(self._file))
            return None
        root = self._node(next(self._events), 0)
        next(self._events)
        more = next(self._events)
        if isinstance(more, yaml.DocumentStartEvent):
            self._say(syntax.SEVERAL_DOCUMENTS, self._place(more))
        for place in self._unused.values():
            self._reserved("&", place)
        if isinstance(root, Mapping):
            return root
        if isinstance(root, Scalar) and root.empty:
            self._say(file_codes.EMPTY_FILE, Place(self._file))  # its own place may lie behind the last line
        else:
            self._say(syntax.NOT_FIELDS, root.place)
        return None

    def _node(self, event: yaml.Event, depth: int) -> Node:
        place = self._place(event)
        if isinstance(event, yaml.AliasEvent):
            return self._copy(str(event.anchor), place)
        before = self._count
        self._counted(1, place)
        if getattr(event, "tag", None):
            self._reserved("!", place)
        node: Node
        if isinstance(event, yaml.ScalarEvent):
            node = self.last = Scalar(event.value, _STYLES.get(event.style, "plain"), self._trimmed(place))
        elif depth >= DEPTH:
            self._say(syntax.TOO_DEEP, place, limit=DEPTH)
            raise _GivenUpError
        elif isinstance(event, yaml.SequenceStartEvent):
            node = self._sequence(event, depth + 1)
        else:
            node = self._question(event, self._mapping(event, depth + 1))
        if anchor := getattr(event, "anchor", None):
            self._anchors[anchor] = node, self._count - before
            self._unused[anchor] = place
        return node

    def _copy(self, anchor: str, place: Place) -> Node:
        """Return the node that an alias stands for, a text with its sign where there is none."""
        if anchor not in self._anchors:
            self._reserved("*", place)
            return Scalar(f"*{anchor}", "plain", place)
        self._unused.pop(anchor, None)
        node, size = self._anchors[anchor]
        self._counted(size, place)
        return node

    def _sequence(self, event: yaml.Event, depth: int) -> Sequence:
        items: list[Node] = []
        while not isinstance(inner := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(inner, depth))
        return Sequence(tuple(items), self._span(event, inner, items[0] if items else None))

    def _mapping(self, event: yaml.Event, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        merged: list[Node] = []
        first: Node | None = None
        while not isinstance(inner := next(self._events), yaml.MappingEndEvent):
            key = self._node(inner, depth)
            value = self._node(next(self._events), depth)
            first = first or key
            if isinstance(key, Scalar) and (parted := _parted(key, value)):
                self._glued(*parted)
                key, value = parted
            if not isinstance(key, Scalar) or key.empty:
                self._say(structure.KEY_FORM, key.place)
            elif key.text == "<<" and key.style == "plain":
                merged.extend(value.items if isinstance(value, Sequence) else [value])
            elif key.text in entries:
                line = entries[key.text].key.place.line
                self._say(syntax.KEY_TWICE, key.place, key=shown(key.text), first=line)
            else:
                entries[key.text] = Entry(key, value)
        for node in merged:
            self._merge(node, entries)
        return Mapping(MappingProxyType(entries), self._span(event, inner, first))

    def _glued(self, key: Scalar, value: Scalar) -> None:
        """Point out a field in brackets without a space after its colon: `{file:a.jpg}`."""
        where = replace(key.place, end_column=key.place.end_column + 1)
        line = self._lines[where.line - 1]
        repaired = f"{line[: where.end_column - 1]} {line[where.end_column - 1 :]}"
        after = Place(self._file, where.line, where.end_column, where.line, where.end_column)
        values = {"key": key.text, "repaired": shown(repaired)}
        self.problems.append(Problem(structure.COLON_WITHOUT_SPACE, where, values, (Edit(after, " "),)))
        self.last = value

    def _question(self, event: yaml.Event, mapping: Mapping) -> Node:
        """Return the text that was read as a key because it begins with `?`; any other mapping as it is."""
        place = self._place(event)
        entries = tuple(mapping.entries.values())
        asks = self._lines[place.line - 1][place.column - 1 : place.column + 1] == "? "
        if (
            not asks
            or len(entries) != 1
            or not isinstance(entries[0].value, Scalar)
            or not entries[0].value.empty
        ):
            return mapping
        self._reserved("?", replace(place, end_line=place.line, end_column=place.column + 1))
        return Scalar(f"? {entries[0].key.text}", "plain", entries[0].key.place)

    def _merge(self, node: Node, entries: dict[str, Entry]) -> None:
        """Take over the entries of a merged mapping (`<<: *name`); what the mapping has itself wins."""
        if isinstance(node, Scalar) and node.text.startswith("*"):
            return  # an alias of nothing, which has been told
        if not isinstance(node, Mapping):
            self._say(structure.KEY_FORM, node.place)
            return
        for entry in node.entries.values():
            entries.setdefault(entry.key.text, entry)

    def _counted(self, nodes: int, place: Place) -> None:
        self._count += nodes
        if self._count > NODES:
            self._say(structure.TOO_MANY, place, limit=NODES)
            raise _GivenUpError

    def _reserved(self, character: str, place: Place) -> None:
        line = self._lines[place.line - 1]
        repaired = shown(quote_from(line, place.column - 1))
        self._say(syntax.RESERVED_START, place, character=character, repaired=repaired)

    def _say(self, code: Code, place: Place, **values: str | int) -> None:
        self.problems.append(Problem(code, place, values))

    def _place(self, first: yaml.Event, last: yaml.Event | None = None) -> Place:
        start, end = first.start_mark, (last or first).end_mark
        if start is None or end is None:  # events made by hand only; the parser marks all of its own
            return Place(self._file)
        return Place(self._file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def _trimmed(self, place: Place) -> Place:
        """Return the place of a scalar without the empty lines that a block `|` takes in at its end."""
        line = place.end_line
        if place.end_column > 1 or line == place.line:
            return place
        while line > place.line and (
            line > len(self._lines) or line == place.end_line or not self._lines[line - 1].strip()
        ):
            line -= 1
        return Place(place.file, place.line, place.column, line, len(self._lines[line - 1]) + 1)

    def _span(self, start: yaml.Event, end: yaml.Event, first: Node | None) -> Place:
        """Return the place of a list or fields: all of it in brackets, else the first key or dash."""
        place = self._place(start, end)
        if getattr(start, "flow_style", False) or first is None:
            return place
        if isinstance(start, yaml.MappingStartEvent):
            return first.place
        return Place(self._file, place.line, place.column, place.line, place.column + 1)
