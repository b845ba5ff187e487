"""Lines that were laid out before are copied, and no page differs by it."""

from contextlib import nullcontext
from typing import Any

import pytest
from weasyprint import HTML
from weasyprint.layout import inline

from bulletin.render.lines import kept_lines

WORDS = "мярка за <b>дълга дума</b> и непротивоконституционно <i>решение</i> на събранието"
NOTE = '<span class="note">Бележка под линия.</span>'
STYLE = """
@page { size: 148mm 210mm; margin: 10mm }
html { font: 9pt/13pt serif; hyphens: auto; text-align: justify }
.flow { columns: 2 }
.photo { float: right; width: 20mm; height: 17mm }
.code { display: inline-block; width: 8mm; height: 4mm }
.pair { display: flex; gap: 4mm }
.pair p { flex: 1 1 60% }
.pair p + p { flex: 1 3 20% }
.note { float: footnote }
li::before { content: target-counter(attr(data-to), page) " " }
.letter::first-letter { font-size: 2em }
.line::first-line { font-weight: bold }
"""


def html(words: str) -> str:
    """An issue of several pages: plain text, floats, notes, boxes side by side, numbers of pages, and first letters."""
    text = " ".join([words] * 6)
    parts = [
        f'<h2 id="a{n}">Раздел {n}</h2><p>{text}</p><div class="photo"></div><p>{text} {NOTE if n % 3 == 0 else ""}</p>'
        f'<p class="letter">{text}</p><p class="line">{text}</p><p>{text} <span class="code"></span> {text}</p>'
        f'<div class="pair"><p>{WORDS}</p><p>{WORDS}</p></div>'
        for n in range(4)
    ]
    contents = "".join(f'<li data-to="#a{n}">Раздел {n}' for n in range(4))
    return (
        f'<html lang="bg"><style>{STYLE}</style><div class="flow"><ul>{contents}</ul>{"".join(parts)}</div>'
    )


def printed(*, keeping: bool) -> tuple[bytes, list[Any], int]:
    """The file, where each word of its pages stands, and how many pieces of text were set."""
    count = 0
    original = inline.split_text_box

    def counted(*given: Any, **named: Any) -> Any:
        nonlocal count
        count += 1
        return original(*given, **named)

    inline.split_text_box = counted
    try:
        with kept_lines() if keeping else nullcontext():
            document = HTML(string=html(WORDS)).render(pdf_variant="pdf/a-3a")
    finally:
        inline.split_text_box = original
    boxes = [box for page in document.pages for box in page._page_box.descendants()]
    places = [(box.text, box.position_x, box.position_y) for box in boxes if type(box).__name__ == "TextBox"]
    return document.write_pdf(pdf_variant="pdf/a-3a", pdf_identifier=b"same"), places, count


def test_the_pages_are_the_same_in_less_time() -> None:
    """Not a byte differs, beside floats, with footnotes and with numbers that are known in the second round only."""
    plain, places, often = printed(keeping=False)
    quick, other_places, seldom = printed(keeping=True)
    assert quick == plain
    assert [words for words, _, _ in other_places] == [words for words, _, _ in places]
    assert all(a == pytest.approx(b, abs=1e-6) for (_, *a), (_, *b) in zip(places, other_places, strict=True))
    assert seldom * 1.5 < often


def test_the_engine_is_left_as_it_was() -> None:
    """The change lasts no longer than a render, also when that fails."""
    before = inline.get_next_linebox
    with pytest.raises(ZeroDivisionError), kept_lines():
        _ = 1 // 0
    assert inline.get_next_linebox is before
