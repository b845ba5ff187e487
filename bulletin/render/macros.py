"""Macros that can be overridden one at a time: each is taken from the first template of a name that has it."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from jinja2 import Template


class Macros:
    """The macros of templates of one name, the workspace's before those they stand in for.

    Templates call each other's macros through this value, so that one that is replaced is replaced everywhere.
    """

    def __init__(self, templates: Callable[[], Iterable[Template]]) -> None:
        self._templates = templates

    @cached_property
    def _modules(self) -> tuple[Any, ...]:
        """Made when a macro is first called: a template may be broken that no page needs."""
        return tuple(template.module for template in self._templates())

    def __getattr__(self, name: str) -> Any:
        """Return the macro `name`.

        Raises AttributeError where no template has it; a template that calls it then stops with its line.
        """
        for module in () if name.startswith("_") else self._modules:
            if name in vars(module):
                return getattr(module, name)
        raise AttributeError(name)
