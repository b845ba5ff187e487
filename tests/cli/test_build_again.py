"""The same build typed again: answered from its receipt, and only where really nothing has changed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.cli.main import main

ISSUE = "issue: {key}\ntitle: Бюлетин\ndate: 2023-12-{key:02}\nsections:\n  - {{title: А, text: а}}\n"
WEB = ["build", "9", "--edition", "web", "--ui", "en"]
LOADED = """
import sys
from bulletin.cli.main import main
code = main(sys.argv[1:])
print(code, *sorted({"pydantic", "jinja2", "babel", "weasyprint", "yaml", "typer"} & set(sys.modules)))
"""
Shown = pytest.CaptureFixture[str]


@pytest.fixture
def space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of two issues, in which the test stands."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    for key in (8, 9):
        (tmp_path / f"issues/{key}.yaml").write_text(ISSUE.format(key=key), "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


def said(capsys: Shown, *words: str) -> str:
    """What a build prints; the last word of its only row."""
    assert main([*WEB, *words]) == 0
    return capsys.readouterr().out.rstrip().rsplit(maxsplit=1)[-1]


def test_the_second_time_nothing_is_read(space: Path) -> None:
    del space
    run = [sys.executable, "-c", LOADED, *WEB]
    first, second = (subprocess.run(run, capture_output=True, text=True, check=True).stdout for _ in "12")
    assert "pydantic" in first.splitlines()[-1]
    assert second.splitlines()[-1] == "0"
    assert second.splitlines()[1].split() == ["output/bulletin-9.html", *second.splitlines()[1].split()[1:]]
    assert "unchanged" in second


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda root: append(root / "issues/9.yaml", "# a remark\n"), id="the issue"),
        pytest.param(lambda root: append(root / "issues/8.yaml", "# a remark\n"), id="its neighbour"),
        pytest.param(lambda root: append(root / "bulletin.yaml", "# a remark\n"), id="the settings"),
        pytest.param(lambda root: append(root / "templates/web/own.css", "p {}\n"), id="a template"),
        pytest.param(lambda root: append(root / "issues/9/a.svg", "<svg/>"), id="a picture"),
        pytest.param(lambda root: (root / "output/bulletin-9.html").unlink(), id="the page is gone"),
        pytest.param(
            lambda root: append(root / "output/bulletin-9.html", "<!-- -->"), id="the page is changed"
        ),
        pytest.param(lambda root: shutil.rmtree(root / "output/.cache"), id="nothing is kept"),
    ],
)
def test_after_a_change_the_issue_is_looked_at(space: Path, capsys: Shown, change) -> None:
    """Whatever was changed, the page is what a build in an empty folder makes."""
    said(capsys)
    change(space)
    main(WEB)
    again = (space / "output/bulletin-9.html").read_bytes()
    shutil.rmtree(space / "output")
    main(WEB)
    assert again == (space / "output/bulletin-9.html").read_bytes()


def append(path: Path, text: str) -> None:
    """Add something to a file that need not be there yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


def test_the_unchanged_is_told_and_the_forced_is_made(space: Path, capsys: Shown) -> None:
    del space
    assert said(capsys) != "unchanged"
    assert said(capsys) == "unchanged"
    assert said(capsys, "--force") != "unchanged"
    assert said(capsys, "--force") != "unchanged"
    assert said(capsys, "--output", "other") != "unchanged"
    assert said(capsys, "--output", "other") == "unchanged"
    assert said(capsys, "--output=other") == "unchanged"
    assert said(capsys) == "unchanged"


def test_what_had_a_warning_is_told_each_time(space: Path, capsys: Shown) -> None:
    (space / "issues/9.yaml").write_text(ISSUE.format(key=9).replace("12-09", "12-01"), "utf-8")
    for _ in range(2):
        main(WEB)
        assert "warning" in capsys.readouterr().err


def test_the_receipt_is_for_the_folder_where_it_was_typed(
    space: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    said(capsys)
    monkeypatch.chdir(space / "issues")
    main(WEB)
    assert capsys.readouterr().out.splitlines()[1].startswith(str(space / "output" / "bulletin-9.html"))
