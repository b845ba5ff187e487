"""The fields as rows of the reference: name, type, whether required, meaning, example."""

import json
import re
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from bulletin.model.fields import Several
from bulletin.model.language import Language
from bulletin.model.text import Line, Text
from bulletin.problems.problem import Words
from bulletin.schema.types import alternatives, bare, form_of
from bulletin.schema.words import MODELS, fields_of

Row = tuple[str, str, str, str, str]

COLUMNS = (
    Words("Поле", "Field"),
    Words("Вид", "Type"),
    Words("Задължително", "Required"),
    Words("Значение", "Meaning"),
    Words("Пример", "Example"),
)
_YES = Words("да", "yes")
_LINE, _PROSE, _PLAIN = Words("ред", "line"), Words("текст", "prose"), Words("обикновен текст", "plain text")
_FORMS = {
    "identifier": Words("кратко име", "short name"),
    "count": Words("брой", "count"),
    "points": Words("размер в пунктове", "size in points"),
    "share": Words("дял в проценти", "share in percent"),
    "flag": Words("да или не", "yes or no"),
    "date": Words("дата", "date"),
    "period": Words("период", "period"),
    "open-period": Words("отворен период", "open period"),
    "hours": Words("час", "time"),
    "money": Words("сума", "money"),
    "web-address": Words("интернет адрес", "web address"),
    "email": Words("електронен адрес", "e-mail address"),
    "colour": Words("цвят", "colour"),
    "country": Words("код на държава", "country code"),
}
_LIST = Words("списък: {item}", "list: {item}")
_OR_LIST = Words("{item} или списък", "{item}, or a list of them")
_COUNT_OR_LIST = Words("{count}, или списък: {item}", "{count}, or list: {item}")
_BY_NAME = Words("{item} под кратко име", "{item} under a short name")
_ONE_OF = Words("едно от {n}", "one of {n}")
_MANY = 4
_PLAIN_YAML = re.compile(r"[\w(+©][^:#\"'\[\]{}]*")


def models_of(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Yield a model and all that stand in it, each once, in the order of their fields."""
    found: dict[type[BaseModel], None] = {}

    def follow(one: type[BaseModel]) -> None:
        if one in found:
            return
        found[one] = None
        for hint in get_type_hints(one, include_extras=True).values():
            for inner in _models_in(hint):
                follow(inner)

    follow(model)
    yield from found


def rows(model: type[BaseModel], language: Language) -> Iterator[Row]:
    """Yield a row for each field of a model that it does not have from another in the reference."""
    words = fields_of(model)
    hints = get_type_hints(model, include_extras=True)
    for name, field in model.model_fields.items():
        key = field.alias or name
        required = _YES.get(language) if field.is_required() else ""
        about = words[key].about.get(language)
        example = ", ".join(f"`{flow(one)}`" for one in words[key].examples)
        yield f"`{key}`", type_words(hints[name], language), required, about, example


def type_words(hint: Any, language: Language) -> str:
    """Return what stands in a field of a type, in words."""
    if hint == Several:
        return _OR_LIST.get(language).format(item=_PLAIN.get(language))
    kind, *listed = alternatives(hint)
    type_ = bare(kind)
    if listed:
        item = type_words(get_args(bare(listed[0]))[0], language)
        return _COUNT_OR_LIST.get(language).format(count=type_words(kind, language), item=item)
    if form := form_of(kind):
        return _FORMS[form.name].get(language)
    if get_origin(type_) is tuple:
        return _LIST.get(language).format(item=type_words(get_args(type_)[0], language))
    if get_origin(type_) is dict:
        return _BY_NAME.get(language).format(item=type_words(get_args(type_)[1], language))
    return _of_class(type_, language)


def flow(value: Any, *, inside: bool = False) -> str:
    """Return an example as it is typed, on one line; `inside` brackets a comma needs quotes."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(inner, inside=True)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(inner, inside=True) for inner in value) + "]"
    text = str(value)
    plain = _PLAIN_YAML.fullmatch(text) and not (inside and "," in text)
    address = text.startswith("http") and "{" not in text
    return text if plain or address else json.dumps(text, ensure_ascii=False)


def _of_class(type_: Any, language: Language) -> str:
    if get_origin(type_) is Literal:
        values = get_args(type_)
        if len(values) > _MANY:
            return _ONE_OF.get(language).format(n=len(values))
        return ", ".join(f"`{value}`" for value in values)
    if issubclass(type_, Text):
        return (_LINE if issubclass(type_, Line) else _PROSE).get(language)
    if issubclass(type_, BaseModel):
        title = MODELS[type_].title.get(language)
        return title[0].lower() + title[1:]
    return _PLAIN.get(language)


def _models_in(hint: Any) -> Iterator[type[BaseModel]]:
    for kind in alternatives(hint):
        type_ = bare(kind)
        if isinstance(type_, type) and issubclass(type_, BaseModel) and not issubclass(type_, Text):
            yield type_
        else:
            for inner in get_args(type_):
                if inner is not Ellipsis and not isinstance(inner, str):
                    yield from _models_in(inner)
