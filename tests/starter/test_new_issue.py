"""What the next issue of a series takes over, and what a new workspace is."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.model.language import LANGUAGES, Language
from bulletin.opening import open_workspace
from bulletin.overview import overview
from bulletin.pipeline import check
from bulletin.publish.create import create
from bulletin.starter.issue import NewIssue, new_issue, next_key
from bulletin.starter.workspace import workspace_files
from bulletin.workspace import Workspace

HERE = Path(__file__).parent
DAY = date(2024, 1, 15)
SMALL = "issue: 1\ntitle: Бюлетин\ndate: 2023\nsections:\n  - {title: А, text: а}\n"


def workspace(root: Path, issues: dict[str, str], settings: str = SETTINGS) -> Workspace:
    """Make a workspace with these issues."""
    (root / "issues").mkdir()
    (root / "bulletin.yaml").write_text(settings, encoding="utf-8")
    for key, text in issues.items():
        (root / "issues" / f"{key}.yaml").write_text(text, encoding="utf-8")
    opened = open_workspace(root).workspace
    assert opened is not None
    return opened


def begun(opened: Workspace, series: str = "bulletin", name: str = "", language: Language = "bg") -> NewIssue:
    """Write the next issue of a series, and see that it can be read and has nothing to be told about."""
    key = next_key(opened, series, name)
    made = new_issue(opened, overview(opened), series, key, DAY, language)
    (opened.root / "issues" / f"{key}.yaml").write_text(made.text, encoding="utf-8")
    file = opened.issue(key)
    assert file is not None
    assert check(opened, file).problems == ()
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_issue(language: Language, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    """Masthead, running projects without their news and coming events are carried over as they were typed."""
    opened = workspace(tmp_path, {"9": (HERE / "next" / "9.yaml").read_text("utf-8")})
    made = begun(opened, language=language)
    assert (made.key, made.last, made.projects, made.events) == ("10", "9", 3, 2)
    golden(HERE / "next" / f"10.{language}.yaml", made.text)


@pytest.mark.parametrize(
    ("series", "name", "keys", "expected"),
    [
        pytest.param("bulletin", "", (), "1", id="first"),
        pytest.param("bulletin", "", ("2", "9", "projects-30"), "10", id="after-the-largest"),
        pytest.param("projects", "", ("9",), "projects-1", id="first-with-a-prefix"),
        pytest.param("projects", "", ("projects-2", "9"), "projects-3", id="next-with-a-prefix"),
        pytest.param("articles", "review-2024", ("review-2020",), "review-2024", id="named"),
    ],
)
def test_what_the_next_issue_is_called(
    series: str, name: str, keys: tuple[str, ...], expected: str, tmp_path: Path
) -> None:
    """One more than the largest number of the series, or the name that was given."""
    assert next_key(workspace(tmp_path, dict.fromkeys(keys, SMALL)), series, name) == expected


def test_the_first_issue_of_a_series_has_its_title(tmp_path: Path) -> None:
    """Where there is none before, the series gives the title, in quotes where YAML needs them."""
    settings = SETTINGS.replace("Проекти, en", '"Проекти: всички", en')
    made = begun(workspace(tmp_path, {}, settings), "projects")
    assert (made.last, made.projects, made.events) == ("", 0, 0)
    assert 'issue: 1\ntitle: "Проекти: всички"\ndate: 2024-01-15\n' in made.text
    assert "languages" not in made.text


def test_the_first_issue_of_an_english_user_is_english(tmp_path: Path) -> None:
    """Its titles are in the language that it says."""
    made = begun(workspace(tmp_path, {}), "articles", "review", "en")
    assert "issue: review\ntitle: Articles\nlanguages: [en]\ndate: 2024-01-15\n" in made.text
    assert "title: News" in made.text


def test_the_first_issue_is_in_the_languages_of_the_settings(tmp_path: Path) -> None:
    """Whoever begins it; the file need not say them again, but it says the title in each."""
    settings = SETTINGS + "languages: [bg, en]\n"
    made = begun(workspace(tmp_path, {}, settings), "articles", "review", "en")
    assert "languages" not in made.text
    assert "title: {bg: Статии, en: Articles}\n" in made.text


def test_an_issue_that_cannot_be_read_gives_nothing(tmp_path: Path) -> None:
    """The number goes on from it, nothing older is carried over in its place, and that is known."""
    opened = workspace(tmp_path, {"1": SMALL, "2": "title: [\n"})
    made = begun(opened)
    assert (made.key, made.last, made.unread, made.projects, made.events) == ("3", "2", True, 0, 0)


@pytest.mark.parametrize(
    "path", sorted((HERE.parents[1] / "issues").glob("*.yaml")), ids=lambda path: path.stem
)
def test_each_real_issue_can_be_gone_on_from(path: Path, tmp_path: Path) -> None:
    """What is carried over from the association's own issues is read again without a problem."""
    opened = workspace(tmp_path, {path.stem: path.read_text("utf-8")})
    file = opened.issues()[0]
    made = begun(opened, file.series, "next-one" if file.number is None else "")
    assert made.last == path.stem
    (again,) = (one for one in overview(opened) if one.file.key == made.key)
    (before,) = (one for one in overview(opened) if one.file.key == path.stem)
    assert again.issue is not None
    assert before.issue is not None
    assert again.issue.languages == before.issue.languages
    running = [project for project in before.issue.projects if project.status not in {None, "finished"}]
    assert [project.id for project in again.issue.projects] == [project.id for project in running]
    assert [project.goal for project in again.issue.projects] == [project.goal for project in running]
    assert [project.news for project in again.issue.projects] == [()] * len(running)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_workspace_has_no_problem(language: Language, tmp_path: Path) -> None:
    """Its settings and its first issue are read and checked without a word, on the day that it is made."""
    create(tmp_path, workspace_files(language, DAY))
    opened = open_workspace(tmp_path)
    assert opened.problems == ()
    assert opened.workspace is not None
    (file,) = opened.workspace.issues()
    checked = check(opened.workspace, file)
    assert checked.problems == ()
    assert checked.issue is not None
    assert (str(checked.issue.date), checked.issue.languages) == ("2024-01-15", (language,))
