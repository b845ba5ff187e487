"""Page numbers that go through a file whose parts are laid out one by one.

The number of the first page is set by a style sheet. How many pages there are at all is known only when the last
part is laid out; WeasyPrint 70 makes the margins of a page, where such numbers stand, after everything else, so
they can be made anew then. What this needs is private to it; its version is pinned for that (`pyproject.toml`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from weasyprint import layout
from weasyprint.formatting_structure.boxes import MarginBox
from weasyprint.layout.background import layout_box_backgrounds
from weasyprint.layout.page import make_margin_boxes

Margins = list[tuple[Any, Any, Any]]
"""For each page what its margins are made from: the layout's context, the page, the counters."""


def counted_from(before: int) -> str:
    """Return the style that numbers the first page after `before` others."""
    return f"@page :first {{ counter-reset: page {before + 1} }}"


@contextmanager
def kept_margins(*, wanted: bool) -> Iterator[Margins]:
    """While it lasts, keep what the margins of all pages are made from, where that is wanted."""
    kept: Margins = []

    def keep(context: Any, page: Any, counters: Any) -> Any:
        if wanted:
            kept.append((context, page, counters))
        return make_margin_boxes(context, page, counters)

    layout.make_margin_boxes = keep
    try:
        yield kept
    finally:
        layout.make_margin_boxes = make_margin_boxes


def say_of_how_many(margins: Margins, total: int) -> None:
    """Make the margins of the pages anew, now that the file is known to have `total` pages."""
    for number, (context, page, counters) in enumerate(margins, 1):
        context.current_page = number
        counters[1]["pages"] = [total]
        made = tuple(make_margin_boxes(context, page, counters))
        for box in made:
            layout_box_backgrounds(page, box, context.get_image_from_uri)
        page.children = (*(box for box in page.children if not isinstance(box, MarginBox)), *made)
