"""The types of the model's fields, taken apart: what stands inside `Annotated`, optional ones, unions."""

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from annotated_types import MinLen
from pydantic.fields import FieldInfo

from bulletin.model.forms import Form, NotEmpty


def alternatives(hint: Any) -> tuple[Any, ...]:
    """Return what a field may be besides nothing, each with its annotations."""
    return tuple(part for part in _members(hint) if part is not type(None))


def bare(hint: Any) -> Any:
    """Return a type without its annotations."""
    return bare(get_args(hint)[0]) if get_origin(hint) is Annotated else hint


def form_of(hint: Any) -> Form | None:
    """Return the form of a field's text, None for fields that have none."""
    return next((note for note in _notes(hint) if isinstance(note, Form)), None)


def is_not_empty(hint: Any) -> bool:
    """Tell whether a list or a group must hold something."""
    notes = list(_notes(hint))
    inner = [one for note in notes if isinstance(note, FieldInfo) for one in note.metadata]
    return any(isinstance(note, MinLen | NotEmpty) for note in (*notes, *inner))


def _members(hint: Any) -> Iterator[Any]:
    """Yield the members of a union, whatever is wrapped round it."""
    if get_origin(bare(hint)) in {Union, UnionType}:
        for part in get_args(bare(hint)):
            yield from _members(part)
    else:
        yield hint


def _notes(hint: Any) -> Iterator[Any]:
    while get_origin(hint) is Annotated:
        yield from hint.__metadata__
        hint = get_args(hint)[0]
