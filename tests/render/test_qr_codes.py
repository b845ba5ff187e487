"""QR codes on the printed page: a reader of codes makes of the pixels what the issue says."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from pdf_reading import faults, text
from print_example import SETTINGS, Example, example

ISSUE = """languages: [bg]
colophon: {occasion: Годишнина, about: Основните дати и резултати.}
sections:
  - title: Анкета
    text: Кажете ни какво мислите.
    qr: https://example.org/anketa
"""
BASE = "https://example.org/bulletin"
PAGE = f"{BASE}/bulletin-1.html"
DPI = 150


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """Return a built issue with a code for its web edition and one for a link."""
    made = example(tmp_path_factory.mktemp("qr") / "ws", ISSUE)
    (made.root / "bulletin.yaml").write_text(f"{SETTINGS}web: {{address: {BASE}}}\n", "utf-8")
    result = made.build(editions=("print", "web"))
    assert result.problems == ()
    return made


def test_both_codes_are_read_from_the_page(built: Example) -> None:
    with pypdfium2.PdfDocument(built.pdf) as document:
        page = document[len(document) - 1].render(scale=DPI / 72).to_pil()
    read = {code.text: code.position for code in zxingcpp.read_barcodes(page)}
    assert set(read) == {"https://example.org/anketa", PAGE}
    for position in read.values():
        width = position.top_right.x - position.top_left.x
        assert width / DPI * 25.4 >= 17.5


def test_each_code_is_a_figure_with_its_address_in_words(built: Example) -> None:
    with pikepdf.open(built.pdf) as pdf:
        told = [
            str(item.Alt)
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"
        ]
    addresses = ["example.org/anketa", "example.org/bulletin/bulletin-1.html"]
    assert [f"QR код за адреса {one}" for one in addresses] == sorted(one for one in told if "QR" in one)
    words = text(built.pdf).replace("\u200b", "").replace(" ", "")
    assert all(one in words for one in addresses)
    assert "Броятвинтернет" in words


def test_the_page_stays_archival_and_accessible(built: Example) -> None:
    assert faults(built.pdf) == []


def test_on_the_web_a_code_is_a_link(built: Example) -> None:
    page = (built.root / "output" / "bulletin-1.html").read_text("utf-8")
    assert '<a href="https://example.org/anketa">example.org/anketa</a>' in page
    assert "QR код" not in page
    assert page.count("<img") == 1


def test_without_an_address_the_back_panel_has_no_code(tmp_path: Path) -> None:
    made = example(tmp_path / "ws", ISSUE)
    assert made.content().back.code is None  # type: ignore[attr-defined]
