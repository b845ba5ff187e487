"""The columns of the last page are balanced in few steps, and as even as before."""

import pytest
from weasyprint import HTML
from weasyprint.layout import block

from bulletin.render.columns import steps_of_a_line

ITEMS = "".join(
    f'<h2 style="break-after: avoid">Заглавие {i}</h2><div style="height: 60pt; break-inside: avoid">Блок {i}</div>'
    for i in range(5)
)
LINE = 13 * 96 / 72
PAGE = f'<body style="font: 10pt/13pt serif"><div style="columns: 2">{ITEMS}</div></body>'


def _steps(page: str) -> tuple[int, float, list[str]]:
    """How often a column was laid out, how high the columns became, and the words in order."""
    count = 0
    original = block.block_box_layout

    def counted(context, box, *rest, **options):
        nonlocal count
        count += bool(box.is_column)
        return original(context, box, *rest, **options)

    block.block_box_layout = counted
    try:
        document = HTML(string=page).render()
    finally:
        block.block_box_layout = original
    boxes = list(document.pages[0]._page_box.descendants())
    height = max(box.height for box in boxes if getattr(box, "is_column", False))
    return count, height, [box.text for box in boxes if type(box).__name__ == "TextBox"]


def test_balancing_takes_few_steps_and_loses_nothing() -> None:
    """A tenth of the layouts, the same words in the same order, at most a line of difference in height."""
    plain, height, words = _steps(PAGE)
    with steps_of_a_line(LINE):
        quick, other_height, other_words = _steps(PAGE)
    assert quick * 4 < plain
    assert other_words == words
    assert abs(other_height - height) <= 18


def test_the_engine_is_left_as_it_was() -> None:
    """The change lasts no longer than a render, also when that fails."""
    before = block.block_box_layout
    with pytest.raises(ZeroDivisionError), steps_of_a_line(LINE):
        _ = 1 // 0
    assert block.block_box_layout is before
