"""Every code that a problem can have, declared once in the modules of this package.

B001 file, B007 and B120 syntax, B020 fields, B032 values, B050 pictures, B060 text, B070 languages,
B080 and B187 layout, B090 workspace, B100 and B150 relations, B110 selection, B140 pictures, B151 dates,
B180 figures, B200 sizes, B210 themes, B220 quoted figures and QR codes, B230 letters, B240 and B275 mail,
B284 times and names of events, B290 and B328 work that was given up,
B189 and B327 carried files, B309 the machine, B317 what leads outside, runs, or takes too much.
A number is never given to another code.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from types import MappingProxyType

from bulletin.problems.problem import Code


def gather(codes: Iterable[Code]) -> Mapping[str, Code]:
    """Return the codes by their ids, in order; raise ValueError where an id or a slug is given twice."""
    ordered = sorted(codes, key=lambda code: code.id)
    by_id = {code.id: code for code in ordered}
    if len(by_id) < len(ordered) or len({code.slug for code in ordered}) < len(ordered):
        raise ValueError("two codes share an id or a slug")
    return MappingProxyType(by_id)


_MODULES = (
    "file",
    "syntax",
    "structure",
    "lists",
    "fields",
    "values",
    "dates",
    "times",
    "pictures",
    "printing",
    "text",
    "languages",
    "layout",
    "workspace",
    "relations",
    "selection",
    "allowances",
    "figures",
    "quoted",
    "qr",
    "themes",
    "sizes",
    "letters",
    "mail",
    "readers",
    "credentials",
    "sending",
    "server",
    "jobs",
    "machine",
    "carried",
    "safety",
)


class _Catalogue(Mapping[str, Code]):
    """The codes by id. All modules are imported when one is looked up; what raises a problem has its own."""

    @cached_property
    def _codes(self) -> Mapping[str, Code]:
        modules = (import_module(f"{__name__}.{name}") for name in _MODULES)
        return gather(code for module in modules for code in module.CODES)

    def __getitem__(self, key: str) -> Code:
        return self._codes[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)


CATALOGUE: Mapping[str, Code] = _Catalogue()
"""All codes by id, in the order of their ids."""


_CYRILLIC = str.maketrans("Вв", "Bb")
"""The letter as a keyboard left on Cyrillic types it."""


def find(name: str) -> Code | None:
    """Return the code with this id (`B014`, also `b14`) or slug (`key-twice`), None where there is none."""
    wanted = name.strip().translate(_CYRILLIC).casefold()
    digits = wanted.removeprefix("b")
    padded = f"B{int(digits):03}" if digits.isascii() and digits.isdigit() else ""
    return CATALOGUE.get(padded) or next((c for c in CATALOGUE.values() if c.slug == wanted), None)
