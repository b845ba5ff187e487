"""The draft: paragraphs with numbers, pages with a mark that no program reads out."""

from pathlib import Path

import pypdfium2
import pytest

from bulletin.render.draft import draft_mark, numbered
from tests.render.pdf_reading import faults, read_aloud, text
from tests.render.print_example import Example, example

ISSUE = """\
lead: Начало на броя.
sections:
  - title: Новини
    text: |
      Първи абзац.

      - точка

      Последен абзац.
  - title: Събития
    list: [една, друга]
    show: events
  - title: История
    history: [{date: 2016, text: Учредяване.}]
events:
  - {kind: webinar, title: Урок, date: 2023-05-02, text: За събитието.}
"""


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """An issue with paragraphs, items, an event and a date, as a draft."""
    made = example(tmp_path_factory.mktemp("draft"), ISSUE)
    built = made.build(editions=("draft",))
    assert [problem.message("en") for problem in built.problems] == []
    assert built.names == ("bulletin-1.draft.pdf",)
    return made


def draft(made: Example) -> Path:
    return made.root / "output" / "bulletin-1.draft.pdf"


@pytest.fixture(scope="module")
def heard(drafted: Example) -> str:
    """The draft as it is read out; Poppler draws the mark anew for each piece of it."""
    return read_aloud(draft(drafted))


def test_numbers_stand_before_paragraphs_and_items() -> None:
    """A paragraph of an item has the number of the item; contents and back panel have none."""
    page = (
        '<div class="contents full"><div><ol><li>Раздел</li></ol></div></div>'
        '<p>а</p><ul><li><p>б</p><ul><li>в</li></ul></li></ul><p class="link">г</p><p data-at="x">д</p>'
        '<div class="colophon"><p>е</p></div>'
    )
    one, two, three = (f'<span class="passage">{number}</span>' for number in (1, 2, 3))
    assert numbered(page) == (
        '<div class="contents full"><div><ol><li>Раздел</li></ol></div></div>'
        f'<p>{one}а</p><ul><li>{two}<p>б</p><ul><li>в</li></ul></li></ul><p class="link">г</p>'
        f'<p data-at="x">{three}д</p><div class="colophon"><p>е</p></div>'
    )


def test_a_number_is_read_with_its_paragraph(heard: str) -> None:
    """Who listens can talk about paragraph 4 as well as who reads."""
    for words in ("1Началонаброя", "2Първиабзац", "3–точка", "4Последенабзац", "5–една", "6–друга", "8"):
        assert words in heard or words.replace("–", "") in heard, heard


def test_a_draft_passes_as_archival_and_accessible(drafted: Example) -> None:
    """The same standards as the print edition."""
    assert faults(draft(drafted)) == []


def test_the_mark_is_drawn_behind_the_text_and_is_no_word(drafted: Example, heard: str) -> None:
    """Grey across the page, and not in the text that is copied or read out."""
    assert "ЧЕРНОВА" not in text(draft(drafted)) + heard
    with pypdfium2.PdfDocument(draft(drafted)) as document:
        page = document[0].render(scale=1).to_pil().convert("RGB")
    colours = {colour: count for count, colour in page.getcolors(1 << 20) or []}
    assert colours[(233, 237, 238)] > page.width * page.height / 20


def test_a_draft_leaves_the_real_one_alone(drafted: Example) -> None:
    """The print edition is made as ever, byte for byte, and lies beside it."""
    drafted.build()
    before = drafted.pdf.read_bytes()
    drafted.build(editions=("draft",), force=True)
    assert drafted.pdf.read_bytes() == before
    assert draft(drafted).read_bytes() != before


def test_the_mark_is_in_the_language_of_the_edition() -> None:
    """Both words are drawn, each its own."""
    assert draft_mark("ЧЕРНОВА") != draft_mark("DRAFT")
    assert all(
        mark.startswith(b"<svg") and mark.count(b"Z") > 5 for mark in map(draft_mark, ("ЧЕРНОВА", "DRAFT"))
    )
