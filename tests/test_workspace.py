"""The folder of a bulletin: which issues it has, what they are called, where things lie."""

from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.opening import open_workspace
from bulletin.workspace import Workspace, find_root

NAMES = (
    "9.yaml",
    "10.yaml",
    "2.yml",
    "projects-2.yaml",
    "projects-10.yaml",
    "review.yaml",
    "founding-2016.yaml",
)
IGNORED = (".draft.yaml", "notes.txt", "9.yaml~")


def workspace(root: Path, names: tuple[str, ...] = NAMES) -> Workspace:
    """Make a workspace with empty issues of these names."""
    (root / "issues").mkdir(parents=True, exist_ok=True)
    (root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    for name in names:
        (root / "issues" / name).touch()
    opened = open_workspace(root).workspace
    assert opened is not None
    return opened


def test_issues_are_in_the_order_of_their_series(tmp_path: Path) -> None:
    """Series as the settings have them, in each by number, then by name; what is no issue is left out."""
    found = workspace(tmp_path, NAMES + IGNORED).issues()
    keys = ["2", "9", "10", "projects-2", "projects-10", "founding-2016", "review"]
    assert [file.key for file in found] == keys
    assert [file.number for file in found] == [2, 9, 10, 2, 10, None, None]


@pytest.mark.parametrize(
    ("key", "series", "number", "stem"),
    [
        pytest.param("9", "bulletin", 9, "bulletin-9", id="number"),
        pytest.param("2", "bulletin", 2, "bulletin-2", id="other-ending"),
        pytest.param("projects-10", "projects", 10, "projects-10", id="prefix"),
        pytest.param("review", "articles", None, "review", id="name"),
        pytest.param("founding-2016", "articles", None, "founding-2016", id="name-with-a-number"),
    ],
)
def test_a_name_tells_series_and_number(
    key: str, series: str, number: int | None, stem: str, tmp_path: Path
) -> None:
    """The file's name is all that is needed to know where an issue belongs and what its outputs are called."""
    file = workspace(tmp_path).issue(key)
    assert file is not None
    assert (file.series, file.number, file.output_stem) == (series, number, stem)
    assert file.pictures == tmp_path / "issues" / key


@pytest.mark.parametrize("typed", ["9", "9.yaml", "issues/9.yaml", "issues/9"])
def test_an_issue_is_found_by_what_people_type(typed: str, tmp_path: Path) -> None:
    """A number, a file's name or its path mean the same issue."""
    file = workspace(tmp_path).issue(typed)
    assert file is not None
    assert file.path == tmp_path / "issues" / "9.yaml"


@pytest.mark.parametrize("typed", ["", "11", "9.pdf", "../issues/9", "09", "bulletin-9"])
def test_what_is_no_issue_is_not_found(typed: str, tmp_path: Path) -> None:
    """Nothing is guessed."""
    assert workspace(tmp_path).issue(typed) is None


def test_a_workspace_without_issues_has_none(tmp_path: Path) -> None:
    """The folder of issues may be missing."""
    opened = workspace(tmp_path, ())
    (tmp_path / "issues").rmdir()
    assert opened.issues() == ()


def test_things_lie_where_they_are_said_to(tmp_path: Path) -> None:
    """Settings, templates and outputs are inside the workspace, and are named from its root."""
    opened = workspace(tmp_path)
    assert opened.settings_file == tmp_path / "bulletin.yaml"
    assert opened.templates_folder == tmp_path / "templates"
    assert opened.output_folder == tmp_path / "output"
    assert opened.relative(tmp_path / "issues" / "9.yaml") == "issues/9.yaml"
    assert opened.relative(tmp_path.parent / "elsewhere.pdf") == "elsewhere.pdf"


def test_a_workspace_is_found_from_within(tmp_path: Path) -> None:
    """A command may be typed in any folder of the workspace; the nearest settings count."""
    workspace(tmp_path)
    workspace(tmp_path / "issues" / "inner")
    (tmp_path / "issues" / "9").mkdir()
    assert find_root(tmp_path / "issues" / "9") == tmp_path.resolve()
    assert find_root(tmp_path / "issues" / "inner" / "issues") == (tmp_path / "issues" / "inner").resolve()


def test_outside_there_is_no_workspace(tmp_path: Path) -> None:
    """A folder called like the settings is none."""
    (tmp_path / "bulletin.yaml").mkdir()
    assert find_root(tmp_path) is None
