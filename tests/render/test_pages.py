"""The pages of the real issues as pictures, held against kept ones, and every fault of their PDFs."""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from bulletin.opening import open_workspace
from bulletin.pipeline import Wish, build
from tests.render import page_boxes
from tests.render.pdf_reading import faults, fonts
from tests.render.photo_example import town
from tests.render.print_example import example

CHECKOUT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden" / "pages"
DPI = 50
MOST_OTHER = 0.01
"""The share of pixels that may differ: another version of Pango or FreeType draws edges a little otherwise."""
SLIGHT = 48
"""Steps of grey, of 255, that do not count: anti-aliasing and the palette of the kept picture."""
ISSUES = ["8", "9", "projects-2", "founding-2016", "review-2020"]


@pytest.fixture(scope="module", params=ISSUES)
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The PDFs of one real issue."""
    workspace = open_workspace(CHECKOUT).workspace
    assert workspace
    file = workspace.issue(request.param)
    assert file
    folder = tmp_path_factory.mktemp("pages")
    built = build(workspace, file, Wish(folder=folder, editions=("print",), keep_html=folder), lambda _: None)
    assert [problem.message("en") for problem in built.problems] == []
    return [folder / name for name in built.names]


def test_real_issues_are_archival_and_accessible(printed: list[Path]) -> None:
    """PDF/A-3a and PDF/UA-1, with no font but the theme's."""
    for pdf in printed:
        assert faults(pdf) == []
        assert all(name.startswith("Sofia-Sans") for name in fonts(pdf))


def test_every_word_of_real_issues_can_be_read(printed: list[Path]) -> None:
    """None is off the page, over another, cut or lost, as PDFium sees them."""
    for pdf in printed:
        read = page_boxes.pages(pdf)
        html = (pdf.with_suffix("") / "index.html").read_text(encoding="utf-8")
        assert page_boxes.faults(read) == []
        assert page_boxes.lost(read, [page_boxes.shown(html)]) == []


def test_pages_look_as_they_were_signed(printed: list[Path], request: pytest.FixtureRequest) -> None:
    """Each page is the kept picture; `--update-golden` keeps new ones, to be looked at before they are committed."""
    for pdf in printed:
        pages = list(_pictures(pdf))
        kept = sorted(GOLDEN.glob(f"{pdf.stem}-[0-9]*.png"))
        if request.config.getoption("--update-golden"):
            _keep(pdf.stem, pages, kept)
            continue
        assert len(kept) == len(pages), f"{pdf.name} has {len(pages)} pages, {len(kept)} pictures are kept"
        for number, (page, picture) in enumerate(zip(pages, kept, strict=True), 1):
            other = _share_that_differs(page, Image.open(picture).convert("RGB"))
            assert other <= MOST_OTHER, f"{pdf.name}, page {number}: {other:.2%} of the pixels differ"


def test_sheets_for_folding_correcting_and_cutting_look_as_they_were_signed(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Booklet, draft and bleed of one article, picture by picture."""
    workspace = open_workspace(CHECKOUT).workspace
    assert workspace
    file = workspace.issue("founding-2016")
    assert file
    wish = Wish(folder=tmp_path, editions=("booklet", "draft", "bleed"))
    built = build(workspace, file, wish, lambda _: None)
    test_pages_look_as_they_were_signed([tmp_path / name for name in built.names], request)


PHOTOS = """\
cover: {file: a.jpg, alt: Градът, caption: Градът привечер, credit: Мария Петрова}
sections:
  - title: Край реката
    text: |
      TEXT

      TEXT
    photos:
      - {file: b.jpg, alt: Кулата, caption: Кулата, width: beside}
      - {file: c.jpg, alt: Мостът, caption: Мостът след ремонта, width: column}
  - title: Трите площада
    text: TEXT
    photos:
      - {file: d.jpg, alt: Първият площад, caption: Първият площад, width: row}
      - {file: b.jpg, alt: Кулата, caption: "Кулата, видяна от моста", width: row}
      - {file: e.jpg, alt: Третият площад, width: row}
      - {file: f.jpg, alt: Хълмът, caption: Хълмът над града, credit: Иван Петров, width: page}
"""
SIZES = {
    "a": (1500, 800),
    "b": (700, 1000),
    "c": (900, 600),
    "d": (900, 600),
    "e": (900, 650),
    "f": (1500, 700),
}


def test_photos_in_all_places_look_as_they_were_signed(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """A cover, beside the text, in a column, in a row and across the page."""
    text = "Градът стои на хълма над реката и се вижда отдалеч, а вечер прозорците му светят. " * 5
    made = example(tmp_path, PHOTOS.replace("TEXT", text))
    for seed, (name, size) in enumerate(SIZES.items(), 3):
        town(made.folder / f"{name}.jpg", size, seed)
    assert [problem.message("en") for problem in made.build().problems] == []
    test_pages_look_as_they_were_signed([made.pdf.rename(tmp_path / "photos.pdf")], request)


def test_a_changed_page_is_seen() -> None:
    """The guard itself: a block moved by two millimetres is more than what may differ."""
    page = Image.open(GOLDEN / "bulletin-8-1.png").convert("RGB")
    moved = page.copy()
    moved.paste(page.crop((0, 150, page.width, 500)), (0, 154))
    assert _share_that_differs(page, moved) > MOST_OTHER


def _pictures(pdf: Path) -> list[Image.Image]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=DPI / 72).to_pil().convert("RGB") for page in document]


def _keep(stem: str, pages: list[Image.Image], old: list[Path]) -> None:
    for picture in old:
        picture.unlink()
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(pages, 1):
        page.quantize(64).save(GOLDEN / f"{stem}-{number}.png", optimize=True)


def _share_that_differs(one: Image.Image, other: Image.Image) -> float:
    if one.size != other.size:
        return 1.0
    difference = ImageChops.difference(one, other).convert("L").point(lambda level: 255 * (level > SLIGHT))
    return difference.histogram()[255] / (one.width * one.height)
