"""From the text of a file to the value that it describes, and to all that is wrong with it."""

from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from bulletin.model.issue import Issue
from bulletin.model.language import USUAL, Language
from bulletin.model.letterhead import Settings
from bulletin.model.theme import Measures
from bulletin.problems.problem import Problem, in_order
from bulletin.read.nodes import Node, Scalar, Sequence
from bulletin.read.places import Path, Places
from bulletin.read.shape import allowed_keys
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


def read_issue(source: Source, languages: tuple[Language, ...] = USUAL) -> Reading[Issue]:
    """Read an issue; `languages` are those of an issue that names none.

    Never raises: what cannot be read is a problem, and the value is then None.
    """
    read = _read(Issue, source)
    value, rest = (_spoken(issue, languages) for issue in (read.value, read.remainder))
    return replace(read, value=value, remainder=rest)


def _spoken(issue: Issue | None, languages: tuple[Language, ...]) -> Issue | None:
    if issue is None or "languages" in issue.model_fields_set:
        return issue
    return issue.model_copy(update={"languages": tuple(dict.fromkeys(languages))})


def read_settings(source: Source) -> Reading[Settings]:
    """Read `bulletin.yaml`, in the same way."""
    return _read(Settings, source)


def read_measures(source: Source) -> Reading[Measures]:
    """Read a theme's own file, in the same way."""
    return _read(Measures, source)


def _read(model: type[T], source: Source) -> Reading[T]:
    tree = compose(source)
    places = Places(source.file, tree.root, tuple(source.text.split("\n")))
    if tree.root is None:
        return Reading(None, in_order(tree.problems), places)
    value, rest, problems = None, None, list(tree.problems)
    data = _Data(model).of(tree.root)
    try:
        value = model.model_validate(data)
    except ValidationError as error:
        from bulletin.read.refusals import explain  # noqa: PLC0415  # only a file with mistakes pays for these
        from bulletin.read.remainder import remainder  # noqa: PLC0415

        rest = remainder(model, data, error)
        misread = {p.place.line for p in tree.problems if p.place and p.severity == "error"}
        refused = explain(model, error, places)
        problems.extend(p for p in refused if not (p.place and p.place.line in misread))
    return Reading(value, in_order(problems), places, rest)


@dataclass(frozen=True, slots=True)
class _Data:
    """A tree as pydantic takes it: fields without a value are left out, lists are tuples."""

    model: type[BaseModel]

    def of(self, node: Node, path: Path = ()) -> Any:
        """Return the data of a node that stands at `path`."""
        if isinstance(node, Scalar):
            return node.text
        if isinstance(node, Sequence):
            return tuple(self.of(item, (*path, place)) for place, item in enumerate(node.items))
        fields: dict[str, Any] = {}
        for name, entry in node.entries.items():
            value = entry.value
            if not isinstance(value, Scalar):
                fields[name] = self.of(value, (*path, name))
            elif not value.empty or self._unknown(path, name):
                fields[name] = value.text
        return fields

    def _unknown(self, path: Path, name: str) -> bool:
        """Tell whether a field without a value is one that cannot stand there, which must be told."""
        allowed = allowed_keys(self.model, path)
        return bool(allowed) and name not in allowed
