"""Text that attacks who reads it, in every field, opened in Chromium: nothing of it runs, and nothing is asked for."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from browsing import launched
from hostile_text import Lines, faults, issue, settings
from icalendar import Calendar
from pydantic import BaseModel
from site_example import made
from workspace_example import picture

from bulletin.model.issue import Issue
from bulletin.model.letterhead import Settings
from bulletin.model.text import Line, Prose
from bulletin.opening import open_workspace
from bulletin.preview.editions import SCREENS, Editions
from bulletin.preview.look import Ready
from bulletin.preview.shell import Shell
from bulletin.preview.state import State
from bulletin.problems.problem import Problem
from bulletin.publish.cache import PictureCache
from bulletin.read.reading import Reading, read_issue, read_settings
from bulletin.read.source import decode
from bulletin.workspace import Workspace


@pytest.fixture(scope="module")
def tab() -> Iterator[Any]:
    """A page that reaches nothing outside the disk."""
    with launched() as browser:
        yield browser.new_context(offline=True).new_page()


@pytest.fixture(scope="module")
def attack(tmp_path_factory: pytest.TempPathFactory) -> tuple[Workspace, Reading[Issue], str]:
    """A workspace with all vectors in all fields, as it is read; a check would refuse half of it."""
    root = tmp_path_factory.mktemp("attack")
    (root / "issues" / "9").mkdir(parents=True)
    (root / "issues" / "9.yaml").write_text("", "utf-8")
    (root / "issues" / "9" / "a.png").write_bytes(picture("PNG", (60, 30)))
    lines = Lines()
    told = read_settings(decode(settings(lines).encode(), "bulletin.yaml")).value
    text = issue(lines)
    reading = read_issue(decode(text.encode(), "issues/9.yaml"))
    assert told
    assert reading.value
    return Workspace(root, told), reading, text


def test_every_field_of_text_is_attacked(attack: tuple[Workspace, Reading[Issue], str]) -> None:
    """Of the issue and all that it consists of, and of the letterhead; a new field is to be added."""
    workspace, reading, _ = attack
    assert reading.value
    hit = {found for part in _parts(reading.value) for found in _texts(part, filled=True)}
    assert {found for part in _parts(reading.value) for found in _texts(part, filled=False)} - hit == set()
    head: Settings = workspace.settings
    assert _texts(head.letterhead, filled=False) == _texts(head.letterhead, filled=True)


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_runs_in_the_web_edition_and_the_letter(
    tab: Any, attack: tuple[Workspace, Reading[Issue], str], screen: Any, tmp_path: Path
) -> None:
    """Filled as the preview fills them, with what no check has looked at."""
    workspace, reading, _ = attack
    file = workspace.issue("9")
    assert file
    assert reading.value
    ready = Ready(workspace, file, reading.value, reading.places, b"")
    page, problems = Editions(ready, PictureCache(tmp_path)).page(screen, "bg")
    assert page is not None, problems
    (tmp_path / "page.html").write_bytes(page)
    assert page.count(b"alert(1)") > 1_000
    assert faults(tab, (tmp_path / "page.html").as_uri()) == []


def test_nothing_runs_among_the_problems_of_a_preview(
    tab: Any, attack: tuple[Workspace, Reading[Issue], str], tmp_path: Path
) -> None:
    """They quote the lines in which they stand."""
    workspace, reading, text = attack
    code = open_workspace(tmp_path).problems[0].code
    places = [reading.places.find(("sections", 0, "title")), reading.places.find(("title",))]
    found = tuple(Problem(code, place, {"folder": text}) for place in places)
    state = State(1, 1, (), None, False, False, False, found, {"issues/9.yaml": text}, {})
    told = json.loads(Shell("bg", workspace.root, "9").news(state))
    (tmp_path / "page.html").write_text(f"<!DOCTYPE html><title>-</title>{told['problems']}", "utf-8")
    assert "alert(1)" in told["problems"]
    assert faults(tab, (tmp_path / "page.html").as_uri()) == []


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of an issue in which each field has some of what a check lets through."""
    root = tmp_path_factory.mktemp("hostile") / "workspace"
    (root / "issues" / "9").mkdir(parents=True)
    lines = Lines(share=4)
    (root / "bulletin.yaml").write_text(settings(lines), "utf-8")
    (root / "issues" / "9.yaml").write_text(issue(lines), "utf-8")
    (root / "issues" / "9" / "a.png").write_bytes(picture("PNG", (900, 300)))
    assert made(root, address="https://example.org/b/").published
    return root / "output" / "site"


def test_nothing_runs_on_any_page_of_the_site(tab: Any, site: Path) -> None:
    """The front page, the issue, the project, the lists, and the search with what it finds."""
    pages = [page.as_uri() for page in sorted(site.rglob("*.html"))]
    search = (site / "search.html").as_uri()
    pages += [f"{search}?q={question}" for question in ("alert", "%22%3E%3Cimg src=x onerror=alert(1)%3E")]
    pages += [f"{search}#%3Cimg src=x onerror=alert(1)%3E"]
    assert len(pages) > 8
    assert {page: found for page in pages if (found := faults(tab, page))} == {}


def test_machines_find_text_and_nothing_else(site: Path) -> None:
    """Feed, calendars and the index of the search hold it as text: no element, no property more than there would be."""
    feeds = [
        file for file in site.rglob("*") if file.suffix in {".xml", ".atom"} and b"<feed" in file.read_bytes()
    ]
    assert feeds
    for feed in feeds:
        root = ET.fromstring(feed.read_bytes())  # noqa: S314 - it is our own
        assert {one.tag.partition("}")[0] for one in root.iter()} == {"{http://www.w3.org/2005/Atom"}
        for content in root.iter("{http://www.w3.org/2005/Atom}content"):
            assert "<script" not in (content.text or "").lower()
    for file in site.rglob("*.ics"):
        calendar = Calendar.from_ical(file.read_bytes())
        assert len(calendar.walk("VEVENT")) == 1
        assert not calendar.errors
    for file in site.rglob("*.json"):
        json.loads(file.read_text("utf-8"))


def _parts(value: Any) -> Iterator[BaseModel]:
    """A value of the model and all that it consists of, texts excepted."""
    if isinstance(value, tuple):
        for one in value:
            yield from _parts(one)
    elif isinstance(value, BaseModel) and not isinstance(value, (Line, Prose)):
        yield value
        for name in type(value).model_fields:
            yield from _parts(getattr(value, name))


def _texts(value: BaseModel, *, filled: bool) -> set[tuple[str, str]]:
    """The fields of text that a part has, or those of them that are attacked."""
    named = {name: getattr(value, name) for name in type(value).model_fields}
    kinds = {name: str(field.annotation) for name, field in type(value).model_fields.items()}
    texts = {name for name, kind in kinds.items() if "text.Line" in kind or "text.Prose" in kind}
    return {(type(value).__name__, name) for name in texts if not filled or "alert(1)" in str(named[name])}
