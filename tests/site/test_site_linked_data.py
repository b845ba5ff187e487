"""The data for machines of the pages of the site."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from plan_example import issue_text, plan

from bulletin.model.language import Language
from bulletin.site.feeds import feed_files
from bulletin.site.linked_data import MOST, front_data, project_data
from bulletin.site.plan import Plan

GOLDEN = Path(__file__).parent / "golden"
SHOWN = "sections:\n  - {title: Проекти, show: projects}\n  - {title: Събития, show: events}\n"
OLD = (
    "issue: 1\ntitle: Бюлетин\ndate: 2022-05-01\nlanguages: [bg]\n"
    + SHOWN
    + """\
projects:
  - {id: hub, name: Старо име, programme: Erasmus+, number: KA220-1, budget: 300 000 лв., goal: Да *учим*.}
events:
  - {kind: webinar, title: Среща, date: 2022-03-01, time: 10:00–12:00, place: онлайн, project: hub}
"""
)
NEW = (
    "issue: 2\ntitle: Бюлетин\ndate: 2023-05-01\n"
    + SHOWN
    + """\
projects:
  - id: hub
    name: {bg: "Хъб</script>", en: "Hub</script>"}
    full_name: {bg: Център, en: Centre}
    url: https://example.org/hub
    period: 2022-01/2024-06
    partners: [ITRI, БАН]
  - {id: idea, name: Идея}
events:
  - {kind: visit, title: Гости, date: 2023-05, id: guests, project: hub, text: Дълъг разказ.}
"""
)


def archive(root: Path, address: str = "https://example.org/x") -> Plan:
    """Return a plan of two issues that tell of one project."""
    return plan(root / "w", {"1": OLD, "2": NEW}, address=address)


def addresses(data: Any) -> list[str]:
    """Return all addresses in the data."""
    if isinstance(data, list):
        return [one for item in data for one in addresses(item)]
    if not isinstance(data, dict):
        return []
    own = [value for key, value in data.items() if key in {"url", "contentUrl"} and isinstance(value, str)]
    return own + [one for value in data.values() for one in addresses(value)]


@pytest.mark.parametrize("language", ["bg", "en"])
def test_a_project(language: Language, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    """Of each field what the newest issue says; the grant; events with their calendar files; where it is told."""
    text = project_data(archive(tmp_path), "hub", language)
    assert not set("<>&") & set(text)
    golden(
        GOLDEN / f"project.{language}.json", json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"
    )


def test_a_project_of_which_little_is_known(tmp_path: Path) -> None:
    """Nothing is said that is not known; its page stands for its own."""
    data = json.loads(project_data(archive(tmp_path, ""), "idea", "en"))
    assert data.keys() == {"@context", "@type", "name", "url", "member", "subjectOf"}
    assert (data["@type"], data["name"], data["url"]) == ("Project", "Идея", "idea.en.html")
    with pytest.raises(KeyError):
        project_data(archive(tmp_path / "other"), "none", "bg")


def test_the_front_page(tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    """The series with their issues, each in the language of the page where it has that."""
    text = front_data(archive(tmp_path), "en")
    golden(GOLDEN / "front.en.json", json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n")


def test_the_front_page_of_a_long_archive(tmp_path: Path) -> None:
    """It names the newest alone."""
    issues = {str(number): issue_text(number, str(1950 + number)) for number in range(1, MOST + 4)}
    (series,) = json.loads(front_data(plan(tmp_path / "w", issues), "bg"))["hasPart"]
    told = [int(one["issueNumber"]) for one in series["hasPart"]]
    assert told == list(range(MOST + 3, 3, -1))


def test_every_relative_address_leads_to_a_page_or_a_file(tmp_path: Path) -> None:
    """Also where a Bulgarian event is told on an English page."""
    made = archive(tmp_path, "")
    there = {one.name for one in feed_files(made)}
    there |= {sheet.page for sheets in made.sheets.values() for sheet in sheets.values()}
    there |= {sheet.cover for sheets in made.sheets.values() for sheet in sheets.values()}
    for language in made.archive.languages:
        there |= {made.addresses.front(language), made.addresses.series("bulletin", language)}
        there |= {made.addresses.project(key, language) for key in made.archive.projects}
    for language in made.archive.languages:
        pages = {made.addresses.front(language): front_data(made, language)}
        for key in made.archive.projects:
            pages[made.addresses.project(key, language)] = project_data(made, key, language)
        for page, text in pages.items():
            found = {urljoin(f"file:///site/{page}", one) for one in addresses(json.loads(text))}
            assert {one.removeprefix("file:///site/") for one in found if one.startswith("file:")} <= there
