"""Every form that `--format` takes: golden files, compared whole, in both languages."""

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from problem_example import PROBLEMS, SOURCES

from bulletin import __version__
from bulletin.model.language import LANGUAGES, Language
from bulletin.problems.formats import FORMS, Form, as_errors
from bulletin.problems.problem import has_errors

GOLDEN = Path(__file__).parent / "golden"
NAMES = {
    "text": "terminal.{}.txt",
    "json": "problems.{}.json",
    "github": "github.{}.txt",
    "sarif": "problems.{}.sarif",
    "junit": "junit.{}.xml",
}


def test_the_forms_are_those_that_can_be_asked_for() -> None:
    assert tuple(FORMS) == get_args(Form) == tuple(NAMES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_problems_in_every_form(form: Form, language: Language, golden: Callable[[Path, str], None]) -> None:
    told = FORMS[form](PROBLEMS, SOURCES, language).replace(f'"{__version__}"', '"VERSION"')
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
