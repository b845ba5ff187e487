"""The layout engine: from HTML to pages, and all that went wrong on the way.

Only this module, `binding` and those that serve them import WeasyPrint, so that nothing else pays for it.
"""

import gc
import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from shutil import rmtree
from typing import TYPE_CHECKING, Any
from weakref import finalize

from bulletin.render.extent import Extent, measure
from bulletin.render.fonts import only_theme_fonts
from bulletin.render.layout import Flaw, Spot, survey
from bulletin.render.native import load_engine
from bulletin.themes import Room

if TYPE_CHECKING:
    from bulletin.render.numbering import Margins

VARIANT = "pdf/a-3a"

ALLOWED_MESSAGES: tuple[re.Pattern[str], ...] = ()
"""What the engine may log without it being a problem of the build. Nothing, so far."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Pages laid out, how many they are, and what went wrong on the way."""

    document: Any
    pages: int
    flaws: tuple[Flaw, ...]
    messages: tuple[str, ...]
    lonely: bool
    """True where the last page holds only the back panel."""
    back_lost: bool
    """True where words of the back panel are lost."""
    extent: Extent
    margins: "Margins"
    """What the margins of the pages are made from; nothing where the pages are a file by themselves."""
    spots: tuple[Spot, ...]
    """What stands where."""


def lay_out(
    html: str, files: Mapping[str, tuple[bytes, str]], room: Room, before: int | None = None
) -> Printed:
    """Lay `html` out with `files` (name to bytes and media type) on pages with this `room`, for `binding` to write.

    `before` is how many pages stand before these in the file; None where these are all of it.

    Raises OSError where the engine's native libraries are missing.
    """
    load_engine()
    from weasyprint import CSS, HTML  # noqa: PLC0415 - 0.7 s that only a layout pays for
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    from bulletin.render.columns import steps_of_a_line  # noqa: PLC0415
    from bulletin.render.fetcher import BASE_URL, EditionFetcher  # noqa: PLC0415
    from bulletin.render.grid import on_the_grid  # noqa: PLC0415
    from bulletin.render.lines import kept_lines  # noqa: PLC0415
    from bulletin.render.numbering import counted_from, kept_margins  # noqa: PLC0415

    keeping = kept_margins(wanted=before is not None)
    several = room.columns > 1
    with (
        only_theme_fonts(),
        steps_of_a_line(room.sizes.line),
        on_the_grid() if several else nullcontext(),
        kept_lines(),
        undisturbed(),
        overheard() as messages,
        keeping as margins,
    ):
        fonts = FontConfiguration()
        page = HTML(string=html, base_url=BASE_URL, url_fetcher=EditionFetcher(files))
        numbers = [CSS(string=counted_from(before))] if before else []
        document = page.render(font_config=fonts, pdf_variant=VARIANT, stylesheets=numbers)
        if fonts._folder:  # noqa: SLF001 - the engine trusts that Python takes everything apart at the end
            finalize(fonts, rmtree, fonts._folder, ignore_errors=True)  # noqa: SLF001
        pages: list[Any] = [page._page_box for page in document.pages]  # noqa: SLF001 - see `layout`
        found = survey(page.etree_element, pages, before or 0)
        extent = measure(page.etree_element, pages, room, before or 0)
    back_lost = found.back_lost
    return Printed(
        document,
        len(pages),
        found.flaws,
        tuple(messages),
        found.lonely,
        back_lost,
        extent,
        margins,
        found.spots,
    )


@contextmanager
def undisturbed() -> Iterator[None]:
    """While it lasts, nobody looks for garbage: nearly all of the million objects of a layout live to its end."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()


@contextmanager
def overheard() -> Iterator[list[str]]:
    """Collect what the engine logs; nothing of it reaches the terminal."""
    heard: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            message = record.getMessage()
            if not any(allowed.search(message) for allowed in ALLOWED_MESSAGES):
                heard.append(message)

    logger, listener = logging.getLogger("weasyprint"), Listener(logging.WARNING)
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(listener)
    try:
        yield heard
    finally:
        logger.removeHandler(listener)
        logger.propagate = propagate
