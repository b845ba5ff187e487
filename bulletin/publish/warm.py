"""What every job needs, imported once: processes are begun as copies of one that has it all.

A machine that lacks the layout engine's libraries finds out in a job, where it can be told. What is here is never
garbage: it is taken out of what is looked through for it, which also keeps its pages shared between the processes.
"""

import gc
import sys
from contextlib import suppress
from importlib import import_module
from types import TracebackType

from bulletin.render.native import load_engine

with suppress(OSError):
    load_engine()

for _part in (
    "bulletin.check.rules",
    "bulletin.compose.compose",
    "bulletin.problems.catalogue",
    "bulletin.production",
    "bulletin.read.reading",
    "bulletin.render.carry",
    "bulletin.render.platemaker",
    "bulletin.render.press",
    "bulletin.render.web",
    "pikepdf",
    "bulletin.render.binding",
    "bulletin.render.columns",
    "bulletin.render.engine",
    "bulletin.render.fetcher",
    "bulletin.render.grid",
    "bulletin.render.lines",
    "bulletin.render.numbering",
):
    with suppress(ImportError, OSError):
        import_module(_part)
gc.freeze()


def _quiet(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say nothing of a process that was begun for a command that was interrupted meanwhile, and has put all away."""
    if not issubclass(kind, (OSError, EOFError)):
        sys.__excepthook__(kind, error, trace)


sys.excepthook = _quiet
"""In the process that begins the others; what fails inside a job never comes here."""
