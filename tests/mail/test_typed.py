"""Addresses as people type them: what is wrong, and what was meant where that is clear."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.mail.address import read_address
from bulletin.mail.typed import fault, good, meant, slip, split_name


@pytest.mark.parametrize(
    ("typed", "repaired", "reason"),
    [
        ("ivan@abv,bg", "ivan@abv.bg", "there is a comma or a semicolon in it"),
        ("ivan@abv;bg", "ivan@abv.bg", "there is a comma or a semicolon in it"),
        ("ivan@gmail.con", "ivan@gmail.com", "no domain ends like this"),
        ("ivan@gmail.COMM", "ivan@gmail.com", "no domain ends like this"),
        ("ivan@abv.gb", "ivan@abv.bg", "no domain ends like this"),
        ("ivan @abv.bg", "ivan@abv.bg", "there is a space in it"),
        ("ivan@ abv. bg", "ivan@abv.bg", "there is a space in it"),
        ("ivan\u00a0@abv.bg", "ivan@abv.bg", "there is a space in it"),
        ("аngel@abv.bg", "angel@abv.bg", "Cyrillic and Latin letters are mixed"),
        ("angel@аbv.bg", "angel@abv.bg", "Cyrillic and Latin letters are mixed"),
        ("ivan(at)abv.bg", "ivan@abv.bg", "there is no @"),
        ("ivan [ат] abv.bg", "ivan@abv.bg", "there is no @"),
        ("ivan@@abv.bg", "ivan@abv.bg", "there is more than one @"),
        ("ivan..petrov@abv.bg", "ivan.petrov@abv.bg", "a dot begins or ends a part, or there are two"),
        ("ivan.@abv.bg", "ivan@abv.bg", "a dot begins or ends a part, or there are two"),
        ("ivan@abv.bg.", "ivan@abv.bg", "a dot begins or ends a part, or there are two"),
        ("ivan@abv.bg;", "ivan@abv.bg", "there is a comma or a semicolon in it"),
        ("mailto:ivan@abv.bg", "ivan@abv.bg", "there is a sign in it that no address has"),
        ("„ivan@abv.bg“", "ivan@abv.bg", "there is a sign in it that no address has"),
        ("ivan＠abv.bg", "ivan@abv.bg", "there is no @"),
        ("ivan petrov@abv.bg", None, "there is a space in it"),
        ("ivan@abv", None, "there is no dot in the domain"),
        ("ivan", None, "there is no @"),
        ("", None, "the row has no address"),
        ("@abv.bg", None, "nothing stands before the @"),
        ("ivan@", None, "nothing stands after the @"),
        ("ivan@abv.bg petar@abv.bg", None, "there is more than one @"),
        ("angel@дbv.bg", None, "Cyrillic and Latin letters are mixed"),
        ("a@" + "b" * 300 + ".bg", None, "it is too long"),
    ],
)
def test_what_is_wrong_and_what_was_meant(typed: str, repaired: str | None, reason: str) -> None:
    assert good(typed) is None
    assert fault(typed).en == reason
    assert meant(typed) == repaired


@pytest.mark.parametrize(
    "typed", ["ivan@abv.bg", "Ivan_P+x@mail.example.co.uk", "иван@поща.бг", "ivan@поща.com"]
)
def test_what_is_right_stays(typed: str) -> None:
    assert good(typed) == read_address(typed)


@pytest.mark.parametrize(
    ("typed", "name", "address"),
    [
        ("Иван Петров <ivan@abv.bg>", "Иван Петров", "ivan@abv.bg"),
        ('"Петров, Иван" <ivan@abv.bg>;', "Петров, Иван", "ivan@abv.bg"),
        ("<ivan@abv.bg>", "", "ivan@abv.bg"),
        ("ivan@abv.bg", "", "ivan@abv.bg"),
        ("ivan@abv.bg>", "", "ivan@abv.bg>"),
        ("a <b> <c>", "", "a <b> <c>"),
    ],
)
def test_a_name_before_an_address(typed: str, name: str, address: str) -> None:
    assert split_name(typed) == (name, address)


@pytest.mark.parametrize(
    ("domain", "probably"),
    [("gmial.com", "gmail.com"), ("AVB.bg", "abv.bg"), ("abv.bg", None), ("mail.com", None)],
)
def test_a_domain_that_is_seldom_meant(domain: str, probably: str | None) -> None:
    assert slip(read_address(f"ivan@{domain}")) == probably


@given(st.text(max_size=40) | st.text("abАв@.,;<> \t", max_size=20))
def test_anything_can_be_typed(typed: str) -> None:
    """What is not good has a reason; what was meant is good, and another text."""
    name, address = split_name(typed)
    assert len(name) <= len(typed)
    if good(address) is None:
        assert fault(address).bg
        repaired = meant(address)
        assert repaired is None or (good(repaired) and repaired != address.strip())
