"""Which country was meant."""

import pytest
from babel import Locale

from bulletin.model.countries import COUNTRIES
from bulletin.model.language import LANGUAGES
from bulletin.read.countries import country_meant
from bulletin.read.reading import read_issue
from bulletin.read.source import decode


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        pytest.param("UK", "GB", id="sign-of-the-union"),
        pytest.param("EL", "GR", id="greece-in-the-union"),
        pytest.param("bg", "BG", id="small-letters"),
        pytest.param("ВG", "BG", id="a-cyrillic-letter"),
        pytest.param("БГ", "BG", id="cyrillic-by-sound"),
        pytest.param("България", "BG", id="name-bg"),
        pytest.param("Spain", "ES", id="name-en"),
        pytest.param("ИСПАНИЯ", "ES", id="capitals"),
        pytest.param("Bulgria", "BG", id="misspelt"),
        pytest.param("Великобритания", "GB", id="everyday-name"),
        pytest.param("САЩ", "US", id="letters-for-a-name"),
        pytest.param("ZZ", None, id="no-country"),
        pytest.param("EU", None, id="union"),
        pytest.param("...", None, id="dots"),
    ],
)
def test_the_country_that_was_meant(typed: str, code: str | None) -> None:
    assert country_meant(typed) == code


@pytest.mark.parametrize(("typed", "repair"), [("UK", "(GB)"), ("ZZ", "(BG, DE, ES)")])
def test_the_help_says_the_code(typed: str, repair: str) -> None:
    text = (
        "issue: 9\ntitle: Бюлетин\ndate: 2023\nsections: [{title: А, text: а}]\n"
        f"projects: [{{id: hub, name: Hub, countries: [{typed}]}}]\n"
    )
    (problem,) = read_issue(decode(text.encode(), "issues/9.yaml")).problems
    assert problem.code.id == "B045"
    for language in LANGUAGES:
        assert repair in problem.help(language)


def test_every_code_has_a_name_to_print() -> None:
    assert len(COUNTRIES) == 250
    for language in LANGUAGES:
        assert set(Locale(language).territories) >= COUNTRIES
