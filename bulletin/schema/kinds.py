r"""The kinds of fields in JSON Schema, as the reader judges what an editor has already typed.

The reader keeps every value as text; an editor (YAML 1.2, core schema) makes numbers, booleans and null of some.
So each kind says what its text would be as such a value. A field without a value is null to an editor and absent
to the reader, and so is a text of spaces alone: every kind takes both, and where something must stand
`FILLED` is added.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from bulletin.model.forms import CONTROLS, SPACES, Form
from bulletin.model.language import LANGUAGES
from bulletin.problems.catalogue import fields, sizes, times, values
from bulletin.problems.explain import general
from bulletin.problems.problem import Words

Schema = dict[str, Any]

BLANK = rf"^[{SPACES}]*$(?!\n)"
"""Nothing, or spaces alone; `$` is also before a last line end in Python, so that is ruled out."""
_TEXT = rf"^[^{CONTROLS}]*$(?!\n)"
_NAME = rf"^(?=[{SPACES}]*[^{SPACES}])[^{CONTROLS}]*$(?!\n)"
_OLDEST, _NEWEST = 1000, 9999
_FIRST_MONTH, _LAST_MONTH = 1.0001, 12.9999
_MOST = 999_999

_DATE_AS_NUMBER: Schema = {
    # 2023 is a whole number to an editor, 12.2023 a fraction
    "minimum": _FIRST_MONTH,
    "maximum": _NEWEST,
    "if": {"type": "integer"},
    "then": {"minimum": _OLDEST},
    "else": {"maximum": _LAST_MONTH},
}
_TYPED: Mapping[str, tuple[tuple[str, ...], Schema]] = {
    # the types besides text and null that a text of this form may be to an editor, and which of their values
    "identifier": (("number", "boolean"), {"minimum": 0}),
    "count": (("integer",), {"minimum": 0, "maximum": _MOST}),
    "flag": (("boolean",), {}),
    "date": (("number",), _DATE_AS_NUMBER),
    "period": (("number",), _DATE_AS_NUMBER),
    "open-period": (("number",), _DATE_AS_NUMBER),
}
_HELP: Mapping[str, Words] = {
    "identifier": values.IDENTIFIER_FORM.help,
    "count": values.COUNT_FORM.help,
    "points": sizes.POINTS_FORM.help,
    "share": sizes.SHARE_FORM.help,
    "flag": values.FLAG_FORM.help,
    "date": values.DATE_FORM.help,
    "period": values.DATE_FORM.help,
    "open-period": values.DATE_FORM.help,
    "hours": times.TIME_FORM.help,
    "money": values.MONEY_FORM.help,
    "web-address": values.URL_FORM.help,
    "email": values.EMAIL_FORM.help,
    "colour": values.COLOUR_FORM.help,
    "country": values.COUNTRY_FORM.help,
}
_CLEAN = Words(bg="В текста има невидим знак. Изтрийте го.", en="There is an invisible character. Delete it.")
_UNKNOWN = Words(
    bg="Няма такова поле тук. Проверете името му.", en="There is no such field here. Check its name."
)
_EMPTY = Words(bg="Тук трябва да има нещо.", en="Something must stand here.")


def both(words: Words) -> str:
    """Return the words in both languages, Bulgarian first; what a problem would fill in is left open."""
    return f"{general(words, 'bg')}\n\n{general(words, 'en')}"


EMPTY: Schema = {"not": {"$ref": "#/$defs/something"}}
"""A field without a value. It names no type, so that editors do not offer null."""
UNKNOWN: Schema = {"not": {}, "errorMessage": both(_UNKNOWN)}
"""A field that is not known, with a value or without."""
SOMETHING: Schema = {
    "type": ["string", "number", "boolean", "object", "array"],
    "pattern": rf"[^{SPACES}]",
    "errorMessage": both(_EMPTY),
    "patternErrorMessage": both(_EMPTY),
}
"""The contrary of EMPTY."""
FILLED: Schema = {"allOf": [{"$ref": "#/$defs/something"}]}
"""Added where something must stand: at required fields and in lists."""
NAMES: Schema = {"pattern": _NAME}
"""The names of fields, known or not: not blank."""


def form_schema(form: Form) -> Schema:
    """Return the schema of fields of a form."""
    if form.values:
        return one_of(form.values, errorMessage=both(_HELP[form.name]))
    types, limits = _TYPED.get(form.name, ((), {}))
    told = both(_HELP[form.name])
    return {
        "type": ["string", *types, "null"],
        "pattern": rf"^(?:{form.pattern})$(?!\n)|{BLANK}",
        **limits,
        "patternErrorMessage": told,
        "errorMessage": told,
    }


def text_schema() -> Schema:
    """Return the schema of a text in no language: words, and whatever an editor takes for something else."""
    return {
        "type": ["string", "number", "boolean", "null"],
        "pattern": _TEXT,
        "patternErrorMessage": both(_CLEAN),
        "errorMessage": both(fields.WANTED_TEXT.message),
    }


def words_schema() -> Schema:
    """Return the schema of a text that may be given by language."""
    by_language: Schema = {
        "properties": {language: {"$ref": "#/$defs/plain"} for language in LANGUAGES},
        **only_known(),
        "anyOf": [{"required": [one], "properties": {one: SOMETHING}} for one in LANGUAGES],
    }
    # under `then`, so that an editor begins such a field on its own line, as a plain text
    kinds = ["string", "object", "number", "boolean", "null"]
    return {**text_schema(), "type": kinds, "if": {"type": "object"}, "then": by_language}


def one_of(allowed: Iterable[str], **more: Any) -> Schema:
    """Return the schema of a field with few values."""
    return {"anyOf": [{"enum": list(allowed), **more}, {"$ref": "#/$defs/empty"}]}


def names_of(allowed: Iterable[str], named: Mapping[str, Words]) -> Schema:
    """Return what an editor shows beside each value that it offers."""
    return {"enumDescriptions": [f"{named[one].bg} · {named[one].en}" for one in allowed]}


def list_schema(items: Schema) -> Schema:
    """Return the schema of a list of these items."""
    wanted = both(fields.WANTED_LIST.message)
    return {
        "type": ["array", "string", "null"],
        "pattern": BLANK,
        "items": items,
        "patternErrorMessage": wanted,
        "errorMessage": wanted,
    }


def object_schema(content: Schema) -> Schema:
    """Return the schema of a group of fields with this content."""
    told = both(fields.WANTED_FIELDS.message)
    return {"type": ["object", "string", "null"], "pattern": BLANK, **content, "patternErrorMessage": told}


def only_known() -> Schema:
    """Return what closes an object: no unknown field may stand in it."""
    return {"additionalProperties": {"$ref": "#/$defs/unknown"}, "propertyNames": NAMES}


def only_empty() -> Schema:
    """Return what closes an object whose names a writer chooses: other names may stand there without a value."""
    return {"additionalProperties": {"$ref": "#/$defs/empty"}, "propertyNames": NAMES}


def not_all_empty(told: Words) -> Schema:
    """Return what is added to an object that needs a field with a value, whichever it is."""
    only_empty = {"additionalProperties": {"$ref": "#/$defs/empty"}}
    return {"if": {"type": "object"}, "then": {"not": only_empty, "errorMessage": both(told)}}
