"""Every code that a problem can have, declared once in the modules of this package."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from bulletin.problems.catalogue import (
    fields,
    file,
    layout,
    pictures,
    structure,
    syntax,
    values,
    workspace,
)
from bulletin.problems.problem import Code


def gather(codes: Iterable[Code]) -> Mapping[str, Code]:
    """Return the codes by their ids, in order; raise ValueError where an id or a slug is given twice."""
    ordered = sorted(codes, key=lambda code: code.id)
    by_id = {code.id: code for code in ordered}
    if len(by_id) < len(ordered) or len({code.slug for code in ordered}) < len(ordered):
        raise ValueError("two codes share an id or a slug")
    return MappingProxyType(by_id)


CATALOGUE: Mapping[str, Code] = gather(
    code
    for module in (file, syntax, structure, fields, values, pictures, layout, workspace)
    for code in module.CODES
)


def find(text: str) -> Code | None:
    """Return the code with this id (`B014`, also `b14`) or slug (`key-twice`), None where there is none."""
    wanted = text.strip().casefold()
    digits = wanted.removeprefix("b")
    padded = f"B{int(digits):03}" if digits.isascii() and digits.isdigit() else ""
    return CATALOGUE.get(padded) or next((c for c in CATALOGUE.values() if c.slug == wanted), None)
