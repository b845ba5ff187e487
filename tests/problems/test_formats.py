"""Every form that `--format` takes: golden files, compared whole, in both languages."""

from collections.abc import Callable
from pathlib import Path

import pytest
from problem_example import PROBLEMS, SOURCES

from bulletin import __version__
from bulletin.locales import INTERFACE
from bulletin.model.language import LANGUAGES, Language
from bulletin.problems.catalogue import values
from bulletin.problems.formats import FORMS, Form, as_errors, renderer
from bulletin.problems.problem import Place, Problem, has_errors

GOLDEN = Path(__file__).parent / "golden"
PAGE = Path(__file__).parents[2] / "docs" / "ci.md"
NAMES = {
    "text": "terminal.{}.txt",
    "json": "problems.{}.json",
    "github": "github.{}.txt",
    "sarif": "problems.{}.sarif",
    "junit": "junit.{}.xml",
}


def test_the_forms_are_those_that_can_be_asked_for() -> None:
    """Each has a renderer of its own."""
    assert tuple(NAMES) == FORMS
    assert len({renderer(form) for form in FORMS}) == len(FORMS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_problems_in_every_form(form: Form, language: Language, golden: Callable[[Path, str], None]) -> None:
    told = renderer(form)(PROBLEMS, SOURCES, language).replace(f'"{__version__}"', '"VERSION"')
    golden(GOLDEN / NAMES[form].format(language), told)


def test_warnings_become_errors_and_nothing_else_changes() -> None:
    strict = as_errors(PROBLEMS)
    assert {problem.severity for problem in PROBLEMS} == {"error", "warning"}
    assert {problem.severity for problem in strict} == {"error"}
    assert has_errors(as_errors([one for one in PROBLEMS if one.severity == "warning"]))
    for before, after in zip(PROBLEMS, strict, strict=True):
        assert (before.place, before.edits, before.message("bg")) == (
            after.place, after.edits, after.message("bg"),
        )  # fmt: skip
        assert (before.code.id, before.code.slug) == (after.code.id, after.code.slug)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_named_where_people_look_for_it(form: Form) -> None:
    assert f"\n| `{form}` | " in PAGE.read_text("utf-8")
    for language in LANGUAGES:
        assert form in INTERFACE[language].options["format"].replace(",", " ").replace(";", " ").split()


def test_the_json_on_the_page_is_the_real_one() -> None:
    problem = Problem(values.NO_DAY, Place("issues/9.yaml", 3, 7, 3, 17), {"text": "31.02.2026", "days": 28})
    told = renderer("json")([problem], {}, "en")
    assert f"```json\n{told}```" in PAGE.read_text("utf-8")
