"""Money: an amount and its currency, as a project sheet gives it."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from bulletin.model.base import refusal
from bulletin.model.forms import SPACES, Form, any_case

Currency = Literal["EUR", "BGN"]

LEVA_PER_EURO = Decimal("1.95583")
"""The fixed rate: Council Regulation (EU) 2025/1409; the same as the currency board's since 1999."""

_CURRENCIES: dict[str, Currency] = {
    **dict.fromkeys(("eur", "евро", "€", "euro", "euros"), "EUR"),
    **dict.fromkeys(("bgn", "лв", "лв.", "лева", "лев", "leva", "lv"), "BGN"),
}
SCALES = {
    **dict.fromkeys(("хил", "хил.", "х.", "хиляди", "k", "thousand"), 1_000),
    **dict.fromkeys(("млн", "млн.", "милион", "милиона", "m", "million"), 1_000_000),
    **dict.fromkeys(("млрд", "млрд.", "billion"), 1_000_000_000),
}
_DIGITS = rf"[0-9][0-9{SPACES}.,]*"
_PARTS = re.compile(rf"(€)?[{SPACES}]*({_DIGITS})[{SPACES}]*(.*)", re.DOTALL)
_THOUSANDS = r"[0-9]{1,3}[.,][0-9]{3}"
"""`250,000` is a quarter of a million to one reader and 250 to another."""
_GROUPED = r"(?:[0-9]{1,3}(?:[ \u00a0\u202f\u2009][0-9]{3})*(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?)(?![0-9])"


def _form() -> str:
    """Return the pattern of money: a sign before, or a currency behind; a scale makes any fraction clear."""
    gap, may = f"[{SPACES}]+", f"[{SPACES}]*"
    scale = f"(?:{'|'.join(any_case(word) for word in SCALES)})"
    currency = f"(?:{'|'.join(any_case(word) for word in _CURRENCIES)})"
    plain = f"(?!{_THOUSANDS}(?![0-9])){_GROUPED}"
    before = f"€{may}(?:{_GROUPED}{may}{scale}|{plain})"
    behind = f"(?:{_GROUPED}{may}{scale}{gap}|{plain}{may}){currency}"
    return f"{may}(?:{before}|{behind}){may}"


MONEY = Form("money", _form())


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
    if not MONEY.fits(text):
        raise _refusal(text)
    sign, digits, words = _parts(text)
    scale = SCALES.get(words[0].casefold(), 1) if words else 1
    unit = sign or words[-1].casefold()
    amount = Decimal(re.sub(rf"[{SPACES}]", "", digits).replace(",", ".")) * scale
    return Money(amount.normalize() + 0, _CURRENCIES[unit])


def _parts(text: str) -> tuple[str, str, list[str]]:
    """Return the sign, the figures and the words of an amount; no figures where there is none."""
    match = _PARTS.fullmatch(text.strip())
    return (match[1] or "", match[2].strip(), match[3].split()) if match else ("", "", [])


def _refusal(text: str) -> PydanticCustomError:
    """Return what is wrong: the amount, or else the currency."""
    _, digits, words = _parts(text)
    scaled = bool(words) and words[0].casefold() in SCALES
    if not re.fullmatch(_GROUPED, digits) or (re.fullmatch(_THOUSANDS, digits) and not scaled):
        return refusal("money_form", text=text)
    return refusal("money_currency", text=text)


def _money(value: object) -> object:
    return read_money(value) if isinstance(value, str) else value


MoneyField = Annotated[Money, BeforeValidator(_money), MONEY]
