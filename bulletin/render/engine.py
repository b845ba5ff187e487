"""The layout engine: print HTML to a tagged, archival PDF, and all that went wrong on the way.

The only module that imports WeasyPrint (with `fetcher`), so that nothing else pays for it.
"""

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bulletin.render.archive import finish
from bulletin.render.extent import Extent, measure
from bulletin.render.fonts import only_theme_fonts
from bulletin.render.layout import Flaw, survey
from bulletin.render.native import load_engine

VARIANT = "pdf/a-3a"

ALLOWED_MESSAGES: tuple[re.Pattern[str], ...] = ()
"""What the engine may log without it being a problem of the build. Nothing, so far."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A file that the PDF carries: what it was made from."""

    name: str
    description: str
    data: bytes
    date: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, how many pages it has, and what went wrong on the way."""

    pdf: bytes
    pages: int
    flaws: tuple[Flaw, ...]
    messages: tuple[str, ...]
    lonely: bool
    """True where the last page holds only the back panel."""
    back_lost: bool
    """True where words of the back panel are lost."""
    extent: Extent


def lay_out(html: str, files: Mapping[str, tuple[bytes, str]], carried: Carried, line: float) -> Printed:
    """Lay `html` out with `files` (name to bytes and media type) and write it as PDF/A-3a and PDF/UA-1.

    `line` is the leading of its text in CSS pixels.

    Raises OSError where the engine's native libraries are missing.
    """
    load_engine()
    from weasyprint import HTML, Attachment  # noqa: PLC0415 - 0.7 s that only a layout pays for
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    from bulletin.render.columns import steps_of_a_line  # noqa: PLC0415
    from bulletin.render.fetcher import BASE_URL, EditionFetcher  # noqa: PLC0415

    moment = datetime.fromisoformat(carried.date).replace(tzinfo=UTC)
    source = Attachment(
        string=carried.data,
        name=carried.name,
        description=carried.description,
        created=moment,
        modified=moment,
        relationship="Source",
    )
    with only_theme_fonts(), steps_of_a_line(line), _overheard() as messages:
        fonts = FontConfiguration()
        page = HTML(string=html, base_url=BASE_URL, url_fetcher=EditionFetcher(files))
        document = page.render(font_config=fonts, pdf_variant=VARIANT)
        pages: list[Any] = [page._page_box for page in document.pages]  # noqa: SLF001 - see `layout`
        found = survey(page.etree_element, pages)
        extent = measure(page.etree_element, pages, line)
        pdf = document.write_pdf(finisher=finish, pdf_variant=VARIANT, attachments=[source])
    return Printed(pdf, len(pages), found.flaws, tuple(messages), found.lonely, found.back_lost, extent)


@contextmanager
def _overheard() -> Iterator[list[str]]:
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
