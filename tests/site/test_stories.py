"""A project's page: what several issues tell of it becomes one story."""

from pathlib import Path

import pytest
from archive_example import FILES, plan

from bulletin.model.language import Language
from bulletin.site.leaf import Leaf
from bulletin.site.plan import Plan
from bulletin.site.stories import Story, story


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan(tmp_path_factory.mktemp("stories"))


def told(example: Plan, language: Language = "bg", key: str = "hub") -> Story:
    """Return the story of a project as its page tells it."""
    return story(Leaf(example, language, example.addresses.project(key, language)), key)


def test_facts_are_the_latest_that_are_known(example: Plan) -> None:
    """The newest issue goes before; what it leaves out is as an older one has it."""
    facts = {fact.key: fact.value for fact in told(example).facts}
    assert facts["budget"] == "120\u00a0хил.\u00a0евро"
    assert facts["period"] == "01.2022–12.2023"
    assert told(example).status_key == "running"


def test_course_tells_each_status_and_what_changed(example: Plan) -> None:
    """The newest first; an issue that says nothing of the budget in between does not hide its change."""
    steps = told(example).course
    assert [(step.source.title, step.status_key) for step in steps] == [
        ("Бюлетин · брой 2", "running"),
        ("Преглед на 2022 година", "starting"),
        ("Бюлетин · брой 1", "planned"),
    ]
    assert [step.changes for step in steps] == [
        ("Бюджет: от 100\u00a0хил.\u00a0евро на 120\u00a0хил.\u00a0евро",),
        (),
        (),
    ]


def test_source_leads_to_the_project_where_the_issue_shows_it(example: Plan) -> None:
    """An issue that does not show the project has no such place."""
    assert [step.source.address for step in told(example).course] == [
        "../bulletin-2.html#hub",
        "../review-2022.html",
        "../bulletin-1.html#hub",
    ]


def test_texts_come_from_the_newest_issue_that_has_them(example: Plan) -> None:
    """Each text says where it is from; on an English page what is only in Bulgarian is marked so."""
    sources = [(one.source.title, one.source.language) for one in told(example, "en").passages]
    assert sources == [
        ("Bulletin · no. 2", "en"),
        ("Бюлетин · брой 1", "bg"),
        ("Преглед на 2022 година", "bg"),
    ]


def test_links_of_a_text_lead_into_its_issue_and_its_notes_stand_below(example: Plan) -> None:
    """`#works` is a place of the issue; the note is numbered anew on this page."""
    goal = told(example).passages[0].html
    assert '<a href="../bulletin-2.html#works">' in goal
    assert 'href="#_note-1"' in goal
    assert [note.html for note in told(example).endnotes] == ["Бележка <em>първа</em>."]


def test_news_told_twice_stands_once(example: Plan) -> None:
    """The newest telling wins; two reports of one day in one issue are two. The latest first."""
    news = [(one.item.title, one.source.title) for one in told(example).news]
    assert news == [
        ("Обучение", "Бюлетин · брой 2"),
        ("Изложба", "Бюлетин · брой 2"),
        ("Първа партньорска среща", "Бюлетин · брой 2"),
    ]


def told_on(number: int, *news: str) -> str:
    """Return an issue with a project and its news."""
    project = f"{{id: a, name: А, news: [{', '.join(news)}]}}"
    sections = "sections: [{title: П, show: projects}]"
    return f"issue: {number}\ntitle: Б\ndate: 2023-0{number}-02\n{sections}\nprojects: [{project}]\n"


def test_news_without_a_title_is_known_by_its_text(tmp_path: Path) -> None:
    """Of the same day are told: the same again, and something else."""
    newest = told_on(2, "{date: 2022-05-01, text: Открихме изложбата в Бургас.}")
    older = told_on(
        1,
        "{date: 2022-05-01, title: Открита изложба, text: В Бургас.}",
        "{date: 2022-05-01, text: Подписахме договора.}",
    )
    files = {name: text for name, text in FILES.items() if not name.startswith("issues/")}
    made = plan(tmp_path, files={**files, "issues/1.yaml": older, "issues/2.yaml": newest})
    assert [one.item.html for one in told(made, key="a").news] == [
        "Открихме изложбата в\u00a0Бургас.",
        "Подписахме договора.",
    ]


def test_event_of_the_project_stands_once(example: Plan) -> None:
    """Events of other projects and of none are not among them."""
    assert [(one.event.title, one.source.title) for one in told(example).events] == [
        ("Път към града", "Бюлетин · брой 2")
    ]


def test_name_is_in_the_language_of_the_page_if_any_issue_has_it(example: Plan) -> None:
    assert (told(example, "en").name.text, told(example, "en").name.language) == ("Hub", "en")
    assert (told(example, "en", "old").name.text, told(example, "en", "old").name.language) == (
        "Стар проект",
        "bg",
    )
