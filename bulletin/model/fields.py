"""Small readers of fields: counts, yes and no, addresses, colours, names, country codes."""

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Discriminator, Tag

from bulletin.model.base import refusal
from bulletin.model.text import Line

_YES = frozenset({"yes", "true", "on", "да"})
_NO = frozenset({"no", "false", "off", "не"})
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s.,;<>\"]{2,}")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DIGITS = 6
_COUNTRY = re.compile(r"[A-Z]{2}")


def _count(value: object) -> object:
    if isinstance(value, str):
        if not value.isascii() or not value.isdigit() or len(value) > _DIGITS:
            raise refusal("count_form", text=value)
        return int(value)
    return value


def _flag(value: object) -> object:
    if isinstance(value, str):
        if value.casefold() in _YES:
            return True
        if value.casefold() in _NO:
            return False
        raise refusal("flag_form", text=value)
    return value


def _web_address(value: str) -> str:
    try:
        parts = urlsplit(value)
        good = parts.scheme in {"http", "https"} and "." in (parts.hostname or "")
    except ValueError:
        good = False
    if not good or any(character.isspace() for character in value):
        raise refusal("url_form", text=value)
    return value


def _email(value: str) -> str:
    if not _EMAIL.fullmatch(value):
        raise refusal("email_form", text=value)
    return value


def _colour(value: str) -> str:
    if not _COLOUR.fullmatch(value):
        raise refusal("colour_form", text=value)
    return value.lower()


def _identifier(value: str) -> str:
    if not _IDENTIFIER.fullmatch(value):
        raise refusal("identifier_form", text=value)
    return value


def _country(value: str) -> str:
    if not _COUNTRY.fullmatch(value):
        raise refusal("country_form", text=value)
    return value


def _several(value: object) -> object:
    return (value,) if isinstance(value, str) else value


def _is_list(value: object) -> str:
    return "list" if isinstance(value, tuple) else "count"


Count = Annotated[int, BeforeValidator(_count)]
Flag = Annotated[bool, BeforeValidator(_flag)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
Email = Annotated[str, AfterValidator(_email)]
Colour = Annotated[str, AfterValidator(_colour)]
Identifier = Annotated[str, AfterValidator(_identifier)]
Country = Annotated[str, AfterValidator(_country)]
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
