"""Lines that are kept: WeasyPrint 70 lays the text of a column out two to four times, with the same result.

To find the height of columns it lays each page out for a trial, with its footnotes once more, and then for good; a
paragraph that goes on overleaf is tried as a whole each time. A line of text alone depends on its words, its style and
the room that it has, floats beside it taken off: where these are the same again it is copied and moved to its place.
That saves two fifths of the time of a layout. A line that holds anything but text is made anew.

The function that makes a line is private to WeasyPrint; its version is pinned for that (`pyproject.toml`), and a test
holds the pages against those that come out without this.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from weasyprint.formatting_structure import boxes
from weasyprint.layout import inline

_EXACT = 6
"""Decimals of a CSS pixel: sums that are the same differ in the fifteenth."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A line as it came out, where there was room for it, and where the words that follow begin."""

    line: Any
    left: float
    top: float
    resume_at: Any


@contextmanager
def kept_lines() -> Iterator[None]:
    """While it lasts, a line that was laid out before in the same room is not laid out again. For one document."""
    original = inline.get_next_linebox
    kept: dict[tuple[Any, ...], _Kept] = {}
    page = 0

    def next_line(
        context: Any, linebox: Any, top: float, bottom_space: float, skip: Any, block: Any, *rest: Any
    ) -> tuple[Any, Any]:
        nonlocal page
        if context.current_page != page:  # its lines are hardly needed again, and there may be thousands
            kept.clear()
            page = context.current_page
        *_, first_letter_style, first_line_style = rest
        words: list[Any] = []
        if first_letter_style or first_line_style or not _only_text(linebox, words):
            return original(context, linebox, top, bottom_space, skip, block, *rest)  # type: ignore[no-any-return]
        shapes, left = context.excluded_shapes, block.content_box_x()
        near = [shape for shape in shapes if shape.position_y + shape.margin_height() > top]
        beside = tuple(_beside(shape, left, top) for shape in near)
        key = (linebox, *_steps(skip), block.width, linebox.text_indent, *words, beside)
        if found := kept.get(key):
            return _moved(found, left, top), found.resume_at
        context.excluded_shapes = near  # what is above costs as much as what is beside
        try:
            line, resume_at = original(context, linebox, top, bottom_space, skip, block, *rest)
        finally:
            context.excluded_shapes = shapes
        kept[key] = _Kept(line and line.deepcopy(), left, top, resume_at)
        return line, resume_at

    inline.get_next_linebox = next_line
    try:
        yield
    finally:
        inline.get_next_linebox = original


def _moved(kept: _Kept, left: float, top: float) -> Any:
    """A copy of the line in another place; None where nothing was left to be set."""
    if kept.line is None:
        return None
    line = kept.line.deepcopy()
    line.translate(left - kept.left, top - kept.top)
    line.position_y = top + (kept.line.position_y - kept.top)
    return line


def _beside(shape: Any, left: float, top: float) -> tuple[str, float, float, float, float]:
    """A float as a line sees it that has room from `left` and `top` on."""
    across, down = round(shape.position_x - left, _EXACT), round(shape.position_y - top, _EXACT)
    wide, high = round(shape.margin_width(), _EXACT), round(shape.margin_height(), _EXACT)
    return shape.style["float"], across, down, wide, high


def _steps(skip: Any) -> Iterator[int]:
    """The way to where a line begins, as numbers."""
    while skip:
        ((step, skip),) = skip.items()
        yield step


def _only_text(box: Any, words: list[Any]) -> bool:
    """Whether the box holds text alone; `words` are given what it consists of."""
    for child in box.children:
        kind = type(child)
        if kind is boxes.TextBox:
            words.append(child.text)
        elif kind is boxes.InlineBox and child.style["position"] == "static" and child.is_in_normal_flow():
            words.append(child)
            if not _only_text(child, words):
                return False
        else:
            return False
    return True
