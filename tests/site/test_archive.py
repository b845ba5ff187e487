"""The archive: the newest first, and what all issues tell of one project."""

from pathlib import Path

import pytest
from site_example import ISSUES, workspace

from bulletin.opening import open_workspace
from bulletin.overview import overview
from bulletin.site.archive import Archive, Entry, archive


@pytest.fixture
def whole(tmp_path: Path) -> Archive:
    """Four issues; the project is told by two of them."""
    workspace(tmp_path)
    again = ISSUES["2"].replace("issue: 2", "issue: 3").replace("date: 2023-12-29", "date: 2024-06-30")
    (tmp_path / "issues" / "3.yaml").write_text(again.replace("status: running", "status: finished"), "utf-8")
    space = open_workspace(tmp_path).workspace
    assert space is not None
    return archive(space.settings, [Entry(one.file, one.issue) for one in overview(space) if one.issue])


def test_the_newest_stands_first(whole: Archive) -> None:
    """In all, in a series, in a year."""
    assert [entry.stem for entry in whole.entries] == ["bulletin-3", "bulletin-2", "bulletin-1", "founding"]
    assert {name: [entry.stem for entry in run] for name, run in whole.series.items()} == {
        "bulletin": ["bulletin-3", "bulletin-2", "bulletin-1"],
        "articles": ["founding"],
    }
    assert list(whole.years) == [2024, 2023, 2022, 2016]


def test_of_one_day_the_higher_number_stands_first(whole: Archive) -> None:
    """The order does not depend on that of the files."""
    first = whole.entries[0]
    twice = archive(whole.settings, [whole.entries[1], first, Entry(first.file, first.issue)])
    assert [entry.stem for entry in twice.entries] == ["bulletin-3", "bulletin-3", "bulletin-2"]


def test_a_project_has_its_story(whole: Archive) -> None:
    """Each issue tells its own part, with the place in its file."""
    told = whole.projects["hub"]
    assert [(one.entry.stem, one.value.status, one.place) for one in told] == [
        ("bulletin-3", "finished", 0),
        ("bulletin-2", "running", 0),
    ]


def test_languages_are_those_of_the_workspace_and_of_all_issues(whole: Archive) -> None:
    """Addresses without a language are in the first."""
    assert (whole.main, whole.languages) == ("bg", ("bg", "en"))
