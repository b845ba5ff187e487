"""What every job needs, imported once: processes are begun as copies of one that has it all.

A machine that lacks the layout engine's libraries finds out in a job, where it can be told.
"""

from contextlib import suppress
from importlib import import_module

for _part in (
    "bulletin.check.rules",
    "bulletin.compose.compose",
    "bulletin.problems.catalogue",
    "bulletin.read.reading",
    "bulletin.render.carry",
    "bulletin.render.press",
    "bulletin.render.web",
    "pikepdf",
    "weasyprint",
    "bulletin.render.binding",
    "bulletin.render.engine",
    "bulletin.render.fetcher",
):
    with suppress(ImportError, OSError):
        import_module(_part)
