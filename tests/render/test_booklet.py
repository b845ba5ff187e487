"""The booklet: sheets that give the pages in their order once they are printed, folded and stapled."""

import subprocess
from pathlib import Path

import pikepdf
import pytest

from bulletin.problems.catalogue.layout import SCANT_PAGE
from bulletin.render.booklet import impose, order
from tests.render.pdf_reading import need
from tests.render.print_example import Example, example

A4 = (595, 842)
PARAGRAPH = "Дума " * 90
SECTION = "  - title: Раздел\n    text: |\n"
BACK = "colophon: {occasion: Седем години, about: Какво има в броя.}\n"


def issue(paragraphs: int) -> str:
    """An issue of so many paragraphs, each with its number."""
    lines = "".join(f"      Абзац{number}. {PARAGRAPH}\n\n" for number in range(1, paragraphs + 1))
    return f"{BACK}sections:\n{SECTION}{lines}"


def halves(pdf: Path) -> list[tuple[str, str]]:
    """The words of the left and of the right half of each side, as another program reads them."""
    with pikepdf.open(pdf) as sheets:
        sides = len(sheets.pages)
    return [(_half(pdf, side, 0), _half(pdf, side, A4[0])) for side in range(1, sides + 1)]


def _half(pdf: Path, side: int, left: int) -> str:
    area = ["-x", str(left), "-y", "0", "-W", str(A4[0]), "-H", str(A4[1])]
    run = subprocess.run(
        [need("pdftotext"), "-f", str(side), "-l", str(side), *area, str(pdf), "-"],
        capture_output=True,
        check=True,
    )
    return " ".join(run.stdout.decode().replace("\u2009", "").split())


def booklet(made: Example) -> Path:
    """The booklet of an example, built."""
    built = made.build(editions=("booklet",))
    assert {problem.code.slug for problem in built.problems} <= {SCANT_PAGE.slug}  # some end on a short page
    assert built.names == ("bulletin-1.booklet.pdf",)
    return made.root / "output" / "bulletin-1.booklet.pdf"


@pytest.mark.parametrize(
    ("pages", "sides"),
    [
        pytest.param(4, [(4, 1), (2, 3)], id="one-sheet"),
        pytest.param(8, [(8, 1), (2, 7), (6, 3), (4, 5)], id="two-sheets"),
        pytest.param(12, [(12, 1), (2, 11), (10, 3), (4, 9), (8, 5), (6, 7)], id="three-sheets"),
    ],
)
def test_pages_fall_into_their_order_when_folded(pages: int, sides: list[tuple[int, int]]) -> None:
    """The outermost sheet first, front and back."""
    assert order(pages) == sides


@pytest.mark.parametrize(
    ("paragraphs", "pages"),
    [
        pytest.param(1, 4, id="three-for-notes"),
        pytest.param(22, 4, id="fewer-for-notes"),
        pytest.param(48, 8, id="more-than-a-sheet"),
    ],
)
def test_the_back_panel_stays_outside(paragraphs: int, pages: int, tmp_path: Path) -> None:
    """Pages for notes come before it, so that the sheets are full; every page is there once, every word too."""
    sides = halves(booklet(example(tmp_path, issue(paragraphs))))
    found = {
        number: text
        for pair, texts in zip(order(pages), sides, strict=True)
        for number, text in zip(pair, texts, strict=True)
    }
    assert all(text.endswith(f"{number}/{pages}") for number, text in found.items()), found
    assert "Седем години" in found[pages]
    assert sum("Седем години" in text for text in found.values()) == 1
    whole = " ".join(found[number] for number in sorted(found))
    places = [whole.find(f"Абзац{number}.") for number in range(1, paragraphs + 1)]
    assert -1 not in places
    assert places == sorted(places)


def test_an_even_issue_gets_no_page_for_notes(tmp_path: Path) -> None:
    """Where the pages make whole sheets nothing is added."""
    made = example(tmp_path, issue(1))
    with_notes = halves(booklet(made))
    assert any("Бележки" in half for side in with_notes for half in side)
    made.write(issue(31))
    printed = made.build()
    assert printed.outputs[0].pages == 4
    assert not any("Бележки" in half for side in halves(booklet(made)) for half in side)


def test_the_same_bytes_twice(tmp_path: Path) -> None:
    """No clock and no chance in it."""
    one, two = (booklet(example(tmp_path / name, issue(1))) for name in ("a", "b"))
    assert one.read_bytes() == two.read_bytes()


def test_says_how_it_is_printed(tmp_path: Path) -> None:
    """Sheets of A3; a reader that prints them is told the edge to flip on, and not to shrink them."""
    with pikepdf.open(booklet(example(tmp_path, issue(1)))) as sheets:
        sizes = {tuple(round(float(edge)) for edge in page.MediaBox) for page in sheets.pages}
        wishes = sheets.Root.ViewerPreferences
        assert sizes == {(0, 0, 1191, 842)}
        assert (wishes.Duplex, wishes.PrintScaling) == ("/DuplexFlipShortEdge", "/None")
        assert str(sheets.docinfo["/Title"]).startswith("Бюлетин")
        assert sheets.check_pdf_syntax() == []


def test_a_template_without_pages_for_notes_gives_empty_ones(tmp_path: Path) -> None:
    """A workspace's own page may have none: the last page stays outside all the same."""
    made = example(tmp_path, issue(14))
    assert made.build().outputs[0].pages == 2
    sheets = tmp_path / "sheets.pdf"
    sheets.write_bytes(impose(made.pdf.read_bytes()))
    (outer, inner) = halves(sheets)
    assert "Седем години" in outer[0]
    assert "Абзац1." in outer[1]
    assert inner == ("", "")
