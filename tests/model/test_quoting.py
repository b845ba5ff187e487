"""The names of figures: which there are, how they stand in a text, and what data each is made of."""

import pytest

from bulletin.model.issue import Issue
from bulletin.model.quoting import (
    BULGARIAN,
    FOR_LETTERS,
    NAMES,
    QUOTED,
    Quotation,
    Quoted,
    figure_named,
    is_known,
    name_in,
    quotations,
)

FULL = {
    "name": "Хъб",
    "status": "running",
    "programme": "Erasmus+",
    "budget": "250 000 EUR",
    "share": "50 000 EUR",
    "partners": "7",
    "countries": ("BG", "ES"),
}
NEEDS: dict[Quoted, str] = {
    "total budget": "budget",
    "total budget exact": "budget",
    "own share": "share",
    "own share exact": "share",
    "projects planned": "status",
    "projects starting": "status",
    "projects running": "status",
    "projects finished": "status",
    "programmes": "programme",
    "partners": "partners",
    "countries": "countries",
}


def issue(*projects: dict[str, object], **more: object) -> Issue:
    parts = {"issue": "9", "title": "Брой", "date": "2023", "sections": ({"title": "Проекти"},), **more}
    named = tuple({"id": f"p{place}", **project} for place, project in enumerate(projects))
    return Issue.model_validate({**parts, "projects": named})


def test_every_figure_has_a_name_of_its_own_in_each_language() -> None:
    assert set(BULGARIAN) == set(QUOTED)
    assert len(set(NAMES)) == len(NAMES) == 2 * len(QUOTED)
    assert not FOR_LETTERS & set(NAMES)
    assert {figure_named(name_in(one, "bg")) for one in QUOTED} == set(QUOTED)
    assert {figure_named(name_in(one, "en")) for one in QUOTED} == set(QUOTED)


@pytest.mark.parametrize("name", ["Total Budget", "total\n  budget", "ОБЩ БЮДЖЕТ", " общ бюджет "])
def test_capitals_and_spaces_do_not_matter(name: str) -> None:
    assert figure_named(name) == "total budget"


@pytest.mark.parametrize("name", ["total", "budget total", "total_budget", "", "name"])
def test_other_words_are_no_names(name: str) -> None:
    assert figure_named(name) is None


def test_what_stands_in_braces_is_found_where_it_stands() -> None:
    text = "Имаме {проекти} и { общ\nбюджет }."
    assert tuple(quotations(text)) == (
        Quotation(6, "{проекти}", "проекти"),
        Quotation(18, "{ общ\nбюджет }", "общ бюджет"),
    )
    assert text[6:15] == "{проекти}"


@pytest.mark.parametrize("text", ["{}", "{ }", "{1, 2, x}", "{…}", "{", "}", "}{", "{a\n\nb}", "{a", "a}"])
def test_braces_of_the_text_itself_are_no_quotations(text: str) -> None:
    assert tuple(quotations(text)) == ()


@pytest.mark.parametrize(("quoted", "field"), NEEDS.items())
def test_a_figure_needs_the_field_that_it_is_made_of(quoted: Quoted, field: str) -> None:
    without = {name: value for name, value in FULL.items() if name != field}
    assert is_known(issue(without, FULL), quoted)
    assert not is_known(issue(without), quoted)


def test_projects_and_events_must_be_there_to_be_counted() -> None:
    event = {"kind": "visit", "title": "Гости", "date": "2023"}
    assert is_known(issue(FULL), "projects")
    assert not is_known(issue(), "projects")
    assert is_known(issue(events=(event,)), "events")
    assert not is_known(issue(FULL), "events")
