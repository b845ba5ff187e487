"""Money: an amount and its currency, as a project sheet gives it."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator

from bulletin.model.base import refusal

Currency = Literal["EUR", "BGN"]

LEVA_PER_EURO = Decimal("1.95583")
"""The fixed rate: Council Regulation (EU) 2025/1409; the same as the currency board's since 1999."""

_CURRENCIES: dict[str, Currency] = {
    **dict.fromkeys(("eur", "евро", "€", "euro", "euros"), "EUR"),
    **dict.fromkeys(("bgn", "лв", "лв.", "лева", "лев", "leva", "lv"), "BGN"),
}
_SCALES = {
    **dict.fromkeys(("хил", "хил.", "х.", "хиляди", "k", "thousand"), 1_000),
    **dict.fromkeys(("млн", "млн.", "милион", "милиона", "m", "million"), 1_000_000),
    **dict.fromkeys(("млрд", "млрд.", "billion"), 1_000_000_000),
}
_MONEY = re.compile(r"(€)?\s*(\d[\d\s\u00a0\u202f\u2009.,]*)\s*(.*)", re.DOTALL)
_THOUSANDS = re.compile(r"\d{1,3}[.,]\d{3}")
"""`250,000` is a quarter of a million to one reader and 250 to another."""
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})*(?:[.,]\d+)?|\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in euro or leva."""

    amount: Decimal
    currency: Currency

    def in_euro(self) -> Decimal:
        """The amount in euro at the fixed rate, unrounded; for totals and comparisons only."""
        return self.amount if self.currency == "EUR" else self.amount / LEVA_PER_EURO


def read_money(text: str) -> Money:
    """Read `294 500 EUR`, `294,5 хил. евро`, `1.952 млн. евро`, `484 хил. лв.`, `€ 250 000`.

    Raises a refusal: `money_form` for no amount, `money_currency` for a missing or unknown currency.
    """
    match = _MONEY.fullmatch(text.strip())
    if not match:
        raise refusal("money_form", text=text)
    sign, digits, rest = match[1] or "", match[2].strip(), match[3].split()
    if not _GROUPED.fullmatch(digits):
        raise refusal("money_form", text=text)
    scale = 1
    if rest and rest[0].casefold() in _SCALES:
        scale = _SCALES[rest.pop(0).casefold()]
    elif _THOUSANDS.fullmatch(digits):
        raise refusal("money_form", text=text)
    unit = (sign + "".join(rest)).casefold()
    if unit not in _CURRENCIES:
        raise refusal("money_currency", text=text)
    amount = Decimal(re.sub(r"\s", "", digits).replace(",", ".")) * scale
    return Money(amount.normalize() + 0, _CURRENCIES[unit])


def _money(value: object) -> object:
    return read_money(value) if isinstance(value, str) else value


MoneyField = Annotated[Money, BeforeValidator(_money)]
