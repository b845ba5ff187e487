"""Money, counts and countries in words."""

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.compose import amounts
from bulletin.locales import EDITION
from bulletin.model.language import LANGUAGES, Language
from bulletin.model.money import Money, read_money

CASES = [
    ("294 500 EUR", "294,5~хил.~евро", "€294,500"),
    ("42,5 хил. евро", "42,5~хил.~евро", "€42,500"),
    ("1 952 000 EUR", "1,952~млн.~евро", "€1.952~million"),
    ("1 000 000 EUR", "1~млн.~евро", "€1~million"),
    ("2 млрд. евро", "2~млрд.~евро", "€2,000~million"),
    ("484 хил. лв.", "484~хил.~лв.", "BGN~484,000"),
    ("999 EUR", "999~евро", "€999"),
    ("1 234 EUR", "1234~евро", "€1,234"),
    ("294 550 EUR", "294~550~евро", "€294,550"),
    ("1 234 567 EUR", "1~234~567~евро", "€1,234,567"),
    ("1500,50 лв.", "1500,50~лв.", "BGN~1,500.50"),
    ("0,1 EUR", "0,10~евро", "€0.10"),
    ("0,12345 EUR", "0,12345~евро", "€0.12345"),
    ("0 EUR", "0~евро", "€0"),
]
SCALES = {"хил": 1_000, "млн": 1_000_000, "млрд": 1_000_000_000, "million": 1_000_000}


@pytest.mark.parametrize(("typed", "bg", "en"), CASES, ids=[case[0] for case in CASES])
def test_money_in_words(typed: str, bg: str, en: str) -> None:
    """Short where no figure is lost by it, in full otherwise, and never broken over two lines."""
    money = read_money(typed)
    shown = [
        amounts.money(money, language).replace("\u00a0", "~").replace("\u202f", "_") for language in LANGUAGES
    ]
    assert shown == [bg, en]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)
@given(amount=st.decimals(min_value=0, max_value=10**11, places=2) | st.integers(0, 10**9).map(Decimal))
def test_no_figure_of_an_amount_is_lost(language: Language, amount: Decimal) -> None:
    """What is shown is the amount, to the cent."""
    shown = amounts.money(Money(amount, "EUR"), language).replace("\u00a0", "")
    sign = "." if language == "en" else ","
    digits = re.sub(rf"[^0-9{sign}]", "", shown).replace(sign, ".")
    scale = next((factor for word, factor in SCALES.items() if word in shown), 1)
    assert Decimal(digits) * scale == amount


@pytest.mark.parametrize(
    ("number", "bg", "en"),
    [
        pytest.param(0, "0~държави", "0~countries", id="none"),
        pytest.param(1, "1~държава", "1~country", id="one"),
        pytest.param(2, "2~държави", "2~countries", id="two"),
        pytest.param(21, "21~държави", "21~countries", id="twenty-one"),
    ],
)
def test_countries_are_counted(number: int, bg: str, en: str) -> None:
    """The form of the word is that of CLDR's plural."""
    counted = [amounts.count(number, EDITION[language].country_forms, language) for language in LANGUAGES]
    assert [one.replace("\u00a0", "~") for one in counted] == [bg, en]


def test_countries_stand_after_their_label() -> None:
    """The label says what they are: beside it stands how many, or which."""
    assert [amounts.countries(3, "bg"), amounts.countries(("BG", "ES"), "en")] == ["3", "Bulgaria, Spain"]


def test_partners_are_counted() -> None:
    """One partner is no partners."""
    assert [amounts.partners(1, "bg"), amounts.partners(7, "en")] == ["1\u00a0партньор", "7\u00a0partners"]


def test_countries_are_named() -> None:
    """Codes become names; one that CLDR does not know stays a code."""
    assert amounts.countries(("BG", "ES", "XX"), "bg") == "България, Испания, XX"
    assert amounts.countries(("TW",), "en") == "Taiwan"
