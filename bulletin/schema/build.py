"""The JSON Schema (draft 2020-12) of a file, made from its model: it accepts and refuses what the model does.

A field's words stand beside what it refers to, as 2020-12 allows; editors that know draft-07 read them too.
"""

from collections.abc import Callable
from typing import Any, Literal, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from bulletin.locales import EDITION
from bulletin.model.event import Kind
from bulletin.model.fields import Several
from bulletin.model.issue import Issue
from bulletin.model.letterhead import Settings
from bulletin.model.project import Status
from bulletin.model.section import FigureName
from bulletin.model.text import Text
from bulletin.problems.catalogue.fields import LIST_EMPTY
from bulletin.problems.problem import Words
from bulletin.schema import kinds
from bulletin.schema.kinds import FILLED, Schema
from bulletin.schema.types import alternatives, bare, form_of, is_not_empty
from bulletin.schema.words import MODELS, fields_of

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_VALUES = {
    Kind: {
        value: Words(*(EDITION[language].kinds[value] for language in EDITION)) for value in get_args(Kind)
    },
    FigureName: {
        value: Words(*(EDITION[language].figures.titles[value] for language in EDITION))
        for value in get_args(FigureName)
    },
    Status: {
        value: Words(*(EDITION[language].statuses[value] for language in EDITION))
        for value in get_args(Status)
    },
}


def issue_schema() -> Schema:
    """Return the schema of an issue."""
    return _Builder().root(Issue)


def settings_schema() -> Schema:
    """Return the schema of `bulletin.yaml`."""
    return _Builder().root(Settings)


class _Builder:
    """Builds the schema of one file, with a definition for each model and each form that it meets."""

    def __init__(self) -> None:
        self._found: dict[str, Schema] = {
            "empty": kinds.EMPTY,
            "something": kinds.SOMETHING,
            "unknown": kinds.UNKNOWN,
            "plain": kinds.text_schema(),
            "text": kinds.words_schema(),
        }

    def root(self, model: type[BaseModel]) -> Schema:
        """Return the schema of a whole file."""
        content = self._content(model)
        return {"$schema": _DIALECT, "type": "object", **content, "$defs": dict(sorted(self._found.items()))}

    def _content(self, model: type[BaseModel]) -> Schema:
        """Return the words and the fields of a model."""
        words = fields_of(model)
        hints = get_type_hints(model, include_extras=True)
        properties: Schema = {}
        required: list[str] = []
        for name, field in model.model_fields.items():
            key = field.alias or name
            schema = self._of(hints[name])
            if field.is_required():
                required.append(key)
                schema = _filled(schema)
            told = words[key]
            properties[key] = {**_told(told.title, told.about), "examples": list(told.examples), **schema}
        described = MODELS[model]
        head = {**_told(described.title, described.about), "properties": properties}
        return {**head, **({"required": required} if required else {}), **kinds.only_known()}

    def _of(self, hint: Any) -> Schema:
        """Return the schema of a field of a type, which may also stand without a value."""
        if hint == Several:
            return self._either(kinds.text_schema(), {"$ref": "#/$defs/plain"})
        kind, *listed = alternatives(hint)
        if form := form_of(kind):
            if listed:  # how many there are, or which
                return self._either(kinds.form_schema(form), self._of(get_args(bare(listed[0]))[0]))
            return self._defined(form.name, lambda: kinds.form_schema(form))
        return self._bare(kind)

    def _bare(self, kind: Any) -> Schema:
        type_ = bare(kind)
        if get_origin(type_) is tuple:
            listed = kinds.list_schema(_filled(self._of(get_args(type_)[0])))
            return {**listed, "minItems": 1} if is_not_empty(kind) else listed
        if get_origin(type_) is dict:
            return self._by_name(*get_args(type_))
        if get_origin(type_) is Literal:
            named = kinds.names_of(get_args(type_), _VALUES[type_]) if type_ in _VALUES else {}
            return kinds.one_of(get_args(type_), **named)
        if issubclass(type_, BaseModel) and not issubclass(type_, Text):
            return self._defined(type_.__name__, lambda: kinds.object_schema(self._content(type_)))
        return {"$ref": "#/$defs/text" if issubclass(type_, Text) else "#/$defs/plain"}

    def _either(self, single: Schema, item: Schema) -> Schema:
        """Return the schema of one value or a list of them."""
        return {**single, "type": [*single["type"], "array"], "items": _filled(item)}

    def _by_name(self, key: Any, value: Any) -> Schema:
        """Return the schema of groups under names that the writer chooses."""
        form = form_of(key)
        names = {rf"^(?:{form.pattern})$(?!\n)": self._of(value)} if form else {}
        content = {
            "patternProperties": names,
            **kinds.only_empty(),
            **kinds.not_all_empty(LIST_EMPTY.message),
        }
        return kinds.object_schema(content)

    def _defined(self, name: str, make: Callable[[], Schema]) -> Schema:
        if name not in self._found:
            self._found[name] = {}  # so that a model inside itself would not be built for ever
            self._found[name] = make()
        return {"$ref": f"#/$defs/{name}"}


def _filled(schema: Schema) -> Schema:
    """Return the schema of the same where something must stand."""
    return schema["anyOf"][0] if "anyOf" in schema else {**schema, **FILLED}


def _told(title: Words, about: Words) -> Schema:
    """Return the words of both languages: Bulgarian first, an empty line, English."""
    told = f"{about.bg}\n\n{about.en}"
    plain = told.replace("`", "").replace("**", "")
    name = title.bg if title.bg == title.en else f"{title.bg} · {title.en}"
    return {"title": name, "description": plain, **({"markdownDescription": told} if plain != told else {})}
