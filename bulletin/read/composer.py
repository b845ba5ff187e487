"""The nodes of a file, built from the events of PyYAML's parser (YAML 1.1).

The events carry what was typed and where; nothing is resolved, so `no`, `012` and `10:30` stay text.
"""

from collections.abc import Callable
from types import MappingProxyType

import yaml

from bulletin.problems.catalogue import file as file_codes
from bulletin.problems.catalogue import lists, structure, syntax
from bulletin.problems.catalogue.fields import ITEM_EMPTY, TEXT_LONG
from bulletin.problems.problem import Code, Edit, Place, Problem
from bulletin.read.nodes import Entry, Mapping, Node, Scalar, Sequence, Style, walk
from bulletin.read.repairs import grouped, quote_from, quoted, shown
from bulletin.read.shape import field_names

DEPTH = 50
"""How deep nodes may be nested."""
NODES = 30_000
"""How many nodes a file may have when its aliases are unfolded."""
REPEATED = 1_000_000
"""How many characters of text its aliases may bring."""
LONGEST = 100_000
"""How many characters one text may have: over forty pages; the Markdown of more would take minutes to read."""
PROBLEMS = 200
"""After so many problems of form the rest of a file is not worth reading."""

_LOADER = getattr(yaml, "CLoader", yaml.Loader)
_STYLES: dict[str | None, Style] = {"'": "single", '"': "double", "|": "literal", ">": "folded"}


class GivenUpError(Exception):
    """The rest of the file is not worth reading; the reason stands among the problems."""


