"""Modules that are imported by the first call of something in them, not by who only names them.

WeasyPrint names fontTools' subsetter, a tenth of a second to import, and uses it where HarfBuzz has none.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


class _Late(ModuleType):
    """Stands for a module of the same name; what it is asked for is something that can be called."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # the import system asks for what a module may lack
            raise AttributeError(name)
        module = self.__name__

        def call(*given: Any, **named: Any) -> Any:
            return getattr(import_module(module), name)(*given, **named)

        return call


@contextmanager
def late(*names: str) -> Iterator[None]:
    """While it lasts, an import of one of these modules that was not imported before gives one that comes later."""
    waiting = {name: _Late(name) for name in names if name not in sys.modules}
    sys.modules.update(waiting)
    try:
        yield
    finally:
        for name, module in waiting.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
