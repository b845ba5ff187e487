"""Many issues, checked by several processes as by one."""

from pathlib import Path

from workspace_example import SETTINGS

from bulletin.inspection import inspect
from bulletin.opening import open_workspace
from bulletin.pipeline import check

ISSUE = "issue: {n}\ntitle: Бюлетин\ndate: 2023-12-29\nplace: {place}\nsections:\n  - {{title: А, text: а}}\n"


def test_every_issue_has_its_verdict_in_its_order(tmp_path: Path) -> None:
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    for n in range(1, 91):
        place = "а: б" if n % 7 == 0 else "зала #5" if n % 11 == 0 else "София"
        (tmp_path / "issues" / f"{n}.yaml").write_text(ISSUE.format(n=n, place=place), encoding="utf-8")
    workspace = open_workspace(tmp_path).workspace
    assert workspace is not None
    files = workspace.issues()
    verdicts = list(inspect(workspace, files))
    assert [verdict.file for verdict in verdicts] == [f"issues/{n}.yaml" for n in range(1, 91)]
    assert [verdict.problems for verdict in verdicts] == [check(workspace, file).problems for file in files]
    told = [n for n, verdict in enumerate(verdicts, 1) if verdict.problems]
    assert told == [n for n in range(1, 91) if n % 7 == 0 or n % 11 == 0]
    assert all(bool(verdict.text) == bool(verdict.problems) for verdict in verdicts)
