"""Sums in euro, as figures show them: a short number and its unit."""

from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import format_decimal

from bulletin.locales import EDITION
from bulletin.model.language import Language
from bulletin.model.money import Money

_MILLION, _THOUSAND = Decimal(1_000_000), Decimal(1_000)
_DIGITS = 3
NBSP = "\u00a0"


def large(amount: Decimal, language: Language) -> tuple[str, str]:
    """Return an amount in euro as a large number of three digits, and the unit that opens its label.

    `990` and `хил. евро`; in English the number says it all: `€990k`.
    """
    words = EDITION[language].figures
    short = rounded(amount)
    if short >= _MILLION:
        number, unit, letter = short / _MILLION, words.millions, "m"
    elif short >= _THOUSAND:
        number, unit, letter = short / _THOUSAND, words.thousands, "k"
    else:
        number, unit, letter = amount.quantize(Decimal(1), ROUND_HALF_UP), words.euro, ""
    text = format_decimal(number.normalize(), locale=language)
    return (f"€{text}{letter}", "") if language == "en" else (text, unit)


def exact(amount: Decimal, language: Language) -> str:
    """Return an amount in whole euro in words: `989 971 евро`, `€989,971`."""
    whole = format_decimal(amount.quantize(Decimal(1), ROUND_HALF_UP), format="#,##0", locale=language)
    return f"€{whole}" if language == "en" else f"{whole}{NBSP}{EDITION[language].figures.euro}"


def total(sums: list[Money]) -> Decimal:
    """Return what amounts of euro and leva are together, in euro at the fixed rate; rounded only when shown."""
    return sum((one.in_euro() for one in sums), Decimal(0))


def rounded(amount: Decimal) -> Decimal:
    """Return an amount rounded to the three digits that large numbers show."""
    if not amount:
        return amount
    return amount.quantize(Decimal(1).scaleb(amount.adjusted() - _DIGITS + 1), ROUND_HALF_UP)
