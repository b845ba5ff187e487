"""Web addresses as machines have them."""

import pytest

from bulletin.model.addresses import ascii_address, beside, is_folder


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("https://example.org/a?b=1#c", "https://example.org/a?b=1#c"),
        ("https://example.org/анкета", "https://example.org/%D0%B0%D0%BD%D0%BA%D0%B5%D1%82%D0%B0"),
        ("https://Пример.бг:8080/?я=1", "https://xn--e1afmkfd.xn--90ae:8080/?%D1%8F=1"),
        ("https://example.org/%D0%B0/б", "https://example.org/%D0%B0/%D0%B1"),
        ("https://аз@example.org/#я", "https://%D0%B0%D0%B7@example.org/#%D1%8F"),
    ],
)
def test_an_address_is_sent_in_ascii(typed: str, sent: str) -> None:
    assert ascii_address(typed) == sent
    assert ascii_address(sent) == sent


@pytest.mark.parametrize("base", ["https://example.org/bulletin", "https://example.org/bulletin/"])
def test_a_file_lies_in_its_folder(base: str) -> None:
    assert is_folder(base)
    assert beside(base, "bulletin-9.bg.html") == "https://example.org/bulletin/bulletin-9.bg.html"


@pytest.mark.parametrize("address", ["https://example.org/?page=1", "https://example.org/#news"])
def test_a_file_cannot_lie_behind_a_query(address: str) -> None:
    assert not is_folder(address)
