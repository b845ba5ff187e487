"""Which lines of printed pages read otherwise than before."""

from io import BytesIO

import pypdfium2
import pytest

from bulletin.preview.paper import Paper
from bulletin.preview.wire import Laid
from bulletin.render.layout import Spot

OLD = ("1 head", "1 a first line", "1 a second line", "2 b third line", "2 b fourth line")
"""Page, block and words of each line; the head comes from no block."""


def paper(*lines: str) -> Paper:
    """Two pages of 300 by 600 points with these lines, one beneath the other."""
    document, data = pypdfium2.PdfDocument.new(), BytesIO()
    for _ in range(2):
        document.new_page(300, 600)
    document.save(data)
    spots = []
    for place, line in enumerate(lines):
        page, block, words = f"{line}   ".split(" ", 2)
        spots.append(Spot(int(page), 40, 80 * place, 200, 16, words.strip(), block.replace("head", "")))
    return Paper(Laid(data.getvalue(), tuple(spots)))


@pytest.mark.parametrize(
    ("new", "changed"),
    [
        (OLD, []),
        (("1 head else", *OLD[1:]), []),
        ((*OLD[:2], "1 a other line", *OLD[3:]), ["other line"]),
        ((*OLD[:2], "1 a new line", *OLD[2:]), ["new line"]),
        ((*OLD[:3], "2 b fourth line"), ["fourth line"]),
        ((*OLD[:3], "2 b other line", "2 b another line"), ["other line", "another line"]),
        (("1 head", "1 a x", "1 a y", "2 a z", "2 b third line"), ["x", "y"]),
        (OLD[:3], []),
    ],
)
def test_the_first_block_that_reads_otherwise(new: tuple[str, ...], changed: list[str]) -> None:
    """Its new lines on one page; where a line has only gone, the one that has come up in its place."""
    assert [spot.words for spot in paper(*new).changes(paper(*OLD))] == changed


def test_marks_are_shares_of_the_page() -> None:
    """A page of 300 points is 400 pixels wide."""
    made = paper(*OLD)
    assert made.marks(made.laid.spots[3:4]) == ((2, 0.1, 0.3, 0.5, 0.02),)


def test_pictures_are_remembered_but_not_all_of_them() -> None:
    """A window that is drawn larger and smaller asks for ever new ones."""
    made = paper(*OLD)
    for width in range(100, 260):
        assert made.picture(1, width)
    assert len(made._drawn) <= 100
    assert made.picture(3, 100) is None
