"""`bulletin site` where there is no site to make; what it makes is tested in tests/site."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.cli.main import main

Shown = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A wide terminal without colours, in a folder of its own."""
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    "address", ["example.org/b", "ftp://example.org/", "https://example.org/?page=1", "https://x"]
)
def test_an_address_that_is_none_is_wrong_use(address: str, capsys: Shown) -> None:
    """It is told before anything is made."""
    assert main(["--ui", "en", "site", "--address", address]) == 2
    shown = capsys.readouterr()
    assert (shown.out, f"not “{address}”" in shown.err) == ("", True)


def test_there_must_be_a_workspace(capsys: Shown) -> None:
    """As for any other command."""
    assert main(["--ui", "en", "site"]) == 1
    assert "B090" in capsys.readouterr().err


def test_there_must_be_an_issue(tmp_path: Path, capsys: Shown) -> None:
    """And one that is good; nothing is written."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    assert main(["--ui", "en", "site"]) == 1
    assert "bulletin new" in capsys.readouterr().err
    (tmp_path / "issues" / "1.yaml").write_text("issue: 1\n", "utf-8")
    assert main(["--ui", "en", "site"]) == 1
    shown = capsys.readouterr()
    assert ("B020" in shown.err, "there is no issue without errors" in shown.err) == (True, True)
    assert not (tmp_path / "output" / "site").exists()


@pytest.mark.skipif(os.name == "nt", reason="there are no terminals to be opened here")
def test_a_terminal_is_told_that_it_has_begun(tmp_path: Path) -> None:
    """Before the first issue is done, which takes seconds."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    (tmp_path / "issues" / "1.yaml").write_text("issue: 1\n", "utf-8")
    ours, theirs = os.openpty()
    environment = {**os.environ, "TERM": "xterm", "PYTHONPATH": str(Path(__file__).parents[2])}
    run = [sys.executable, "-m", "bulletin", "--ui", "en", "site"]
    shown = b""
    with subprocess.Popen(run, stdout=subprocess.DEVNULL, stderr=theirs, env=environment):
        os.close(theirs)
        with suppress(OSError):  # so the end is told
            while piece := os.read(ours, 10_000):
                shown += piece
    os.close(ours)
    assert b"Site: the issues are being prepared" in shown
