"""Whole wrong workspaces: all problems of an issue in one run, in every form, compared with golden files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from workspace_example import Workspace

from bulletin.problems import json, terminal

CASES = sorted(path for path in Path(__file__).parent.iterdir() if (path / "bulletin.yaml").is_file())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_wrong_workspace(case: Path, golden: Callable[[Path, str], None]) -> None:
    workspace = Workspace(case)
    sources = {workspace.file: (case / workspace.file).read_text(encoding="utf-8")}
    problems = workspace.problems()
    for language in ("bg", "en"):
        golden(case / f"expected.{language}.txt", terminal.render(problems, sources, language))
    golden(case / "expected.json", json.render(problems, sources, "en"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_holds_what_is_used_and_no_more(case: Path) -> None:
    used = {"bulletin.yaml", "issues", "expected.bg.txt", "expected.en.txt", "expected.json"}
    assert {path.name for path in case.iterdir()} == used
