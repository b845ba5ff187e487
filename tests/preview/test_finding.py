"""From words on a page back to their line."""

import pytest

from bulletin.preview.finding import place_of
from bulletin.read.places import Places
from bulletin.read.reading import read_issue
from bulletin.read.source import Source

TEXT = """\
title: Бюлетин
sections:
  - title: Новини
    text:
      bg: |
        Първи ред на „текста“ и
        втори ред, с **получер** край.
      en: A line of text.
events:
  - {title: Среща, date: 2024-05-01, text: Срещата беше дълга.}
"""


def places() -> Places:
    return read_issue(Source("issues/9.yaml", TEXT, TEXT.encode())).places


@pytest.mark.parametrize(
    ("at", "words", "line", "column"),
    [
        ("sections/0/text", "Първи ред на „текста“", 6, 9),
        ("sections/0/text", "втори ред, с получер край.", 7, 9),
        ("sections/0/text", "получер", 7, 24),
        ("sections/0/text", "ед на тек", 6, 16),
        ("sections/0/text", "няма такава дума, но получер има", 7, 24),
        ("sections/0/text", "17 май", 5, 11),
        ("events/0", "Срещата беше дълга.", 10, 44),
        ("events/0", "1 май 2024 г.", 10, 5),
        ("", "Новини", 3, 12),
        ("sections/9/text", "Новини", 3, 12),
    ],
)
def test_words_lead_to_their_place(at: str, words: str, line: int, column: int) -> None:
    """Set type, capitals and marks are no hindrance; words that are not in the file have the place of their block."""
    found = place_of(places(), at, words, "bg")
    assert found is not None
    assert (found.line, found.column) == (line, column)


def test_the_language_decides_among_texts() -> None:
    """The same block has another place in each language."""
    found = place_of(places(), "sections/0/text", "nothing of it", "en")
    assert found is not None
    assert found.line == 8


def test_words_of_the_letterhead_are_nowhere() -> None:
    """What no file of the issue has is not opened."""
    assert place_of(places(), "", "Telephone", "bg") is None
