"""What a YAML file holds, each node with its place; scalars are text and nothing else."""

from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bulletin.model.language import LANGUAGES
from bulletin.problems.problem import Place

Style = Literal["plain", "single", "double", "literal", "folded"]


class Scalar(NamedTuple):
    """One value as it was typed."""

    text: str
    style: Style
    place: Place

    @property
    def empty(self) -> bool:
        """True where nothing was written, or only spaces between quotes."""
        return not self.text.strip()


class Entry(NamedTuple):
    """A key and its value."""

    key: Scalar
    value: "Node"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, by the text of the key; each key once."""

    entries: ReadOnly[str, Entry]
    place: Place


@dataclass(frozen=True, slots=True)
class Sequence:
    """Values in order."""

    items: tuple["Node", ...]
    place: Place


Node = Mapping | Sequence | Scalar


def walk(node: Node) -> Iterator[Node]:
    """Yield a node, then all in it, keys included, in the order of the file."""
    left = [node]
    while left:
        one = left.pop()
        yield one
        if isinstance(one, Mapping):
            for entry in reversed(tuple(one.entries.values())):
                left += (entry.value, entry.key)
        elif isinstance(one, Sequence):
            left += reversed(one.items)


def named(node: Node) -> Iterator[tuple[Scalar, str]]:
    """Yield all texts of a node in the order of the file, each with the name of the field or list that it stands in.

    Keys come with no name; the languages of a text are no fields.
    """
    left: list[tuple[Node, str]] = [(node, "")]
    while left:
        one, name = left.pop()
        if isinstance(one, Scalar):
            yield one, name
        elif isinstance(one, Sequence):
            left += ((item, name) for item in reversed(one.items))
        else:
            for key, entry in reversed(tuple(one.entries.items())):
                left += ((entry.value, name if key in LANGUAGES else key), (entry.key, ""))
