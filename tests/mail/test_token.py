"""Tokens: the same for one mailbox, another for any other thing."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bulletin.mail.address import Address, read_address
from bulletin.mail.token import token

SECRET = b"a secret of 32 bytes, made once!"
IVAN = read_address("ivan@abv.bg")


def test_a_token_is_always_the_same() -> None:
    """Links in letters that are out must work for ever: the value itself is held."""
    assert token(SECRET, "leave", "bulletin.example.org", IVAN) == "rdghs574lcqhd6b2bxzmy3zi"
    assert token(SECRET, "leave", "x", IVAN) == token(SECRET, "leave", "x", read_address("IVAN@Abv.bg"))


def test_secret_purpose_scope_and_mailbox_each_make_another() -> None:
    made = [
        token(SECRET, "leave", "a", IVAN),
        token(SECRET[::-1], "leave", "a", IVAN),
        token(SECRET, "message", "a", IVAN),
        token(SECRET, "leave", "b", IVAN),
        token(SECRET, "leave", "a", read_address("petar@abv.bg")),
    ]
    assert len(set(made)) == len(made)


@given(st.text(min_size=1), st.text(), st.binary())
def test_a_token_fits_into_a_link_and_a_header(local: str, scope: str, secret: bytes) -> None:
    made = token(
        secret, "suppress", scope, Address(local.encode("utf-8", "replace").decode(), "abv.bg", "abv.bg")
    )
    assert re.fullmatch("[a-z2-7]{24}", made)
