"""Refused values whose problem says more than what was typed: the value that was meant."""

import re
from pathlib import PurePosixPath
from unicodedata import category

from bulletin.model.money import SCALES
from bulletin.problems.catalogue import fields, values
from bulletin.problems.problem import Problem, Words
from bulletin.read.choices import choices
from bulletin.read.countries import country_meant
from bulletin.read.names import latin, nearest, respelt
from bulletin.read.refusal import Refusal
from bulletin.read.synonyms import value_meant

_NUMBERED = re.compile(r"(?:№|#|No?|Nr|бр|брой|issue|number)\.?\s*([0-9]+)\.?", re.IGNORECASE)
"""The number of an issue behind the sign of a number, or a word for it."""


def literal(refusal: Refusal) -> Problem:
    """Explain a value that is not on the field's short list."""
    if not isinstance(refusal.error["input"], str):
        return refusal.problem(fields.WANTED_VALUE)
    # pydantic gives the values as "'a', 'b' or 'c'"; names of ours have no quotes in them
    allowed = re.findall(r"'([^']*)'", str(refusal.error.get("ctx", {}).get("expected", "")))
    told = choices(allowed)
    hyphened = re.sub(r"[\s_]+", "-", refusal.text)
    if sure := value_meant(refusal.text, allowed) or respelt(hyphened, allowed):
        return refusal.repair(fields.MISSPELT_VALUE, sure, nearest=sure, value=refusal.text, allowed=told)
    near = nearest(refusal.text, allowed) or ""
    code = fields.MISSPELT_VALUE if near else fields.VALUE
    return refusal.problem(code, value=refusal.text, nearest=near, allowed=told)


def identifier(refusal: Refusal) -> Problem:
    """Explain what cannot be a short name."""
    if refusal.path == ("issue",) and (number := _NUMBERED.fullmatch(refusal.text)):
        alone = Words(f"{number[1]} – само номера", f"{number[1]}, the number alone")
        return refusal.repair(values.IDENTIFIER_FORM, number[1], suggestion=alone)
    if refusal.path == ("issue",):  # what the file is called
        stem = PurePosixPath(refusal.places.file).stem
        tail = stem.rpartition("-")[2]
        return refusal.problem(
            values.IDENTIFIER_FORM, suggestion=tail if tail.isdigit() else suggestion(stem)
        )
    return refusal.problem(values.IDENTIFIER_FORM, suggestion=suggestion(refusal.text))


def currency(refusal: Refusal) -> Problem:
    """Tell an amount with an unknown currency from one with none."""
    words = re.sub(r"^[\d\s.,]+", "", refusal.text).split()
    unit = " ".join(words[1:] if words and words[0].casefold() in SCALES else words)
    if unit and not (unit[0].isalpha() or category(unit[0]) == "Sc"):
        return refusal.problem(values.MONEY_FORM)
    return refusal.problem(values.CURRENCY_UNKNOWN if unit else values.MONEY_CURRENCY, unit=unit)


def country(refusal: Refusal) -> Problem:
    """Explain what is no country, with the one that was meant where that is clear."""
    return refusal.problem(values.COUNTRY_FORM, suggestion=country_meant(refusal.text) or "BG, DE, ES")


def count(refusal: Refusal) -> Problem:
    """Explain what is no count; a country's name where countries are listed or counted wants a list."""
    if refusal.path[-1:] == ("countries",):
        codes = [country_meant(part) or "" for part in re.split(r"[,;/]| и ", refusal.text)]
        if all(codes):
            return refusal.problem(fields.WANTED_LIST, repaired=f"[{', '.join(codes)}]")
    return refusal.problem(values.COUNT_FORM)


def suggestion(text: str) -> str:
    """Return a short name for `text`: small Latin letters, digits and dashes."""
    return re.sub(r"[^a-z0-9]+", "-", latin(text)).strip("-") or "ime"
