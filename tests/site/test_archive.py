"""All issues put together."""

from pathlib import Path

from site_example import issue_text, plan

from bulletin.site.archive import archive

PROJECTS = "projects:\n  - {id: hub, name: Hub}\n  - {id: arc, name: Arc}\n"


def test_the_newest_issue_stands_first(tmp_path: Path) -> None:
    """Of one day: the later series, then the higher number; the order of the input says nothing."""
    issues = {
        "1": issue_text(1, "2022-05-01"),
        "2": issue_text(2, "2023-05-01"),
        "10": issue_text(10, "2023-05-01"),
        "review": issue_text(3, "2023-05-01").replace("issue: 3", "issue: review"),
    }
    made = plan(tmp_path / "a", issues).archive
    assert [entry.stem for entry in made.entries] == ["review", "bulletin-10", "bulletin-2", "bulletin-1"]
    assert archive(made.settings, reversed(made.entries)).entries == made.entries


def test_issues_by_year_and_series(tmp_path: Path) -> None:
    """Years with the latest first, series in the order of the settings; none that is empty."""
    made = plan(
        tmp_path / "a",
        {"1": issue_text(1, "2022-05"), "2": issue_text(2, "2023"), "3": issue_text(3, "2023-12-29")},
    ).archive
    assert {year: [one.stem for one in entries] for year, entries in made.years.items()} == {
        2023: ["bulletin-3", "bulletin-2"],
        2022: ["bulletin-1"],
    }
    assert list(made.series) == ["bulletin"]


def test_a_project_is_told_by_several_issues(tmp_path: Path) -> None:
    """The newest first; projects in the order of their names, each with its place in the issue."""
    shown = issue_text(1, "2022-05-01").replace("text: Текст", "show: projects")
    again = shown.replace("issue: 1", "issue: 2").replace("2022", "2023")
    made = plan(tmp_path / "a", {"1": shown + PROJECTS, "2": again + PROJECTS}).archive
    assert list(made.projects) == ["arc", "hub"]
    assert [(one.entry.stem, one.place) for one in made.projects["hub"]] == [
        ("bulletin-2", 0),
        ("bulletin-1", 0),
    ]


def test_languages_are_those_of_the_workspace_and_of_its_issues(tmp_path: Path) -> None:
    """An English issue in a Bulgarian workspace makes the site have English."""
    settings = "letterhead: {name: К, address: С}\nseries: {bulletin: {title: Б}}\nlanguages: [bg]\n"
    english = issue_text(2, "2023", more="languages: [en]\n")
    made = plan(tmp_path / "a", {"1": issue_text(1, "2022"), "2": english}, settings).archive
    assert (made.main, made.languages) == ("bg", ("bg", "en"))
