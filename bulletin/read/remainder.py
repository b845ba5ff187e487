"""What is good in a file that has wrong fields: so that its pictures and texts are looked at in the same run."""

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

T = TypeVar("T", bound=BaseModel)

_ROUNDS = 4
_STAND_INS = {
    "alt": "x",
    "date": "2000",
    "file": "",
    "id": "x",
    "issue": "0",
    "kind": "meeting",
    "name": "x",
    "sections": ({"title": "x"},),
    "text": "x",
    "title": "x",
}
"""What a required field holds while the rest is looked at; nothing of it is ever shown or printed."""

_ITEMS = {
    "countries": "BG",
    "languages": "bg",
    "sections": {"title": "x"},
    "photos": {"file": "", "alt": "x"},
    "history": {"date": "2000", "text": "x"},
    "news": {"date": "2000"},
    "projects": {"id": "x", "name": "x"},
    "events": {"kind": "meeting", "title": "x", "date": "2000"},
}
"""What a wrong item of a list gives way to; any other list is of texts."""


def remainder(model: type[T], data: Any, error: ValidationError) -> T | None:
    """Return the value of `data` without its wrong fields, None where too little is left.

    Positions in lists stay as they are, so that the places of all that is left are found as before.
    """
    for _ in range(_ROUNDS):
        for detail in error.errors(include_url=False, include_context=False, include_input=False):
            if detail["type"] != "too_short" or not data.get(
                detail["loc"][0]
            ):  # else its items are what is wrong
                data = _without(data, detail["loc"])
        try:
            return model.model_validate(data)
        except ValidationError as again:
            error = again
    return None


def _without(node: Any, path: tuple[int | str, ...], field: str = "") -> Any:
    """A copy of `node` in which what stands at `path` has its stand-in, or is left out where it need not be there.

    `field` is the name of the field that holds the node.
    """
    if not path:
        return node
    step, rest = path[0], path[1:]
    if isinstance(node, dict) and isinstance(step, str):
        if rest and _leads_on(node.get(step), rest):
            return {**node, step: _without(node[step], rest, step)}
        kept = {key: value for key, value in node.items() if key != step}
        return {**kept, step: _STAND_INS[step]} if step in _STAND_INS else kept
    if isinstance(node, tuple) and isinstance(step, int) and step < len(node):
        stand_in = _ITEMS.get(field, _STAND_INS["text"])
        inner = _without(node[step], rest) if _leads_on(node[step], rest) else stand_in
        return (*node[:step], inner, *node[step + 1 :])
    return _without(node, rest, field)


def _leads_on(node: Any, path: tuple[int | str, ...]) -> bool:
    """True where the way goes on inside `node`; names of union members on it stand for no step."""
    return bool(path) and isinstance(node, dict | tuple)
