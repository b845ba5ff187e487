"""The baseline grid: what is not set in whole lines is filled up to them, so that columns stay level.

Headings, lists, tables, pictures and boxes of facts have heights of their own. CSS would do it with
`block-step-size`, which WeasyPrint 70 does not know; the function that lays out a block is private to it, and its
version is pinned (`pyproject.toml`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from weasyprint.layout import block
from weasyprint.text.line_break import strut

_KEPT = frozenset({"flow", "prose", "project", "text"})
"""Classes of the elements whose children begin on the grid."""
_GIVEN_UP = 0.6
_OF_A_LINE = 0.25
"""What a block may lose of the space below it to end on the line before: a share of less than a line, of a whole line
and more so much of a line."""
_HAIR = 0.01
"""CSS pixels that are no difference."""


@contextmanager
def on_the_grid() -> Iterator[None]:
    """While it lasts, a block in the columns ends where the next line of the grid begins."""
    original = block.block_level_layout

    def lay_out(
        context: Any, box: Any, bottom_space: float, skip: Any, container: Any, *rest: Any, **more: Any
    ) -> Any:
        result = original(context, box, bottom_space, skip, container, *rest, **more)
        made, resume_at, page, margins, through, lines = result
        if made is None or resume_at is not None or through or not _keeps(container):
            return result
        below = block.collapse_margin([*margins, made.margin_bottom])
        line, _ = strut(container.style)
        lack = -(made.margin_top + made.border_height() + below) % line
        spare = _GIVEN_UP * below if below < line - _HAIR else _OF_A_LINE * line
        if lack > _HAIR and line - lack <= spare + _HAIR:
            lack -= line
        made.margin_bottom, margins = 0, [below + lack]
        return made, resume_at, page, margins, through, lines

    block.block_level_layout = lay_out
    try:
        yield
    finally:
        block.block_level_layout = original


def _keeps(container: Any) -> bool:
    element = container.element
    return element is not None and not _KEPT.isdisjoint(element.get("class", "").split())
