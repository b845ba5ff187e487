"""Which projects and events a section shows."""

import pytest

from bulletin.model.event import Event
from bulletin.model.project import Project
from bulletin.model.section import Where
from bulletin.model.selection import chosen_events, chosen_projects

PROJECTS = [
    Project.model_validate(one)
    for one in (
        {"id": "a", "name": "А", "status": "running", "programme": "Erasmus+"},
        {"id": "b", "name": "Б", "status": "finished", "programme": {"bg": "ФНИ", "en": "NSF"}},
        {"id": "c", "name": "В"},
        {"id": "d", "name": "Г", "status": "running", "programme": "COSME"},
    )
]
EVENTS = [
    Event.model_validate(one)
    for one in (
        {"kind": "visit", "title": "0", "date": "2023"},
        {"kind": "webinar", "title": "1", "date": "2021-09-29"},
        {"kind": "visit", "title": "2", "date": "2022-12-31/2023-01-02"},
        {"kind": "meeting", "title": "3", "date": "2021-09-28/2021-09-30"},
        {"kind": "meeting", "title": "4", "date": "2021-09-28"},
        {"kind": "meeting", "title": "5", "date": "2021-09-28"},
    )
]


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        pytest.param({}, "abcd", id="all"),
        pytest.param({"status": "running"}, "ad", id="status"),
        pytest.param({"status": ("finished", "running")}, "abd", id="several-keep-the-order-of-the-file"),
        pytest.param({"programme": "NSF"}, "b", id="programme-in-english"),
        pytest.param({"programme": ("ФНИ", "COSME")}, "bd", id="programmes"),
        pytest.param({"status": "running", "programme": "COSME"}, "d", id="both-must-fit"),
        pytest.param({"id": ("c", "a")}, "ac", id="ids"),
        pytest.param({"status": "planned"}, "", id="none"),
    ],
)
def test_projects_are_chosen(where: dict[str, object], ids: str) -> None:
    """Every key narrows the choice; the order is the file's, and each keeps its position there."""
    chosen = chosen_projects(PROJECTS, Where.model_validate(where))
    assert "".join(project.id for _, project in chosen) == ids
    assert all(PROJECTS[place] is project for place, project in chosen)


@pytest.mark.parametrize(
    ("where", "places"),
    [
        pytest.param({}, [4, 5, 3, 1, 2, 0], id="all-by-date"),
        pytest.param({"kind": "visit"}, [2, 0], id="kind"),
        pytest.param({"year": "2022"}, [2], id="year-of-the-first-day"),
        pytest.param({"year": ("2021", "2023"), "kind": "meeting"}, [4, 5, 3], id="both-must-fit"),
        pytest.param({"year": "1999"}, [], id="none"),
    ],
)
def test_events_are_chosen_by_date(where: dict[str, object], places: list[int]) -> None:
    """Events are put in order by first day, then by last; of equals the file decides."""
    assert [place for place, _ in chosen_events(EVENTS, Where.model_validate(where))] == places
