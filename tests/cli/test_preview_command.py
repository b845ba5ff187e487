"""What `bulletin preview` says where it cannot begin; the preview itself has tests of its own."""

import socket
from pathlib import Path

import pytest
from workspace_example import SETTINGS, completed

from bulletin.cli.main import main

Shown = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of one issue; commands are typed in it."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "issues" / "9.yaml").write_text(completed(""), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: Shown, *arguments: str) -> tuple[int, str]:
    """Run the command in English; return its code and what it said."""
    code = main(["--ui", "en", "preview", "--no-open", *arguments])
    return code, capsys.readouterr().err


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http", "٣"])
def test_a_port_that_is_none(capsys: Shown, port: str) -> None:
    told = f"--port wants a number from 1 to 65535, not “{port}”.\n"
    assert said(capsys, f"--port={port}") == (2, told)


def test_a_port_that_is_taken(capsys: Shown) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        code, told = said(capsys, "--port", str(port))
    assert code == 2
    assert (
        told
        == f"Port {port} is in use or not allowed. Give another with --port, or let the program choose.\n"
    )


def test_an_issue_that_is_not_there(capsys: Shown) -> None:
    code, told = said(capsys, "8")
    assert code == 1
    assert told.startswith("error[B093]: There is no issue “8”.")


def test_no_issues_at_all(capsys: Shown, workspace: Path) -> None:
    (workspace / "issues" / "9.yaml").unlink()
    assert said(capsys) == (1, "The folder issues/ has no issues yet. Begin with “bulletin new”.\n")


def test_settings_with_a_mistake(capsys: Shown, workspace: Path) -> None:
    (workspace / "bulletin.yaml").write_text(SETTINGS.replace("series:", "seris:"), encoding="utf-8")
    code, told = said(capsys)
    assert code == 1
    assert "bulletin.yaml:4:1" in told
