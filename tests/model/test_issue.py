"""Issues, sections, projects, events, settings: what is required, what is the default."""

import pytest
from pydantic import ValidationError

from bulletin.model.event import Event
from bulletin.model.issue import Issue
from bulletin.model.letterhead import Settings
from bulletin.model.project import Project

SMALL: dict[str, object] = {
    "issue": "9",
    "title": "Бюлетин",
    "date": "2023-12-29",
    "sections": ({"title": "Проекти"},),
}


def test_a_small_issue_is_enough() -> None:
    """Four fields make an issue; everything else has its default."""
    issue = Issue.model_validate(SMALL)
    assert (issue.languages, issue.numbered, issue.contents, issue.cover) == (("bg",), None, None, None)
    assert (issue.colophon.about, issue.projects, issue.events, issue.keywords) == (None, (), (), ())
    (section,) = issue.sections
    assert (section.where.status, section.show, section.photos, section.sections) == ((), None, (), ())


@pytest.mark.parametrize("field", SMALL)
def test_each_of_the_four_is_required(field: str) -> None:
    """An issue that lacks one of them is refused."""
    with pytest.raises(ValidationError) as caught:
        Issue.model_validate({key: value for key, value in SMALL.items() if key != field})
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [((field,), "missing")]


def test_a_language_named_twice_counts_once() -> None:
    """No edition is made twice."""
    assert Issue.model_validate({**SMALL, "languages": ("en", "bg", "en")}).languages == ("en", "bg")


@pytest.mark.parametrize(
    ("together", "files"),
    [pytest.param("yes", (("en", "bg"),), id="in-one"), pytest.param("no", (("en",), ("bg",)), id="apart")],
)
def test_the_languages_are_printed_in_one_file_or_apart(
    together: str, files: tuple[tuple[str, ...], ...]
) -> None:
    """In the order in which the issue names them."""
    issue = Issue.model_validate({**SMALL, "languages": ("en", "bg"), "together": together})
    assert issue.files == files


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        pytest.param({"languages": ()}, "list_empty", id="no-language"),
        pytest.param({"languages": ("de",)}, "literal_error", id="unknown-language"),
        pytest.param({"sections": ()}, "too_short", id="no-section"),
        pytest.param(
            {"sections": ({"title": "а"}, {"title": "б", "show": "people"})},
            "literal_error",
            id="show-people",
        ),
        pytest.param({"issue": "№ 9"}, "identifier_form", id="number-with-a-sign"),
    ],
)
def test_what_does_not_make_an_issue_is_refused(change: dict[str, object], kind: str) -> None:
    """The model holds what an issue can be."""
    with pytest.raises(ValidationError) as caught:
        Issue.model_validate({**SMALL, **change})
    assert [error["type"] for error in caught.value.errors()] == [kind]


def test_a_section_holds_one_more_level_and_no_third() -> None:
    """A sub-section takes all that a section takes but sections."""
    inner = {"title": "Вътре", "list": ("а", "б")}
    issue = Issue.model_validate({**SMALL, "sections": ({"title": "Вън", "sections": (inner,)},)})
    assert [item.get("bg") for item in issue.sections[0].sections[0].list] == ["а", "б"]
    with pytest.raises(ValidationError, match="extra_forbidden"):
        Issue.model_validate(
            {**SMALL, "sections": ({"title": "Вън", "sections": ({**inner, "sections": (inner,)},)},)}
        )


def test_a_project_has_typed_figures() -> None:
    """Money, dates and counts of a project are values, not words."""
    project = Project.model_validate(
        {
            "id": "hub",
            "name": "Hub",
            "budget": "294 500 EUR",
            "period": "2022-01/2024-01",
            "partners": "7",
            "countries": ("BG", "ES"),
            "news": ({"date": "2023", "text": "Среща"},),
        }
    )
    assert project.budget is not None
    assert (project.budget.amount, str(project.period), project.partners) == (294_500, "2022-01/2024-01", 7)
    assert (project.countries, str(project.news[0].date)) == (("BG", "ES"), "2023")


def test_an_event_calls_its_partners_with() -> None:
    """The file says `with`; an event of an unknown kind or without a date is refused."""
    event = Event.model_validate({"kind": "webinar", "title": "Т", "date": "2021-09-29", "with": ("ITRI",)})
    assert [partner.get("bg") for partner in event.partners] == ["ITRI"]
    with pytest.raises(ValidationError) as caught:
        Event.model_validate({"kind": "party", "title": "Т"})
    assert [error["type"] for error in caught.value.errors()] == ["literal_error", "missing"]


def test_settings_have_defaults_that_build() -> None:
    """A letterhead and a series are enough for a workspace."""
    settings = Settings.model_validate(
        {"letterhead": {"name": "К", "address": "София"}, "series": {"bulletin": {"title": "Бюлетин"}}}
    )
    assert (settings.languages, settings.output, settings.limits.pages) == (("bg",), "output", 60)
    assert (settings.letterhead.colours.main, settings.letterhead.logo) == ("#0f4c5c", None)
    series = settings.series["bulletin"]
    assert (series.prefix, series.numbering, series.numbered) == ("", "number", "yes")


def test_settings_without_a_series_are_refused() -> None:
    """An issue belongs to a series, so there is at least one."""
    with pytest.raises(ValidationError) as caught:
        Settings.model_validate({"letterhead": {"name": "К", "address": "София"}, "series": {}})
    assert [error["type"] for error in caught.value.errors()] == ["too_short"]
