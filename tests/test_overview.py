"""All issues at a glance, and which is the newest."""

from datetime import date
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.opening import open_workspace
from bulletin.overview import newest, overview
from bulletin.site.archive import Entry, archive

ISSUE = "issue: {number}\ntitle: Бюлетин\ndate: {date}\nsections:\n  - {{title: А, text: а}}\n"


def overviews(root: Path, dates: dict[str, str]) -> dict[str, date]:
    """Make issues of these dates; return what is seen of them."""
    (root / "issues").mkdir()
    (root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    for key, day in dates.items():
        text = ISSUE.format(number=key.rpartition("-")[2], date=day)
        (root / "issues" / f"{key}.yaml").write_text(text, encoding="utf-8")
    opened = open_workspace(root).workspace
    assert opened is not None
    seen = overview(opened)
    found = newest(seen)
    return {one.file.key: one.date for one in seen} | (
        {f"newest {found.file.key}": found.date} if found else {}
    )


def test_every_issue_is_seen_with_its_first_day(tmp_path: Path) -> None:
    """A month or a year counts from its first day, and the latest is the newest."""
    assert overviews(tmp_path, {"8": "2022", "9": "2023-12", "projects-2": "15.11.2023"}) == {
        "8": date(2022, 1, 1),
        "9": date(2023, 12, 1),
        "projects-2": date(2023, 11, 15),
        "newest 9": date(2023, 12, 1),
    }


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        pytest.param(("1", "2", "10"), "10", id="higher-number"),
        pytest.param(("9", "projects-2"), "projects-2", id="later-series"),
        pytest.param(("review-a", "review-b"), "review-b", id="names"),
    ],
)
def test_of_equal_dates_the_newest_is_that_of_the_site(
    keys: tuple[str, ...], expected: str, tmp_path: Path
) -> None:
    """A command that is given no number takes the issue that the site calls the newest."""
    assert f"newest {expected}" in overviews(tmp_path, dict.fromkeys(keys, "2023"))
    opened = open_workspace(tmp_path).workspace
    assert opened is not None
    entries = [Entry(one.file, one.issue) for one in overview(opened) if one.issue]
    assert archive(opened.settings, entries).entries[0].file.key == expected


def test_a_copy_left_behind_is_not_the_newest(tmp_path: Path) -> None:
    """A name that no issue can have is looked at only where there is no other."""
    assert "newest 4" in overviews(tmp_path, {"4": "2022", "5 копие": "2023"})
    (tmp_path / "issues" / "4.yaml").unlink()
    opened = open_workspace(tmp_path).workspace
    assert opened is not None
    found = newest(overview(opened))
    assert found is not None
    assert found.file.key == "5 копие"


def test_an_issue_with_a_mistake_is_seen_as_the_oldest(tmp_path: Path) -> None:
    """It is listed, and never taken for the newest while another can be read."""
    seen = overviews(tmp_path, {"9": "31.02.2026", "8": "2022"})
    assert (seen["9"], "newest 8" in seen) == (date.min, True)


def test_an_issue_that_is_no_text_is_seen_too(tmp_path: Path) -> None:
    """A broken file does not hide the others."""
    overviews(tmp_path, {"8": "2022"})
    (tmp_path / "issues" / "9.yaml").write_bytes(b"PK\x03\x04\xff")
    opened = open_workspace(tmp_path).workspace
    assert opened is not None
    assert [(one.file.key, one.issue is None, bool(one.text)) for one in overview(opened)] == [
        ("8", False, True),
        ("9", True, False),
    ]


def test_without_issues_there_is_no_newest() -> None:
    """Nothing is nothing."""
    assert newest(()) is None
