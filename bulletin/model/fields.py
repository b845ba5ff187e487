"""Small readers of fields: counts, yes and no, addresses, colours, names, country codes."""

from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Discriminator, Tag

from bulletin.model.base import refusal
from bulletin.model.countries import COUNTRY
from bulletin.model.forms import (
    COLOUR,
    COUNT,
    EMAIL,
    FLAG,
    IDENTIFIER,
    POINTS,
    SHARE,
    WEB_ADDRESS,
    YES,
    Form,
)
from bulletin.model.text import Line


def _count(value: object) -> object:
    if isinstance(value, str):
        if not COUNT.fits(value):
            raise refusal("count_form", text=value)
        return int(value)
    return value


def _points(value: object) -> object:
    if isinstance(value, str):
        if not POINTS.fits(value):
            raise refusal("points_form", text=value)
        return float(value.removesuffix("pt").strip(" \u00a0").replace(",", "."))
    return value


def _share(value: object) -> object:
    if isinstance(value, str):
        if not SHARE.fits(value):
            raise refusal("share_form", text=value)
        return int(value.rstrip("% \u00a0"))
    return value


def _flag(value: object) -> object:
    if isinstance(value, str):
        if not FLAG.fits(value):
            raise refusal("flag_form", text=value)
        return value.lower() in YES
    return value


def _of(form: Form, kind: str) -> Callable[[str], str]:
    """Return a reader that takes what has this form, and refuses the rest by `kind`."""

    def read(value: str) -> str:
        if not form.fits(value):
            raise refusal(kind, text=value)
        return value

    return read


def _several(value: object) -> object:
    return (value,) if isinstance(value, str) else value


def _is_list(value: object) -> str:
    return "list" if isinstance(value, tuple) else "count"


Count = Annotated[int, BeforeValidator(_count), COUNT]
Points = Annotated[float, BeforeValidator(_points), POINTS]
"""A size in typographic points: `9.4 pt`."""
Share = Annotated[int, BeforeValidator(_share), SHARE]
"""Hundredths: `90 %`."""
Flag = Annotated[bool, BeforeValidator(_flag), FLAG]
WebAddress = Annotated[str, AfterValidator(_of(WEB_ADDRESS, "url_form")), WEB_ADDRESS]
Email = Annotated[str, AfterValidator(_of(EMAIL, "email_form")), EMAIL]
Colour = Annotated[str, AfterValidator(_of(COLOUR, "colour_form")), AfterValidator(str.lower), COLOUR]
Identifier = Annotated[str, AfterValidator(_of(IDENTIFIER, "identifier_form")), IDENTIFIER]
Country = Annotated[str, AfterValidator(_of(COUNTRY, "country_form")), COUNTRY]
Several = Annotated[tuple[str, ...], BeforeValidator(_several)]
Partners = Annotated[
    Annotated[Count, Tag("count")] | Annotated[tuple[Line, ...], Tag("list")],
    Discriminator(_is_list),
]
"""How many partners there are, or their names."""
Countries = Annotated[
    Annotated[Count, Tag("count")] | Annotated[tuple[Country, ...], Tag("list")],
    Discriminator(_is_list),
]
"""How many countries there are, or their ISO 3166 codes."""
