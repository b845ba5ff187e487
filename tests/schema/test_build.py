"""The schema takes what the model takes, and refuses what it refuses."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from json_like import (
    FORMS,
    FRACTIONS,
    KEYS,
    REAL,
    ROOT,
    SCALARS,
    anything,
    as_yaml,
    changed,
    real,
    ways,
)
from jsonschema import Draft202012Validator

from bulletin.problems.problem import Refused, has_errors
from bulletin.read.reading import Reading, read_issue, read_settings
from bulletin.read.source import Source, decode
from bulletin.schema.build import issue_schema, settings_schema

ISSUE, SETTINGS = Draft202012Validator(issue_schema()), Draft202012Validator(settings_schema())
SMALL = {"issue": 9, "title": "Бюлетин", "date": 2023, "sections": [{"title": "А"}]}
FULL = {
    **SMALL,
    "numbered": True,
    "cover": {"file": "a.jpg", "alt": {"bg": "А", "en": "A"}, "width": "page"},
    "colophon": {"occasion": "Повод", "about": None},
    "languages": ["bg", "en", "bg"],
    "keywords": ["а", 5, True, 1],
    "sections": [
        {"title": "А", "show": "projects", "where": {"status": ["running"], "year": 2023}, "list": ["а"]},
        {"title": 7, "history": [{"date": 2015, "text": "а"}], "sections": [{"title": "Б", "id": "b"}]},
    ],
    "projects": [
        {
            "id": "hub",
            "name": "Hub",
            "budget": "300 EUR",
            "partners": 7,
            "countries": ["BG"],
            "period": "/2024",
            "url": "https://a.b",
            "status": "running",
            "news": [{"date": "1–2.03.2023", "text": "а"}],
        }
    ],
    "events": [
        {
            "id": "guests",
            "kind": "visit",
            "title": "В",
            "date": "2023-01-02",
            "time": "10:00",
            "with": ["а"],
            "project": "hub",
        }
    ],
}
WORKSPACE = {
    "letterhead": {
        "name": "К",
        "address": "С",
        "email": "a@b.org",
        "web": "https://a.b",
        "colours": {"main": "#000000"},
    },
    "series": {"bulletin": {"title": "Б", "numbered": "no"}, "articles": {"title": "С", "numbering": "name"}},
    "languages": ["bg"],
    "theme": {"sizes": {"text": "9 pt", "leading": "12,5 pt", "pictures": "80 %"}},
    "limits": {"pages": 60},
    "mail": {"from": "a@b.org", "unsubscribe": "mailto:a@b.org"},
}


FIELDS: tuple[tuple[Any, ...], ...] = (
    ("issue",),
    ("title",),
    ("date",),
    ("numbered",),
    ("languages",),
    ("languages", 0),
    ("cover",),
    ("cover", "file"),
    ("cover", "alt", "bg"),
    ("keywords", 0),
    ("sections", 0, "where", "status"),
    ("events", 0, "kind"),
    ("events", 0, "date"),
    ("events", 0, "time"),
    ("events", 0, "id"),
    ("projects", 0, "period"),
    ("projects", 0, "budget"),
    ("projects", 0, "partners"),
    ("projects", 0, "countries"),
    ("projects", 0, "countries", 0),
    ("projects", 0, "url"),
    ("projects", 0, "status"),
    ("plaec",),
)
"""A field of each kind, required and not, and one that is not known."""
WHOLES = (-3, 0, 1, 12, 999, 1000, 9999, 10_000, 999_999, 10**6, 10**30)
SHAPES: tuple[Any, ...] = (
    [],
    {},
    [""],
    [None],
    ["а"],
    [5],
    {"bg": "а"},
    {"bg": ""},
    {"bg": " ", "en": 7},
    {"de": "x"},
)


def agree(data: Any, validator: Draft202012Validator, read: Callable[[Source], Reading[Any]]) -> None:
    """See that the file with this data has an error if, and only if, the schema refuses the data."""
    assert taken(data, read) == validator.is_valid(data), as_yaml(data)


def taken(data: Any, read: Callable[[Source], Reading[Any]]) -> bool:
    try:
        return not has_errors(read(decode(as_yaml(data).encode(), "issues/9.yaml")).problems)
    except Refused:
        return False


def spoilt(data: st.DataObject, value: Any) -> Any:
    """Return the value with one to three changes."""
    for _ in range(data.draw(st.integers(1, 3))):
        way = data.draw(st.sampled_from(ways(value)))
        change = data.draw(st.sampled_from(["put", "put", "put", "add", "drop", "wrap"]))
        new = data.draw(SCALARS | anything(SCALARS))
        value = changed(value, way, change, new, data.draw(st.sampled_from(KEYS)))
    return value


def test_every_form_in_every_kind_of_field() -> None:
    """One value at a time, in the places where a mistake is made."""
    for way in FIELDS:
        small = {**SMALL, way[0]: FULL.get(way[0])}
        for value in (*FORMS, *WHOLES, *SHAPES, True, False, None):
            agree(changed(small, way, "put", value, ""), ISSUE, read_issue)


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_a_spoilt_issue(data: st.DataObject) -> None:
    """Several changes anywhere in an issue with a field of each kind."""
    agree(spoilt(data, data.draw(st.sampled_from([SMALL, FULL]))), ISSUE, read_issue)


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_spoilt_settings(data: st.DataObject) -> None:
    """The same for `bulletin.yaml`."""
    agree(spoilt(data, WORKSPACE), SETTINGS, read_settings)


@settings(max_examples=60, deadline=None)
@given(anything(SCALARS))
def test_any_data(value: Any) -> None:
    """Data that has little to do with an issue."""
    agree(value, ISSUE, read_issue)
    agree(value, SETTINGS, read_settings)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(FIELDS), FRACTIONS)
def test_a_fraction_that_the_model_takes_the_schema_takes(way: tuple[Any, ...], value: float) -> None:
    """Another number may have been typed than the editor shows, so the schema is the milder one here."""
    data = changed({**SMALL, way[0]: FULL.get(way[0])}, way, "put", value, "")
    assert ISSUE.is_valid(data) or not taken(data, read_issue)


def test_what_an_editor_makes_of_a_month_is_taken() -> None:
    """`date: 12.2023` is a fraction to an editor, `13.2023` one that no month has."""
    assert ISSUE.is_valid({**SMALL, "date": 12.2023})
    assert not ISSUE.is_valid({**SMALL, "date": 13.2023})


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_a_real_issue_is_taken(path: Path) -> None:
    """The association's own issues, as an editor types them."""
    assert list(ISSUE.iter_errors(real(path))) == []


def test_the_real_settings_are_taken() -> None:
    """And its own settings."""
    assert list(SETTINGS.iter_errors(real(ROOT / "bulletin.yaml"))) == []


@pytest.mark.parametrize("validator", [ISSUE, SETTINGS], ids=["issue", "settings"])
def test_the_schema_is_one_that_every_engine_reads(validator: Draft202012Validator) -> None:
    """It is right by its dialect, and its patterns use only what Python and ECMA-262 share."""
    Draft202012Validator.check_schema(validator.schema)
    found = list(patterns(validator.schema))
    assert found
    for pattern in found:
        assert not re.search(r"\\[dDwWsSbBAZzpP]|\(\?<|[+*?}]\+|\(\?P", pattern), pattern


def patterns(value: Any) -> Iterator[str]:
    """Yield every pattern of a schema."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "pattern" and isinstance(inner, str):
                yield inner
            elif key == "patternProperties":
                yield from inner
            yield from patterns(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from patterns(inner)