class Composer:
    """Builds the nodes of one file from its events."""

    def __init__(self, file: str, lines: list[str]) -> None:
        self.problems: list[Problem] = []
        self.last: Scalar | None = None
        """The last text that was read whole: what an error of the parser is mostly about."""
        self._file = file
        self._lines = lines
        self._next: Callable[[], yaml.Event] = _LOADER("\n".join(lines)).get_event
        self._anchors: dict[str, tuple[Node, int, int]] = {}
        self._repeated = 0
        self._unused: dict[str, Place] = {}
        self._count = 0
        self._merging = False

    def compose(self) -> Mapping | None:
        """Return the fields of the first document, if any; raise YAMLError or GivenUpError."""
        self._next()
        if not isinstance(self._next(), yaml.DocumentStartEvent):
            self._say(file_codes.EMPTY_FILE, Place(self._file))
            return None
        root = self._node(self._next(), 0)
        self._next()
        more = self._next()
        if isinstance(more, yaml.DocumentStartEvent):
            self._say(syntax.SEVERAL_DOCUMENTS, self._place(more), sign="---")
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
        self._counted(1, event)
        if isinstance(event, yaml.ScalarEvent) and not event.anchor and not event.tag:  # nearly all
            text = self._text(event)
            self.last = text
            return text
        place = self._place(event)
        if isinstance(event, yaml.AliasEvent):
            return self._copy(str(event.anchor), event)
        before = self._count
        if getattr(event, "tag", None):
            self._reserved("!", place)
        node = self._inner(event, depth)
        if anchor := getattr(event, "anchor", None):
            size = sum(len(inner.text) for inner in walk(node) if isinstance(inner, Scalar))
            self._anchors[anchor] = node, self._count - before + 1, size
            self._unused[anchor] = place
        return node

    def _inner(self, event: yaml.Event, depth: int) -> Node:
        """Return a text with an anchor or a tag, a list, or fields."""
        if isinstance(event, yaml.ScalarEvent):
            self.last = self._text(event)
            return self.last
        if depth >= DEPTH:
            self._say(syntax.TOO_DEEP, self._place(event), limit=DEPTH)
            raise GivenUpError
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth + 1)
        return self._question(event, self._mapping(event, depth + 1))

    def _text(self, event: yaml.ScalarEvent) -> Scalar:
        place = self._scalar_place(event)
        if len(event.value) > LONGEST:
            self._say(
                TEXT_LONG,
                place._replace(end_line=place.line, end_column=place.column + 1),
                limit=grouped(LONGEST),
            )
            raise GivenUpError
        return Scalar(event.value, _STYLES.get(event.style, "plain"), place)

    def _copy(self, anchor: str, event: yaml.Event) -> Node:
        """Return the node that an alias stands for, a text with its sign where there is none."""
        place = self._place(event)
        if anchor not in self._anchors:
            if self._merging:
                self._say(structure.NO_SUCH_ANCHOR, place, name=shown(anchor))
            else:
                self._reserved("*", place)
            return Scalar(f"*{anchor}", "plain", place)
        self._unused.pop(anchor, None)
        node, nodes, size = self._anchors[anchor]
        self._counted(nodes - 1, event)
        self._repeated += size
        if self._repeated > REPEATED:
            self._say(structure.TOO_MANY, place, limit=grouped(NODES))
            raise GivenUpError
        return node

    def _sequence(self, event: yaml.Event, depth: int) -> Sequence:
        items: list[Node] = []
        while not isinstance(inner := self._next(), yaml.SequenceEndEvent):
            item = self._node(inner, depth)
            if isinstance(item, Scalar) and item.empty:
                self._say(ITEM_EMPTY, item.place)
            items.append(item)
        return Sequence(tuple(items), self._span(event, inner, items[0] if items else None))

    def _mapping(self, event: yaml.Event, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        merged: list[tuple[Scalar, Node]] = []
        first: Node | None = None
        rest: Scalar | None = None
        while not isinstance(inner := self._next(), yaml.MappingEndEvent):
            key = self._node(inner, depth)
            self._merging = key.text == "<<" if isinstance(key, Scalar) else False
            value = self._node(self._next(), depth)
            first = first or key
            if isinstance(key, Scalar) and entries and self._is_rest(event, key, value):
                rest = key
                continue
            self._joined(entries, rest)
            rest = None
            if isinstance(key, Scalar) and ":" in key.text and (parted := _parted(key, value)):
                self._glued(*parted)
                key, value = parted
            if not isinstance(key, Scalar) or key.empty:
                self._say(structure.KEY_FORM, key.place)
            elif key.text == "<<" and key.style == "plain":
                merged.extend((key, one) for one in (value.items if isinstance(value, Sequence) else [value]))
            elif key.text in entries:
                line = entries[key.text].key.place.line
                self._say(syntax.KEY_TWICE, key.place, key=shown(key.text), first=line)
            else:
                entries[key.text] = Entry(key, value)
        self._joined(entries, rest)
        for key, node in merged:
            self._merge(key, node, entries)
        return Mapping(MappingProxyType(entries), self._span(event, inner, first))

    def _is_rest(self, event: yaml.Event, key: Scalar, value: Node) -> bool:
        """Tell whether a key in brackets is the rest of the text before it, which has a comma: `{text: а, б}`."""
        if not getattr(event, "flow_style", False) or not isinstance(value, Scalar) or not value.empty:
            return False
        place = key.place
        behind = self._lines[place.end_line - 1][place.end_column - 1 :].lstrip()
        return (
            key.style == "plain"
            and behind[:1] != ":"
            and key.text not in field_names()
            and ":" not in key.text
        )

    def _joined(self, entries: dict[str, Entry], rest: Scalar | None) -> None:
        """Point out the comma in the text of the last entry, and put its parts together again."""
        if rest is None:
            return
        name, entry = next(reversed(entries.items()))
        value = entry.value
        if not isinstance(value, Scalar) or value.style != "plain" or value.place.line != rest.place.end_line:
            self._say(structure.KEY_FORM, rest.place)
            return
        line, start, end = (
            self._lines[value.place.line - 1],
            value.place.column - 1,
            rest.place.end_column - 1,
        )
        text = line[start:end]
        comma = line.index(",", start) + 1
        at = value.place._replace(column=comma, end_column=comma + 1)
        span = value.place._replace(end_column=end + 1)
        repaired = shown(f"{line[:start]}{quoted(text)}{line[end:]}")
        edits = (Edit(span, quoted(text)),)
        self.problems.append(Problem(lists.COMMA_IN_TEXT, at, {"repaired": repaired}, edits))
        entries[name] = Entry(entry.key, Scalar(text, "plain", span))

    def _glued(self, key: Scalar, value: Scalar) -> None:
        """Point out a field in brackets without a space after its colon: `{file:a.jpg}`."""
        where = key.place._replace(end_column=key.place.end_column + 1)
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
        self._reserved("?", place._replace(end_line=place.line, end_column=place.column + 1))
        return Scalar(f"? {entries[0].key.text}", "plain", entries[0].key.place)

    def _merge(self, key: Scalar, node: Node, entries: dict[str, Entry]) -> None:
        """Take over the entries of a merged mapping (`<<: *name`); what the mapping has itself wins."""
        if isinstance(node, Scalar) and node.text.startswith("*"):
            return  # an alias of nothing, which has been told
        if not isinstance(node, Mapping):
            self._say(structure.KEY_FORM, key.place)
            return
        for entry in node.entries.values():
            entries.setdefault(entry.key.text, entry)

    def _counted(self, nodes: int, event: yaml.Event) -> None:
        self._count += nodes
        if self._count > NODES:
            self._say(structure.TOO_MANY, self._place(event), limit=grouped(NODES))
            raise GivenUpError

    def _reserved(self, character: str, place: Place) -> None:
        line = self._lines[place.line - 1]
        repaired = shown(quote_from(line, place.column - 1))
        self._say(syntax.RESERVED_START, place, character=character, repaired=repaired)

    def _say(self, code: Code, place: Place, **values: str | int) -> None:
        self.problems.append(Problem(code, place, values))
        if len(self.problems) >= PROBLEMS:
            raise GivenUpError

    def _place(self, first: yaml.Event, last: yaml.Event | None = None) -> Place:
        start, end = first.start_mark, (last or first).end_mark
        if start is None or end is None:  # events made by hand only; the parser marks all of its own
            return Place(self._file)
        return Place(self._file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def _scalar_place(self, event: yaml.ScalarEvent) -> Place:
        """Return the place of a scalar without the empty lines that a block `|` takes in at its end."""
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:
            return Place(self._file)
        first, last = start.line + 1, end.line + 1
        if first > len(self._lines):  # nothing, behind the last line
            first = last = len(self._lines)
            return Place(self._file, first, len(self._lines[-1]) + 1, last, len(self._lines[-1]) + 1)
        if end.column or last == first:
            return Place(self._file, first, start.column + 1, last, end.column + 1)
        last -= 1
        while last > first and (last > len(self._lines) or not self._lines[last - 1].strip()):
            last -= 1
        return Place(self._file, first, start.column + 1, last, len(self._lines[last - 1]) + 1)

    def _span(self, start: yaml.Event, end: yaml.Event, first: Node | None) -> Place:
        """Return the place of a list or fields: all of it in brackets, else the first key or dash."""
        place = self._place(start, end)
        if getattr(start, "flow_style", False) or first is None:
            return place
        if isinstance(start, yaml.MappingStartEvent):
            return first.place
        return Place(self._file, place.line, place.column, place.line, place.column + 1)


def _parted(key: Scalar, value: Node) -> tuple[Scalar, Scalar] | None:
    """Return the name and the value of a field that were read as one name; None for any other key."""
    if key.style != "plain" or key.place.line != key.place.end_line:
        return None
    name, _, rest = key.text.partition(":")
    if name not in field_names() or not rest or not isinstance(value, Scalar) or not value.empty:
        return None
    middle = key.place.column + len(name)
    return (
        Scalar(name, "plain", key.place._replace(end_column=middle)),
        Scalar(rest, "plain", key.place._replace(column=middle + 1)),
    )
