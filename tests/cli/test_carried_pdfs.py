"""`bulletin restore` and `bulletin verify`, as they are typed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pikepdf import Pdf
from workspace_example import SETTINGS

from bulletin.cli.main import main

ISSUE = "issue: 9\r\ntitle: Бюлетин\r\ndate: 2023-12-29\r\nsections:\r\n  - {title: А, text: а}\r\n"
PDF = "output/bulletin-9.pdf"
Shown = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with one issue of one page, and its PDF."""
    root = tmp_path_factory.mktemp("built")
    (root / "issues").mkdir()
    (root / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    (root / "issues" / "9.yaml").write_bytes(ISSUE.encode())
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        assert main(["build", "9", "--edition", "print"]) == 0
    return root


@pytest.fixture
def workspace(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it; commands are typed in it."""
    for name, value in {"COLUMNS": "200", "TERM": "dumb", "NO_COLOR": "1", "LANG": "C"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("BULLETIN_UI", raising=False)
    shutil.copytree(built, tmp_path / "w")
    monkeypatch.chdir(tmp_path / "w")
    return tmp_path / "w"


def test_restore_prints_the_file_byte_for_byte(
    workspace: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Also outside a workspace."""
    (workspace / "bulletin.yaml").unlink()
    assert main(["restore", PDF]) == 0
    assert capfdbinary.readouterr() == (ISSUE.encode(), b"")


@pytest.mark.skipif(os.name == "nt", reason="there are no terminals to be opened here")
def test_on_a_terminal_a_file_of_others_cannot_steer_it(workspace: Path) -> None:
    """A PDF that came by mail may carry anything."""
    (workspace / "issues" / "9.yaml").write_bytes(
        ISSUE.encode().replace(b"\r\n", b"  # \x7f\xc2\x9b2J\r\n", 1)
    )
    with Pdf.open(workspace / PDF, allow_overwriting_input=True) as pdf:
        pdf.Root.AF[0].EF.F.write((workspace / "issues" / "9.yaml").read_bytes())
        pdf.save()
    ours, theirs = os.openpty()
    run = [sys.executable, "-m", "bulletin", "restore", PDF]
    assert subprocess.run(run, stdout=theirs, stderr=subprocess.DEVNULL, check=False).returncode == 0
    os.close(theirs)
    shown = os.read(ours, 10_000)
    os.close(ours)
    assert shown.startswith(b"issue: 9  # ")
    assert "title: Бюлетин\r\n".encode() in shown
    assert b"\xc2\x9b" not in shown
    assert b"\x7f" not in shown


def test_restore_writes_a_file_and_never_over_one(workspace: Path, capsys: Shown) -> None:
    assert main(["--ui", "en", "restore", PDF, "--output", "back/9.yaml"]) == 0
    assert (workspace / "back" / "9.yaml").read_bytes() == ISSUE.encode()
    assert capsys.readouterr().out == f"Made: {Path('back', '9.yaml')}\n"
    (workspace / "issues" / "9.yaml").write_text("mine", "utf-8")
    assert main(["--ui", "en", "restore", PDF, "-o", "issues/9.yaml"]) == 1
    assert (workspace / "issues" / "9.yaml").read_text("utf-8") == "mine"
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("verb", ["restore", "verify"])
def test_what_carries_no_issue(verb: str, workspace: Path, capsys: Shown) -> None:
    assert main(["--ui", "en", verb, "bulletin.yaml"]) == 1
    assert capsys.readouterr().err.startswith("error[B190]: bulletin.yaml cannot be read as a PDF.\n")
    assert (workspace / PDF).is_file()


@pytest.mark.parametrize("verb", ["restore", "verify"])
def test_a_file_that_is_not_there(verb: str, workspace: Path, capsys: Shown) -> None:
    del workspace
    assert main(["--ui", "bg", verb, "nosuch.pdf"]) == 1
    told = "грешка[B190]: nosuch.pdf не може да се прочете като PDF: няма такъв файл.\n"
    assert capsys.readouterr().err.startswith(told)


def test_verify_knows_its_own(workspace: Path, capsys: Shown) -> None:
    """Under any name, anywhere; and nothing is written."""
    shutil.move(workspace / PDF, workspace.parent / "получен.pdf")
    before = sorted(workspace.rglob("*"))
    assert main(["--ui", "bg", "verify", "../получен.pdf"]) == 0
    shown = capsys.readouterr()
    assert shown.out.endswith("получен.pdf е точно това, което тук се прави от issues/9.yaml.\n")
    assert shown.err == ""
    assert sorted(workspace.rglob("*")) == before


def test_verify_tells_another_text(workspace: Path, capsys: Shown) -> None:
    """The first lines that differ; nothing need be laid out for it."""
    (workspace / "issues" / "9.yaml").write_bytes(ISSUE.replace("text: а", "text: б").encode())
    assert main(["--ui", "en", "verify", PDF]) == 1
    told = (
        f"{Path(PDF)} is not what this folder now makes of issues/9.yaml:\n"
        "- The issue file differs from line 5 on. Lines with “-” are those in the PDF, with “+” those of "
        "today.\n"
        "-  - {title: А, text: а}\n"
        "+  - {title: А, text: б}\n"
    )
    assert capsys.readouterr().out == told


def test_verify_tells_another_letterhead(workspace: Path, capsys: Shown) -> None:
    (workspace / "bulletin.yaml").write_text(SETTINGS.replace("Клъстер", "Нов клъстер"), "utf-8")
    assert main(["--ui", "en", "verify", PDF]) == 1
    assert "- Page 1 says something else although issues/9.yaml is the same" in capsys.readouterr().out


def test_verify_of_an_issue_that_cannot_be_made_now(workspace: Path, capsys: Shown) -> None:
    """What stands in the way is told."""
    (workspace / "issues" / "09.yaml").write_bytes(ISSUE.encode())
    assert main(["--ui", "en", "verify", PDF]) == 1
    shown = capsys.readouterr()
    assert "error[B150]" in shown.err
    assert shown.err.endswith("cannot be told while issues/9.yaml has these errors.\n")


def test_verify_of_an_issue_that_is_not_here(workspace: Path, capsys: Shown) -> None:
    (workspace / "issues" / "9.yaml").rename(workspace / "issues" / "12.yaml")
    assert main(["--ui", "en", "verify", PDF]) == 1
    assert "error[" in capsys.readouterr().err
