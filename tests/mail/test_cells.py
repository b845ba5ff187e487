"""Single cells of a list: names, languages, tags, several addresses."""

import pytest

from bulletin.mail.cells import apart, clean_name, language_meant, tags_in


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        (" Иван\tПетров\n", "Иван Петров"),
        ("Иван\r\nBcc: evil@abv.bg", "Иван Bcc: evil@abv.bg"),
        ("\u202eнавИ\u0000\u2028\ufeff", "навИ"),
        ("„Клъстер“", "Клъстер"),
        ("Иван\ufffdов", "Иван ов"),
    ],
)
def test_a_name_is_fit_for_a_header(typed: str, clean: str) -> None:
    assert clean_name(typed) == clean


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("bg", "bg"),
        ("Български", "bg"),
        ("BG_bg", "bg"),
        ("EN", "en"),
        ("английски", "en"),
        ("de", None),
        ("", None),
    ],
)
def test_a_language_in_either_language(typed: str, language: str | None) -> None:
    assert language_meant(typed) == language


def test_tags_and_addresses_are_parted() -> None:
    assert tags_in(" борд; членове,борд ,") == ("борд", "членове")
    assert tags_in("") == ()
    assert list(apart("Иван <a@b.bg>; c@d.bg,")) == ["Иван <a@b.bg>", "c@d.bg"]
