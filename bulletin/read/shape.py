"""The shape of the model, asked of pydantic: what stands at a way into it."""

from collections.abc import Callable, Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from bulletin.read.places import Path


def allowed_keys(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """Return the names of the fields that may stand at `path`, in the model's order; it may take none."""
    kinds: list[Any] = [model]
    for step in path:
        kinds = [inner for kind in kinds for inner in _inside(kind, step)]
    names = (name for kind in kinds for name in _keys(kind))
    return tuple(dict.fromkeys(names))


def required_keys(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """Return the names of the fields that must stand at `path`, in the model's order."""
    kinds: list[Any] = [model]
    for step in path:
        kinds = [inner for kind in kinds for inner in _inside(kind, step)]
    fields = [item for kind in kinds if _is_model(kind) for item in kind.model_fields.items()]
    return tuple(dict.fromkeys(field.alias or name for name, field in fields if field.is_required()))


@cache
def fields_at(path: Path) -> frozenset[str]:
    """Return the names of the fields that an issue or the settings may have at `path`."""
    from bulletin.model.issue import Issue  # noqa: PLC0415  # only asked where a file has a mistake
    from bulletin.model.letterhead import Settings  # noqa: PLC0415

    return frozenset(name for model in (Issue, Settings) for name in allowed_keys(model, path))


@cache
def field_names() -> frozenset[str]:
    """Return the names of all fields that an issue or the settings may have, at whatever depth."""
    from bulletin.model.issue import Issue  # noqa: PLC0415  # only asked where a file has a mistake
    from bulletin.model.letterhead import Settings  # noqa: PLC0415

    return frozenset(name for kind in _all(Issue, Settings) for name in _keys(kind))


@cache
def list_names() -> frozenset[str]:
    """Return the names of all fields that take a list."""
    return _named(_is_list)


@cache
def group_names() -> frozenset[str]:
    """Return the names of all fields that take other fields and nothing else."""
    from bulletin.model.text import Text  # noqa: PLC0415

    return _named(lambda kind: _is_model(kind) and not issubclass(kind, Text))


@cache
def text_names() -> frozenset[str]:
    """Return the names of all fields that take words, or a list of words."""
    from bulletin.model.text import Text  # noqa: PLC0415

    def fits(kind: Any) -> bool:
        inner = tuple(plain(get_args(kind)[0])) if _is_list(kind) else (kind,)
        return any(_is_model(one) and issubclass(one, Text) for one in inner)

    return _named(fits)


def _named(fits: Callable[[Any], bool]) -> frozenset[str]:
    """Return the names of the fields of which one type fits."""
    from bulletin.model.issue import Issue  # noqa: PLC0415
    from bulletin.model.letterhead import Settings  # noqa: PLC0415

    models = [kind for kind in _all(Issue, Settings) if _is_model(kind)]
    fields = [(field.alias or name, field) for kind in models for name, field in kind.model_fields.items()]
    return frozenset(name for name, field in fields if any(fits(kind) for kind in plain(field.annotation)))


def _is_list(kind: Any) -> bool:
    return bool(get_origin(kind) is tuple)


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _all(*roots: type[BaseModel]) -> list[Any]:
    """Return the types that anything in `roots` has, at whatever depth."""
    kinds: list[Any] = [*roots]
    for kind in kinds:
        kinds.extend(inner for inner in _parts(kind) if inner not in kinds)
    return kinds


def _parts(kind: Any) -> Iterator[Any]:
    """Yield the types that a value of type `kind` is made of."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        for field in kind.model_fields.values():
            yield from plain(field.annotation)
    elif get_origin(kind) in {tuple, dict}:
        for part in get_args(kind):
            yield from plain(part)


def _keys(kind: Any) -> Iterator[str]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        for name, field in kind.model_fields.items():
            yield field.alias or name


def _inside(kind: Any, step: str | int) -> Iterator[Any]:
    """Yield the types that a value of type `kind` has at `step`."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        for name, field in kind.model_fields.items():
            if step == (field.alias or name):
                yield from plain(field.annotation)
    elif get_origin(kind) is tuple and isinstance(step, int):
        yield from plain(get_args(kind)[0])
    elif get_origin(kind) is dict and isinstance(step, str):
        yield from plain(get_args(kind)[1])


def plain(kind: Any) -> Iterator[Any]:
    """Yield the types that an annotation allows, without what is wrapped round them."""
    if get_origin(kind) is Annotated:
        yield from plain(get_args(kind)[0])
    elif get_origin(kind) in {Union, UnionType}:
        for part in get_args(kind):
            yield from plain(part)
    else:
        yield kind
