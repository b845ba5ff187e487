"""Words of one language, of both, of all."""

import pytest
from pydantic import ValidationError

from bulletin.model.language import LANGUAGES
from bulletin.model.text import Line


def test_a_plain_text_serves_every_language() -> None:
    """A text without languages is the same in all, and says so."""
    line = Line.model_validate("Erasmus+")
    assert line.shared
    assert [line.get(language) for language in LANGUAGES] == ["Erasmus+", "Erasmus+"]
    assert all(line.has(language) for language in LANGUAGES)


def test_each_language_has_its_own_words() -> None:
    """A text by language gives each its own."""
    line = Line.model_validate({"bg": "София", "en": "Sofia"})
    assert not line.shared
    assert [line.get(language) for language in LANGUAGES] == ["София", "Sofia"]


@pytest.mark.parametrize(("given", "lacking"), [("bg", "en"), ("en", "bg")])
def test_a_language_without_words_lends_those_of_the_other(given: str, lacking: str) -> None:
    """Nothing is empty on the page; the check tells that a translation is missing."""
    line = Line.model_validate({given: "думи"})
    assert (line.has(given), line.has(lacking), line.get(lacking)) == (True, False, "думи")


def test_an_empty_text_of_one_language_is_kept() -> None:
    """Empty words are words: they are not filled in from the other language."""
    assert Line.model_validate({"bg": "", "en": "Sofia"}).get("bg") == ""


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        pytest.param({}, "text_empty", id="no-language"),
        pytest.param({"de": "Wien"}, "extra_forbidden", id="unknown-language"),
        pytest.param(("a",), "model_type", id="list"),
        pytest.param(7, "model_type", id="number"),
    ],
)
def test_what_is_no_text_is_refused(value: object, kind: str) -> None:
    """Only words, or words by known languages, are a text."""
    with pytest.raises(ValidationError) as caught:
        Line.model_validate(value)
    assert [error["type"] for error in caught.value.errors()] == [kind]
