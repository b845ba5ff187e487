"""The size of a file as people say it."""

import pytest

from bulletin.locales.sizes import size_in_words
from bulletin.model.language import Language

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("octets", "language", "told"),
    [
        (1, "bg", f"1{NBSP}КБ"),
        (195_400, "bg", f"195{NBSP}КБ"),
        (1_310_000, "bg", f"1,3{NBSP}МБ"),
        (1_310_000, "en", f"1.3{NBSP}MB"),
    ],
)
def test_size_is_told_as_people_say_it(octets: int, language: Language, told: str) -> None:
    assert size_in_words(octets, language) == told
    assert size_in_words(octets, language, " ") == told.replace(NBSP, " ")
