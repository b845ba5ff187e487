"""The filters of Jinja2 that can make much of little, each with a look at what it is given before it is called."""

from collections.abc import Callable, Mapping
from typing import Any

from bulletin.render.meter import CONTAINERS, ITEMS, Meter, fits

Filter = Callable[..., Any]


def guarded(meter: Meter, usual: Mapping[str, Filter]) -> dict[str, Filter]:
    """Return these filters by their names, to stand in for the `usual` ones."""
    looks = _Looks(meter)
    found = {name: _after(getattr(looks, name), usual[name]) for name in _NAMES}
    return {**found, "join": _join(meter, usual["join"])}


_WRAPPED = 20
"""Python takes that much longer to wrap a character than to write it."""
_NAMES = ("batch", "center", "format", "indent", "replace", "slice", "sum", "wordwrap")


class _Looks:
    """A look for each of the filters, under its name; each raises TooMuch or Endless."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter

    def batch(self, items: Any, count: Any, fill: Any = None) -> None:
        del items
        fits(count * self._meter.length(fill) if isinstance(count, int) else 0, ITEMS)

    slice = batch

    def center(self, text: Any, *width: Any) -> None:
        self._meter.method("center", text, width, {})

    def format(self, text: Any, *values: Any) -> None:
        self._meter.form(str(text), values)

    def indent(self, text: Any, width: Any = 4, *_: Any) -> None:
        step = width if isinstance(width, int) else len(str(width))
        self._meter.write(str(text).count("\n") * max(0, step) + len(str(text)))

    def replace(self, text: Any, old: Any, new: Any, *_: Any) -> None:
        self._meter.replaced(str(text), str(old), str(new))

    def sum(self, items: Any, *rest: Any) -> None:
        if any(isinstance(one, CONTAINERS) for one in rest):
            fits(sum(map(self._meter.length, self._meter.rounds(items))), ITEMS)

    def wordwrap(self, text: Any, width: Any = 79, *rest: Any) -> None:
        longest = max(map(len, str(text).split()), default=0)  # it is copied anew for each of its lines
        lines = longest // width if isinstance(width, int) and width > 0 else longest
        ends = sum(map(self._meter.length, rest))
        self._meter.write(len(str(text)) * (_WRAPPED + ends) + longest * lines)


def _after(look: Callable[..., None], usual: Filter) -> Filter:
    skipped = 1 if hasattr(usual, "jinja_pass_arg") else 0

    def filtered(*arguments: Any, **named: Any) -> Any:
        look(*arguments[skipped:], *named.values())
        return usual(*arguments, **named)

    return _like(usual, filtered)


def _join(meter: Meter, usual: Filter) -> Filter:
    def join(context: Any, items: Any, between: Any = "", attribute: Any = None) -> Any:
        parts = list(meter.rounds(items))
        meter.joined(parts, str(between))
        return usual(context, parts, between, attribute)

    return _like(usual, join)


def _like(usual: Filter, made: Filter) -> Filter:
    """Return `made`, marked as its model for what Jinja2 gives it first: a context, an environment, or nothing."""
    if hasattr(usual, "jinja_pass_arg"):
        made.jinja_pass_arg = usual.jinja_pass_arg  # type: ignore[attr-defined]  # by this Jinja2 knows
    return made
