"""Every field in words of both languages, and the examples that go with them."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bulletin.model.issue import Issue
from bulletin.model.letterhead import Settings
from bulletin.problems.problem import Words
from bulletin.schema.build import issue_schema, settings_schema
from bulletin.schema.reference import models_of
from bulletin.schema.words import MODELS, fields_of

ALL = [*models_of(Issue), *models_of(Settings)]
CYRILLIC = re.compile("[а-яА-Я]")
CODE = re.compile("`[^`]*`|“[^”]*”")


def test_no_field_lacks_words_and_no_words_lack_a_field() -> None:
    """The model and its words have the same fields in the same order."""
    for model in ALL:
        names = [field.alias or name for name, field in model.model_fields.items()]
        assert sorted(fields_of(model)) == sorted(names), model
    used = {base for model in ALL for base in model.__mro__}
    assert set(MODELS) <= used


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_the_words_are_in_their_languages(model: type[Any]) -> None:
    """Bulgarian in Bulgarian, English in English, each a whole sentence."""
    described = MODELS[model]
    abouts = [described.about, *(field.about for field in described.fields.values())]
    titles = [described.title, *(field.title for field in described.fields.values())]
    for words in (*abouts, *titles):
        assert CYRILLIC.search(words.bg)
        assert not CYRILLIC.search(CODE.sub("", words.en))
        assert words == Words(words.bg.strip(), words.en.strip())
    for words in abouts:
        assert words.bg.endswith((".", "!"))
        assert words.en.endswith((".", "!"))
        assert re.findall("`[^`]*`", words.bg) or not re.findall("`issue", words.en)


@pytest.mark.parametrize("schema", [issue_schema(), settings_schema()], ids=["issue", "settings"])
def test_the_examples_are_right(schema: Any) -> None:
    """Each field has an example at least, and its own schema takes it."""
    found = list(_properties(schema))
    assert found
    for name, field in found:
        assert field["examples"], name
        validator = Draft202012Validator({"$defs": schema["$defs"], **field})
        for example in field["examples"]:
            assert validator.is_valid(example), (name, example)


def test_both_languages_stand_in_a_description() -> None:
    """Bulgarian first, an empty line, English; the marks of Markdown only where an editor shows it."""
    place = issue_schema()["properties"]["place"]
    assert (place["title"], place["description"]) == (
        "Място · Place",
        "Стои до датата.\n\nStands beside the date.",
    )
    show = issue_schema()["$defs"]["Section"]["properties"]["show"]
    assert show["description"].startswith("projects показва")
    assert show["markdownDescription"].startswith("`projects` показва")


def test_values_have_names() -> None:
    """What an editor offers, it offers by its name in both languages."""
    (status, _) = issue_schema()["$defs"]["Project"]["properties"]["status"]["anyOf"]
    assert (
        dict(zip(status["enum"], status["enumDescriptions"], strict=True))["running"]
        == "в изпълнение · running"
    )


def _properties(schema: Any) -> Iterator[tuple[str, Any]]:
    for group in (schema, *schema["$defs"].values()):
        yield from group.get("properties", {}).items()
