"""From an issue to what its pages show: the whole of a small issue, and what holds for the real ones."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from bulletin.compose.compose import compose
from bulletin.compose.content import Content, Events, Projects, Prose, SectionBlock
from bulletin.model.language import LANGUAGES, Language
from bulletin.model.project import Status
from bulletin.opening import open_workspace
from bulletin.pipeline import Checked, check
from bulletin.workspace import Workspace

HERE = Path(__file__).parent
REAL = HERE.parents[1]
ISSUES = sorted((REAL / "issues").glob("*.yaml"))
BOTH = [
    pytest.param(path.stem, id=path.stem)
    for path in ISSUES
    if "languages: [bg, en]" in path.read_text("utf-8")
]
SMALL = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\n"
CYRILLIC, LATIN = re.compile("[а-яА-Я]"), re.compile("[a-zA-Z]")


@cache
def good(folder: Path, key: str) -> tuple[Workspace, Checked]:
    """Read and check an issue that has no error."""
    workspace = open_workspace(folder).workspace
    assert workspace is not None
    file = workspace.issue(key)
    assert file is not None
    checked = check(workspace, file)
    assert checked.problems == ()
    return workspace, checked


@cache
def composed(folder: Path, key: str, language: Language) -> Content:
    """Read, check and compose an issue as a build does."""
    workspace, checked = good(folder, key)
    assert checked.issue is not None
    return compose(checked.issue, checked.file, workspace, language)


def small(folder: Path, text: str, key: str = "9") -> Content:
    """Compose an issue of a few lines."""
    (folder / "issues").mkdir()
    for name in ("bulletin.yaml", "logo.svg"):
        (folder / name).write_bytes((HERE / "whole" / name).read_bytes())
    (folder / "issues" / f"{key}.yaml").write_text(text, encoding="utf-8")
    return composed(folder, key, "bg")


def outline(value: object, name: str = "issue", indent: str = "") -> Iterator[str]:
    """Yield what a page is given, a line each, without what is empty and what is of no words (`~`: no-break space)."""
    if is_dataclass(value):
        yield f"{indent}{name}:"
        for field in fields(value):
            if field.name not in {"words", "data"}:
                yield from outline(getattr(value, field.name), field.name, f"{indent}  ")
    elif isinstance(value, tuple):
        for item in value:
            yield from outline(item, f"- {name}", indent)
    elif value not in ("", None, False):
        shown = str(value).replace("\u00a0", "~").rstrip("\n").replace("\n", f"\n{indent}  | ")
        yield f"{indent}{name}: {shown}"


def sections(content: Content) -> Iterator[SectionBlock]:
    """Yield all sections and sub-sections in the order of the page."""
    for section in content.sections:
        yield section
        yield from section.sections


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_issue(language: Language, golden: Callable[[Path, str], None]) -> None:
    """An issue with everything in it becomes what the golden file says, to the last space."""
    content = composed(HERE / "whole", "9", language)
    golden(HERE / "whole" / f"expected.{language}.txt", "\n".join(outline(content)) + "\n")


@pytest.mark.parametrize("key", BOTH)
def test_both_languages_of_an_issue_have_the_same_form(key: str) -> None:
    """Sections, projects, events, notes and pictures are the same ones in both languages."""
    forms = []
    for language in LANGUAGES:
        content = composed(REAL, key, language)
        forms.append(
            (
                [
                    (one.id, one.number, one.at, [block.kind for block in one.blocks])
                    for one in sections(content)
                ],
                [note.number for note in content.notes],
                list(content.pictures),
                content.date.iso,
                content.issue_number,
            )
        )
    assert forms[0] == forms[1]


@pytest.mark.parametrize("key", BOTH)
@pytest.mark.parametrize(("language", "other"), [("bg", LATIN), ("en", CYRILLIC)])
def test_a_language_speaks_for_itself(key: str, language: Language, other: re.Pattern[str]) -> None:
    """Running text is in the letters of its language; names of others stand in it, never whole texts."""
    content = composed(REAL, key, language)
    own = CYRILLIC if language == "bg" else LATIN
    texts = [block.html for one in sections(content) for block in one.blocks if isinstance(block, Prose)]
    for text in (content.summary, content.title, *(text.striptags() for text in texts)):
        assert len(own.findall(text)) > len(other.findall(text))


@pytest.mark.parametrize("path", ISSUES, ids=lambda path: path.stem)
def test_a_real_issue_is_composed_whole(path: Path) -> None:
    """Projects are numbered without a gap, events are in order, each id stands once, each block knows its place."""
    content = composed(REAL, path.stem, "bg")
    blocks = [block for one in sections(content) for block in one.blocks]
    projects = [project for block in blocks if isinstance(block, Projects) for project in block.projects]
    assert [project.number for project in projects] == list(range(1, len(projects) + 1))
    assert {project.status_key for project in projects} <= {"", *get_args(Status)}
    for block in blocks:
        if isinstance(block, Events):
            days = [event.date.first for event in block.events]
            assert days == sorted(days)
    ids = [one.id for one in sections(content)] + [project.id for project in projects]
    assert len(ids) == len(set(ids))
    assert all(block.at.startswith("sections/") for block in blocks if isinstance(block, Prose))
    assert 0 < len(content.summary) <= 301


@pytest.mark.parametrize(
    ("count", "asked", "shown"),
    [
        pytest.param(2, "", False, id="two-sections"),
        pytest.param(3, "", True, id="three-sections"),
        pytest.param(2, "contents: да\n", True, id="asked-for"),
        pytest.param(3, "contents: не\n", False, id="not-wanted"),
    ],
)
def test_the_contents_box(count: int, asked: str, shown: bool, tmp_path: Path) -> None:
    """A short issue has none unless it asks for one, a longer one has it unless it says no."""
    parts = "".join(f"  - {{title: Раздел {place}, text: Текст.}}\n" for place in range(count))
    assert small(tmp_path, f"{SMALL}{asked}sections:\n{parts}").has_contents is shown


@pytest.mark.parametrize(
    ("key", "asked", "numbers"),
    [
        pytest.param("9", "", ["1", "1.1", "1.2", "2"], id="numbered-series"),
        pytest.param("9", "numbered: не\n", ["", "", "", ""], id="not-wanted"),
        pytest.param("review", "", ["", "", "", ""], id="plain-series"),
        pytest.param("review", "numbered: да\n", ["1", "1.1", "1.2", "2"], id="asked-for"),
    ],
)
def test_sections_are_numbered(key: str, asked: str, numbers: list[str], tmp_path: Path) -> None:
    """The series says whether sections have numbers, and an issue may say otherwise; ids have them always."""
    parts = (
        "sections:\n  - title: А\n    sections:\n      - {title: Б, text: б}\n      - {title: В, text: в}\n"
    )
    head = SMALL if key == "9" else SMALL.replace("issue: 9", "issue: review\nseries: articles")
    content = small(tmp_path, f"{head}{asked}{parts}  - {{title: Г, id: last, text: г}}\n", key)
    assert [one.number for one in sections(content)] == numbers
    assert [one.id for one in sections(content)] == ["_section-1", "_section-1-1", "_section-1-2", "last"]


def test_a_series_of_names_has_no_numbers_in_the_masthead(tmp_path: Path) -> None:
    """An article is known by its title, not by the name of its file."""
    head = SMALL.replace("issue: 9", "issue: review\nseries: articles")
    content = small(tmp_path, f"{head}sections:\n  - {{title: А, text: а}}\n", "review")
    assert (content.number, content.issue_number, content.numbered_title) == ("", "", "Бюлетин")
    assert (content.series, content.series_title, content.key) == ("articles", "Статии", "review")


@pytest.mark.parametrize(
    ("lead", "summary"),
    [
        pytest.param("", "Първи · Втори", id="titles-of-sections"),
        pytest.param("lead: Кратко **начало**\n", "Кратко начало", id="lead"),
        pytest.param(f"lead: {'дума ' * 70}\n", f"{'дума ' * 58}дума…", id="long-lead"),
        pytest.param(f"lead: {'дума, ' * 60}\n", f"{'дума, ' * 48}дума…", id="cut-at-a-comma"),
    ],
)
def test_the_summary(lead: str, summary: str, tmp_path: Path) -> None:
    """The lead without its marks, at most 300 characters of it, cut between words; else the sections' titles."""
    text = f"{SMALL}{lead}sections:\n  - {{title: Първи, text: а}}\n  - {{title: Втори, text: б}}\n"
    assert small(tmp_path, text).summary == summary


def test_a_small_issue_has_nothing_that_was_not_written(tmp_path: Path) -> None:
    """What the writer left out is empty on the page too."""
    content = small(tmp_path, f"{SMALL}sections:\n  - {{title: А, text: а}}\n")
    assert (content.greeting, content.place, content.byline, content.lead, content.cover) == (
        "",
        "",
        "",
        "",
        None,
    )
    assert (content.back.occasion, content.back.about, content.notes, content.keywords) == ("", "", (), ())
    assert list(content.pictures) == [content.head.logo.name if content.head.logo else ""]


def test_the_same_issue_is_composed_the_same_in_every_folder(tmp_path: Path) -> None:
    """What a page is given knows nothing of where the workspace lies."""
    text = f"{SMALL}sections:\n  - {{title: А, text: а}}\n"
    folders = [tmp_path / "a", tmp_path / "друга папка"]
    for folder in folders:
        folder.mkdir()
    assert small(folders[0], text) == small(folders[1], text)
