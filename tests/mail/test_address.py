"""An address: what it is on the wire, what makes two of them one, how it is hidden."""

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import example, given
from hypothesis import strategies as st

from bulletin.mail.address import Address, BadAddress, read_address

_SIGNS = st.text("abcXYZ019.-_+@жЯß@ \t\"'<>,;(), ", max_size=30)
_LABEL = st.from_regex(r"[a-zA-Z0-9-]{1,8}", fullmatch=True)
_NEARLY = st.builds(
    lambda local, labels: f"{local}@{'.'.join(labels)}",
    st.from_regex(r"[a-zA-Z0-9._+-]{1,10}", fullmatch=True),
    st.lists(_LABEL | st.sampled_from(["bg", "com", "test", "local", "xn--e1aybc"]), min_size=1, max_size=4),
)


@pytest.mark.parametrize(
    ("typed", "wire", "shown"),
    [
        ("ivan@abv.bg", "ivan@abv.bg", "abv.bg"),
        ("  Ivan.Petrov+news@ABV.BG\n", "Ivan.Petrov+news@abv.bg", "abv.bg"),
        ("ivan@поща.бг", "ivan@xn--80a1ac5b.xn--90ae", "поща.бг"),
        ("ivan@ПОЩА.бг", "ivan@xn--80a1ac5b.xn--90ae", "поща.бг"),
        ("m1@members.test", "m1@members.test", "members.test"),
        ("иван@abv.bg", "иван@abv.bg", "abv.bg"),
    ],
)
def test_an_address_as_it_goes_on_the_wire(typed: str, wire: str, shown: str) -> None:
    address = read_address(typed)
    assert (address.wire, address.shown) == (wire, shown)
    assert address.needs_utf8 is not wire.isascii()


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "@",
        "ivan",
        "ivan@",
        "@abv.bg",
        "ivan@abv",
        "a..b@abv.bg",
        ".a@abv.bg",
        "a@abv,bg",
        "a@-abv.bg",
        "a@b@abv.bg",
        "a@ab--v.bg",
        "a@x.local",
        "a@xn--.bg",
        "a@" + "b" * 64 + ".bg",
        "a\0@abv.bg",
        "a@abv.bg\r\nBcc: evil@abv.bg",
        "<a@abv.bg>",
        "Иван <a@abv.bg>",
        "a@[127.0.0.1]",
        "\ud800@abv.bg",
        "a@\ud800.bg",
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(BadAddress):
        read_address(typed)


def test_one_mailbox_has_one_key() -> None:
    """Case and the form of the domain make no other mailbox; another domain does."""
    ways = ["Ivan@Поща.бг", "ivan@поща.бг", "IVAN@xn--80a1ac5b.xn--90ae"]
    assert len({read_address(way).key for way in ways}) == 1
    assert read_address("й@abv.bg").key == read_address("и\u0306@abv.bg").key
    assert read_address("ivan@abv.bg").key != read_address("ivan@mail.bg").key


@pytest.mark.parametrize(
    ("typed", "mixed"), [("a@аbv.bg", True), ("a@abv.bg", False), ("a@поща.бг", False), ("a@поща.com", False)]
)
def test_a_label_of_two_alphabets_is_seen(typed: str, mixed: bool) -> None:
    assert read_address(typed).mixed is mixed


@pytest.mark.parametrize(
    ("local", "hidden"), [("ivan", "i***n"), ("iv", "***"), ("*a", "***"), ("a*b", "a***b"), ("i", "***")]
)
def test_a_log_hides_an_address(local: str, hidden: str) -> None:
    assert Address(local, "abv.bg", "abv.bg").hidden == f"{hidden}@abv.bg"


@given(_NEARLY | _SIGNS | st.text(max_size=20))
@example("a@b.invalid")
@example("a@b.alt")
@example("a@b.test")
@example("a@b.ab--c.bg")
@example("a@xn--80a1ac5b.xn--90ae")
@example("a@0.1a")
def test_the_quick_way_says_what_the_library_says(typed: str) -> None:
    """Whatever is typed, both take it and make the same of it, or both refuse it."""
    try:
        found = validate_email(
            typed.strip(), check_deliverability=False, allow_smtputf8=True, test_environment=True
        )
        expected = found.local_part, found.ascii_domain.lower(), found.domain
    except EmailNotValidError:
        expected = None
    try:
        address = read_address(typed)
        told = address.local, address.domain, address.shown
    except BadAddress:
        told = None
    assert told == expected
