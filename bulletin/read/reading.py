"""From the text of a file to the value that it describes, and to all that is wrong with it."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from bulletin.model.issue import Issue
from bulletin.model.letterhead import Settings
from bulletin.problems.problem import Problem, in_order
from bulletin.read.nodes import Node, Scalar, Sequence
from bulletin.read.places import Places
from bulletin.read.source import Source
from bulletin.read.tree import compose

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What a file says: the value where it could be read, the problems, and where everything stands.

    `remainder` is what is good in a file with wrong fields: it is only looked at for more problems.
    """

    value: T | None
    problems: tuple[Problem, ...]
    places: Places
    remainder: T | None = None


def read_issue(source: Source) -> Reading[Issue]:
    """Read an issue. Never raises: what cannot be read is a problem, and the value is then None."""
    return _read(Issue, source)


def read_settings(source: Source) -> Reading[Settings]:
    """Read `bulletin.yaml`, in the same way."""
    return _read(Settings, source)


def _read(model: type[T], source: Source) -> Reading[T]:
    tree = compose(source)
    places = Places(source.file, tree.root, tuple(source.text.split("\n")))
    if tree.root is None:
        return Reading(None, in_order(tree.problems), places)
    value, rest, problems = None, None, list(tree.problems)
    data = _data(tree.root)
    try:
        value = model.model_validate(data)
    except ValidationError as error:
        from bulletin.read.refusals import explain  # noqa: PLC0415  # only a file with mistakes pays for these
        from bulletin.read.remainder import remainder  # noqa: PLC0415

        rest = remainder(model, data, error)
        misread = {p.place.line for p in tree.problems if p.place}
        refused = explain(model, error, places)
        problems.extend(p for p in refused if not (p.place and p.place.line in misread))
    return Reading(value, in_order(problems), places, rest)


def _data(node: Node) -> Any:
    """Return the node as pydantic takes it: fields without a value are left out, lists are tuples."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return tuple(_data(item) for item in node.items)
    return {
        name: entry.value.text if isinstance(entry.value, Scalar) else _data(entry.value)
        for name, entry in node.entries.items()
        if not (isinstance(entry.value, Scalar) and entry.value.empty)
    }
