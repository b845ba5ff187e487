"""An issue as list pages show it."""

from pathlib import Path

from archive_example import plan

from bulletin.site.cards import card
from bulletin.site.leaf import Leaf

NBSP = "\u00a0"


def test_card_tells_where_and_what_the_issue_is(tmp_path: Path) -> None:
    """Addresses are relative to the page; an issue in another language says so, one in several names the others."""
    made = plan(tmp_path)
    leaf = Leaf(made, "en", made.addresses.year(2023, "en"))
    newest, review, first = (card(leaf, entry) for entry in made.archive.entries)
    assert (newest.title, newest.number, newest.page) == ("Bulletin", "No. 2", "../bulletin-2.en.html")
    assert (newest.pdf, newest.pdf_text) == ("../bulletin-2.en.pdf", f"PDF, 2{NBSP}pages, 800{NBSP}kB")
    assert newest.others == (("bg", "in Bulgarian", "../bulletin-2.html"),)
    assert (newest.foreign, first.foreign, first.language) == ("", "in Bulgarian", "bg")
    assert (review.number, review.date.text) == ("", f"December{NBSP}2022")
