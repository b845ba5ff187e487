"""Balanced columns in steps of a line: WeasyPrint 70 looks for their height pixel by pixel.

To balance the last page it lays the columns out again and again, each time higher by what the next block
lacks. Where that block is a heading, which must stay with what follows, it does not know what is lacking and
adds one pixel: an issue of one page takes 14 seconds. The block's height is only asked for this step, so it
is answered with one that leads to a step of a whole line. The function is private to WeasyPrint; its version
is pinned for that (`pyproject.toml`), and a test counts the steps.

Footnotes that do not fit below the columns are put off to the next page, the last one first, until the rest
fits. Where the room that was kept is smaller than an empty area, WeasyPrint goes on after the last and falls.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from math import inf
from typing import Any

from weasyprint.layout import block, column


@contextmanager
def steps_of_a_line(line: float) -> Iterator[None]:
    """While it lasts, columns that are balanced grow by a line at least, of so many CSS pixels."""
    original, originally_reported = block.block_box_layout, column._report_footnotes  # noqa: SLF001
    empty = 0.0

    def lay_out(context: Any, box: Any, bottom_space: float, *rest: Any, **options: Any) -> Any:
        nonlocal empty
        result = original(context, box, bottom_space, *rest, **options)
        in_flow = (
            [child for child in result[0].children if child.is_in_normal_flow()]
            if _is_column(box, result)
            else []
        )
        if in_flow and bottom_space == inf:
            in_flow[0].height += max(0.0, empty + line - in_flow[0].margin_height())
        elif in_flow:
            foot = context.page_bottom - bottom_space
            empty = foot - in_flow[-1].position_y - in_flow[-1].margin_height()
        return result

    block.block_box_layout, column._report_footnotes = lay_out, _put_off  # noqa: SLF001
    try:
        yield
    finally:
        block.block_box_layout, column._report_footnotes = original, originally_reported  # noqa: SLF001


def _put_off(context: Any, room: float) -> None:
    """Put footnotes off to the next page until those that are left fit into `room`, and none where none does."""
    late = 0
    while context.current_page_footnotes and context.current_footnote_area.margin_height() > room:
        context.report_footnote(context.current_page_footnotes[-1])
        late += 1
    if late > 1:  # they were taken from the last one on
        context.reported_footnotes[-late:] = context.reported_footnotes[-late:][::-1]


def _is_column(box: Any, result: Any) -> bool:
    return bool(box.is_column) and result[0] is not None
