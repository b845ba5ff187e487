"""How much a template may do: so many steps, so many characters. Counted and not timed, it is the same anywhere.

The sandbox of Jinja2 keeps a template from what it must not touch; not from going on for ever, or filling the memory.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jinja2 import TemplateRuntimeError
from markupsafe import Markup

STEPS = 1_000_000
"""Rounds of loops that filling one page may take, a call being ten; a thousand events take forty thousand."""
_CALL = 10
CHARACTERS = 300_000_000
"""All texts made on the way, pictures as data addresses among them, each time that a macro hands them on."""
ITEMS = 1_000_000
"""Items of a list with all that is in it."""
_BITS = 4_000
"""Of a number."""
_WIDTH = 10_000
"""Columns that a text may be filled up to."""
_WIDE = re.compile(r"%(?:\([^)]*\))?[-#0 +.\d]*\d{5}|\{[^{}]*:[^{}]*\d{5}")
"""A width or a precision in a format that is at least _WIDTH."""
_GIVEN = re.compile(r"%(?:\([^)]*\))?[-#0 +.\d]*\*|\{[^{}]*:[^{}]*\{")
"""One that is given beside the format."""
_FILLING = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs", "to_bytes"})
CONTAINERS = (list, tuple, set, dict)


class Endless(TemplateRuntimeError):  # noqa: N818 - reads as what it says
    """The template does not come to an end."""


class TooMuch(TemplateRuntimeError):  # noqa: N818 - likewise
    """The template makes a text, a list or a number that is too long."""


class Meter:
    """Counts down what a template may still do."""

    def __init__(self) -> None:
        self.fill()

    def fill(self) -> None:
        """Begin anew, for another page."""
        self._steps, self._characters = STEPS, CHARACTERS

    def step(self, count: int = 1) -> None:
        """Count a round of a loop, or a call. Raises Endless."""
        self._steps -= count
        if self._steps < 0:
            raise Endless

    def call(self) -> None:
        """Count the call of a macro, a method or a function. Raises Endless."""
        self.step(_CALL)

    def write(self, size: int) -> None:
        """Count characters that are about to be made. Raises TooMuch."""
        self._characters -= size
        if self._characters < 0:
            raise TooMuch

    def rounds(self, items: Iterable[Any]) -> Iterator[Any]:
        """Yield the items, each as a step."""
        for item in items:
            self.step()
            yield item

    def text(self, value: Any) -> Any:
        """Count what is written on the page, and return it."""
        self.write(self.length(value))
        return value

    def plain(self, size: int) -> str:
        """Count so many characters that stand in the template itself, and return nothing to be written."""
        self.write(size)
        return Markup()

    def container(self, value: Any) -> Any:
        """Return a list or the like as it was made, if all in it is not too much."""
        self._unfolded(value)
        return value

    def times(self, left: Any, right: Any) -> None:
        """Look at a product before it is made."""
        if isinstance(left, int) and isinstance(right, int):
            fits(left.bit_length() + right.bit_length(), _BITS)
            return
        for many, one in ((left, right), (right, left)):
            if isinstance(many, int) and hasattr(one, "__len__"):
                size = max(many, 0) * (self._unfolded(one) if isinstance(one, CONTAINERS) else len(one))
                self._made(one, size)

    def power(self, left: Any, right: Any) -> None:
        """Look at a power before it is made."""
        if isinstance(left, int) and isinstance(right, int):
            fits(left.bit_length() * max(right, 0), _BITS)

    def plus(self, left: Any, right: Any) -> None:
        """Look at a sum, which joins texts and lists, before it is made."""
        if hasattr(left, "__len__") and hasattr(right, "__len__"):
            self._made(left, len(left) + len(right))

    def form(self, text: str, values: Iterable[Any]) -> None:
        """Look at a text that is to be filled with values, by % or by format."""
        found = tuple(values)
        if _WIDE.search(text) or (_GIVEN.search(text) and above(_WIDTH, found)):
            raise TooMuch
        self.write(len(text) + max(map(self.length, found), default=0) * (text.count("{") + text.count("%")))

    def method(self, name: str, own: Any, arguments: tuple[Any, ...], named: Mapping[str, Any]) -> None:
        """Look at a call of a method of a text, a list or a number."""
        values = (*arguments, *named.values())
        if name in _FILLING and above(_WIDTH, values):
            raise TooMuch
        if name == "replace" and len(values) > 1:
            self.replaced(own, values[0], values[1])
        if name == "join" and arguments:
            self.joined(arguments[0] if hasattr(arguments[0], "__len__") else (), own)

    def replaced(self, text: Any, old: Any, new: Any) -> None:
        """Look at a replacement before it is made."""
        if isinstance(text, str) and isinstance(old, str) and isinstance(new, str):
            found = text.count(old) if old else len(text) + 1
            self.write(len(text) + found * max(0, len(new) - len(old)))

    def joined(self, parts: Any, between: Any = "") -> None:
        """Look at parts before they are joined."""
        gap = len(between) if isinstance(between, str) else 0
        self.write(sum(self.length(part) + gap for part in self.rounds(parts)))

    def _made(self, kind: Any, size: int) -> None:
        if isinstance(kind, CONTAINERS):
            fits(size, ITEMS)
        else:
            self.write(size)

    def length(self, value: Any) -> int:
        """How long a text is, or a list and the like with all that is in it."""
        return len(value) if isinstance(value, str) else self._unfolded(value)

    def _unfolded(self, value: Any) -> int:
        """How many items a list or the like has with all in it, each as often as it is there. Raises TooMuch."""
        known: dict[int, int] = {}

        def size(one: Any, depth: int) -> int:
            if not isinstance(one, CONTAINERS):
                return 1
            if id(one) not in known:
                self.step()
                fits(depth, 100)
                inside = (*one.keys(), *one.values()) if isinstance(one, dict) else one
                total = 1
                for part in inside:
                    total += size(part, depth + 1)
                    fits(total, ITEMS)
                known[id(one)] = total
            return known[id(one)]

        return size(value, 0)


def above(most: int, values: Iterable[Any]) -> bool:
    """Tell whether a number among the values is larger."""
    return any(isinstance(one, int) and one > most for one in values)


def fits(size: int, most: int) -> None:
    """Raise TooMuch where a size is larger than it may be."""
    if size > most:
        raise TooMuch
