"""Which issues a command is about: a name that is none is answered with what may have been meant."""

from pathlib import Path

import pytest
from workspace_example import SETTINGS, whole

from bulletin.cli.choice import chosen
from bulletin.opening import open_workspace
from bulletin.problems.problem import Problem, Refused
from bulletin.workspace import Workspace

NAMES = ("8.yaml", "9.yaml", "projects-2.yaml", "review-2020.yaml", "7.yaml.txt", "6.YAML", "5.docx", "4.yam")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """A workspace with issues, and with files that are none."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    for name in NAMES:
        (tmp_path / "issues" / name).write_text(whole("issue: 9\n"), encoding="utf-8")
    opened = open_workspace(tmp_path).workspace
    assert opened is not None
    return opened


def refused(workspace: Workspace, key: str) -> Problem:
    """Ask for an issue that is not there; return what is said."""
    with pytest.raises(Refused) as caught:
        chosen(workspace, [key], None, every=False)
    (problem,) = caught.value.problems
    return problem


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Projects-2", "projects-2"),
        ("проекти-2", "projects-2"),
        ("projekt-2", "projects-2"),
        ("REVIEW-2020", "review-2020"),
        ("review2020", "review-2020"),
        ("09", "9"),
        ("брой9", "9"),
        ("Брой 9", "9"),
        ("№9", "9"),
        ("bulletin-9", "9"),
    ],
)
def test_the_issue_that_was_meant_is_named(typed: str, meant: str, workspace: Workspace) -> None:
    """Capitals, the other alphabet, a word beside the number; all issues are listed with it."""
    problem = refused(workspace, typed)
    assert problem.code.slug == "issue-misspelt"
    assert problem.help("bg") == f"Може би {meant}? Всички броеве: 8, 9, projects-2, review-2020."


@pytest.mark.parametrize("typed", ["10", "projects-3", "98", "review-2021", "", "х"])
def test_another_number_is_never_meant(typed: str, workspace: Workspace) -> None:
    """Nobody who asks for issue 10 means issue 9."""
    assert refused(workspace, typed).code.slug == "no-issue"


@pytest.mark.parametrize(
    ("typed", "file", "name"),
    [
        ("7", "issues/7.yaml.txt", "7.yaml"),
        ("7.yaml", "issues/7.yaml.txt", "7.yaml"),
        ("issues/7.yaml.txt", "issues/7.yaml.txt", "7.yaml"),
        ("6", "issues/6.YAML", "6.yaml"),
        ("5", "issues/5.docx", "5.yaml"),
        ("4", "issues/4.yam", "4.yaml"),
    ],
)
def test_a_file_with_another_ending_is_named(typed: str, file: str, name: str, workspace: Workspace) -> None:
    """It lies there, and would be passed over without a word."""
    problem = refused(workspace, typed)
    assert (problem.code.slug, problem.values["file"]) == ("issue-file-ending", file)
    assert name in problem.help("bg")
