"""Money, counts and countries in words, by CLDR."""

from decimal import Decimal

from babel import Locale
from babel.numbers import format_compact_decimal, format_decimal

from bulletin.compose.type_rules import NBSP, THIN
from bulletin.locales import EDITION
from bulletin.model.language import Language
from bulletin.model.money import Money

_GROUPED_FROM = 10_000
"""Bulgarian sets four digits together."""
_UNITS: dict[Language, dict[str, str]] = {
    "bg": {"EUR": "{amount} евро", "BGN": "{amount} лв."},
    "en": {"EUR": "€{amount}", "BGN": "BGN {amount}"},
}


def money(value: Money, language: Language) -> str:
    """`294,5 хил. евро`, `1,952 млн. евро`, `484 хил. лв.`; in English `€294,500`, `€1.952 million`.

    An amount that thousands or millions would round is written out in full: no digit is lost.
    """
    return _UNITS[language][value.currency].format(amount=_amount(value.amount, language)).replace(" ", NBSP)


def _amount(amount: Decimal, language: Language) -> str:
    million, thousand = Decimal(1_000_000), Decimal(1_000)
    step = million / 1000 if amount >= million else thousand / 10
    short = amount >= (million if language == "en" else thousand)
    if not short or amount % step:
        return _in_full(amount, language)
    if language == "en":
        return f"{format_decimal((amount / million).normalize(), locale='en')} million"
    return str(format_compact_decimal(amount, locale=language, fraction_digits=3))


def _in_full(amount: Decimal, language: Language) -> str:
    """`1500`, `294 550,50` with no-break spaces: cents are always two, and what is finer than a cent is kept."""
    exponent = int(amount.as_tuple().exponent)
    fraction = f".{'0' * max(2, -exponent)}" if exponent < 0 else ""
    whole = "0" if language == "bg" and amount < _GROUPED_FROM else "#,##0"
    return str(format_decimal(amount, format=f"{whole}{fraction}", locale=language)).replace(NBSP, THIN)


def count(number: int, forms: dict[str, str], language: Language) -> str:
    """`5 държави`, `1 държава`: the form of CLDR's plural category."""
    category = Locale(language).plural_form(number)
    return forms.get(category, forms["other"]).format(count=number).replace(" ", NBSP, 1)


def partners(number: int, language: Language) -> str:
    """`7 партньори`."""
    return count(number, EDITION[language].partner_forms, language)


def countries(codes_or_number: int | tuple[str, ...], language: Language) -> str:
    """`5`, or with codes the names in the language's alphabet: `България, Испания`; what they are says the label."""
    if isinstance(codes_or_number, int):
        return str(codes_or_number)
    return ", ".join(country(code, language) for code in codes_or_number)


def country(code: str, language: Language) -> str:
    """The country's name, or the code where CLDR has none."""
    return str(Locale(language).territories.get(code, code))
