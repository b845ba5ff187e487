"""Money as people write it: exact, or refused."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from bulletin.model.money import LEVA_PER_EURO, Money, read_money


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        pytest.param("294 500 EUR", "294500", "EUR", id="spaced-thousands"),
        pytest.param("294\u00a0500 EUR", "294500", "EUR", id="no-break-space"),
        pytest.param("294\u202f500 EUR", "294500", "EUR", id="narrow-space"),
        pytest.param("294500 EUR", "294500", "EUR", id="no-space"),
        pytest.param("1 952 000,50 лв.", "1952000.5", "BGN", id="cents-with-a-comma"),
        pytest.param("12 345.67 BGN", "12345.67", "BGN", id="cents-with-a-dot"),
        pytest.param("294,5 хил. евро", "294500", "EUR", id="thousands-with-a-comma"),
        pytest.param("1.952 млн. евро", "1952000", "EUR", id="millions-with-a-dot"),
        pytest.param("1,952 млн евро", "1952000", "EUR", id="millions-without-a-dot"),
        pytest.param("484 хил. лв.", "484000", "BGN", id="thousands-of-leva"),
        pytest.param("2 хиляди лева", "2000", "BGN", id="thousands-in-words"),
        pytest.param("2 милиона лева", "2000000", "BGN", id="millions-in-words"),
        pytest.param("2 млрд. евро", "2000000000", "EUR", id="billions"),
        pytest.param("40.5k €", "40500", "EUR", id="k"),
        pytest.param("€1.5m", "1500000", "EUR", id="m"),
        pytest.param("€ 1.5 million", "1500000", "EUR", id="million"),
        pytest.param("€ 250 000", "250000", "EUR", id="sign-before"),
        pytest.param("250 000 €", "250000", "EUR", id="sign-behind"),
        pytest.param("300 ЕВРО", "300", "EUR", id="capitals"),
        pytest.param("5 лв", "5", "BGN", id="leva-without-a-dot"),
        pytest.param("0 EUR", "0", "EUR", id="nought"),
        pytest.param("0,1 EUR", "0.1", "EUR", id="tenth"),
        pytest.param("  300 EUR\n", "300", "EUR", id="spaces-round-it"),
    ],
)
def test_money_is_read(typed: str, amount: str, currency: str) -> None:
    """An amount is exact to the last digit, whatever its scale and signs."""
    assert read_money(typed) == Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        pytest.param("", "money_form", id="empty"),
        pytest.param("много", "money_form", id="words"),
        pytest.param("-5 EUR", "money_form", id="below-nought"),
        pytest.param("EUR 500", "money_form", id="currency-first"),
        pytest.param("1 00 EUR", "money_form", id="group-of-two"),
        pytest.param("1000 000 EUR", "money_form", id="group-of-four"),
        pytest.param("10  000 EUR", "money_form", id="two-spaces"),
        pytest.param("1,952,000 EUR", "money_form", id="two-commas"),
        pytest.param("12.5.3 EUR", "money_form", id="two-dots"),
        pytest.param("250,000 EUR", "money_form", id="comma-before-three-digits"),
        pytest.param("250.000 лв.", "money_form", id="dot-before-three-digits"),
        pytest.param("€1,500", "money_form", id="comma-after-a-sign"),
        pytest.param("300", "money_currency", id="no-currency"),
        pytest.param("300 хил.", "money_currency", id="scale-alone"),
        pytest.param("300 USD", "money_currency", id="unknown-currency"),
        pytest.param("€ 5 EUR", "money_currency", id="two-currencies"),
        pytest.param("1e5 EUR", "money_currency", id="exponent"),
    ],
)
def test_what_is_no_money_is_refused(typed: str, kind: str) -> None:
    """Nothing is guessed, a separator that may mean thousands or a fraction least of all."""
    with pytest.raises(PydanticCustomError) as caught:
        read_money(typed)
    assert caught.value.type == kind


@settings(deadline=None)
@given(st.decimals(min_value=0, max_value=10**12, places=2), st.sampled_from(["EUR", "BGN"]))
def test_any_amount_is_read_back_exactly(amount: Decimal, currency: str) -> None:
    """Money is never a float: each cent of an amount with grouped thousands is there."""
    assert read_money(f"{amount:,.2f} {currency}".replace(",", " ")) == Money(amount, currency)


def test_leva_become_euro_at_the_fixed_rate() -> None:
    """The rate is that of the Regulation, and a euro stays what it is."""
    assert Decimal("1.95583") == LEVA_PER_EURO
    assert Money(Decimal("195.583"), "BGN").in_euro() == 100
    assert Money(Decimal("0.1"), "EUR").in_euro() == Decimal("0.1")
