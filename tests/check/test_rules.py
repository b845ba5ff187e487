"""All rules together: what they find is in the order of the file, and right issues have nothing to hear."""

from pathlib import Path

import pytest
from workspace_example import check_whole

from bulletin.opening import open_workspace
from bulletin.pipeline import check

ROOT = Path(__file__).parents[2]


def test_what_several_rules_find_is_in_the_order_of_the_file(tmp_path: Path) -> None:
    """A reader goes through the file once."""
    text = (
        "issue: 8\n"
        "sections:\n"
        "  - {title: А, list: ['а <b>', 'вторник, 29.12.2023']}\n"
        "  - {title: Б}\n"
        "lead: а 漢\n"
        "events: [{kind: visit, title: В, date: 2203}]\n"
    )
    told = [(one.code.id, one.place.line) for one in check_whole(tmp_path, text) if one.place]
    assert told == [("B100", 1), ("B062", 3), ("B154", 3), ("B157", 4), ("B060", 5), ("B115", 6), ("B156", 6)]


def test_what_is_left_of_an_issue_with_wrong_fields_is_looked_at_too(tmp_path: Path) -> None:
    """All problems in one run."""
    told = [one.code.id for one in check_whole(tmp_path, "date: 31.02.2026\nplace: 漢\nlead: <b>а</b>\n")]
    assert told == ["B033", "B060", "B062"]


@pytest.mark.parametrize("key", ["8", "9", "founding-2016", "projects-2", "review-2020"])
def test_the_real_issues_have_nothing_to_hear(key: str) -> None:
    """A rule that finds something here is a rule too many."""
    workspace = open_workspace(ROOT).workspace
    assert workspace is not None
    file = workspace.issue(key)
    assert file is not None
    assert check(workspace, file).problems == ()
