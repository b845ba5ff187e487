"""`bulletin ci` and `bulletin init --ci`, as they are typed."""

import shutil
import subprocess
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.cli.main import main

Shown = pytest.CaptureFixture[str]
WORKFLOWS = {"github": ".github/workflows/bulletin.yml", "gitlab": ".gitlab-ci.yml"}


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    monkeypatch.chdir(tmp_path / "issues")
    return tmp_path


def test_it_writes_renews_and_keeps(workspace: Path, capsys: Shown) -> None:
    """From any folder of the workspace. What a person may change is never written over; what is ours follows us."""
    assert main(["--ui", "en", "ci", "github"]) == 0
    made = capsys.readouterr().out.splitlines()
    assert made[0] == "Made: .github/workflows/bulletin.yml"
    assert [line.split(":")[0] for line in made] == ["Made"] * 5
    assert (workspace / ".gitattributes").read_text("utf-8") == "* -text\n"

    (workspace / WORKFLOWS["github"]).write_text("mine", "utf-8")
    (workspace / "ci" / "requirements.txt").write_text("old", "utf-8")
    assert main(["--ui", "en", "ci", "github"]) == 0
    shown = capsys.readouterr()
    assert [line.split(":")[0] for line in shown.out.splitlines()] == [
        *["Unchanged"] * 2,
        "Renewed",
        "Unchanged",
    ]
    assert shown.err.startswith("Kept, because you have changed it: .github/workflows/bulletin.yml.")
    assert "Settings → Pages" in shown.err
    assert (workspace / WORKFLOWS["github"]).read_text("utf-8") == "mine"
    assert (workspace / "ci" / "requirements.txt").read_text("utf-8").count("--hash=sha256:") > 100


def test_what_git_is_told_already_is_enough(workspace: Path, capsys: Shown) -> None:
    """A line that is lacking is named; the file is not touched."""
    (workspace / ".gitattributes").write_text("*.jpg binary\r\n* -text\r\n", "utf-8")
    (workspace / ".gitignore").write_text("*.bak*\n*.xlsx\n", "utf-8")
    assert main(["--ui", "en", "ci", "gitlab"]) == 0
    shown = capsys.readouterr()
    assert "Unchanged: .gitattributes\n" in shown.out
    assert shown.err.startswith(
        ".gitignore is yours and was not changed. Add to it, each on a line of its own: "
        "output/  .bulletin/  members*.csv\n"
    )
    assert (workspace / ".gitignore").read_text("utf-8") == "*.bak*\n*.xlsx\n"


@pytest.mark.skipif(not shutil.which("git"), reason="there is no git")
def test_git_keeps_no_list_of_readers(workspace: Path, capsys: Shown) -> None:
    """Nor what is made, or was there before a repair."""
    assert main(["--ui", "bg", "ci", "github"]) == 0
    subprocess.run(["git", "init", "-q", workspace], check=True)
    kept = ["issues/9.yaml", "issues/9/table.csv"]
    private = [
        "members.csv",
        "lists/members-2024.csv",
        "readers.xlsx",
        "issues/9.yaml.bak",
        "issues/9.yaml.bak2",
    ]
    private += ["output/9.pdf", ".bulletin/mail/secret"]
    told = subprocess.run(
        ["git", "check-ignore", *kept, *private], cwd=workspace, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == private
    del capsys


def test_both_services_may_be_there(workspace: Path, capsys: Shown) -> None:
    for service in WORKFLOWS:
        assert main(["--ui", "bg", "ci", service]) == 0
    assert all((workspace / name).is_file() for name in WORKFLOWS.values())
    assert "Deploy → Pages" in capsys.readouterr().err


@pytest.mark.parametrize("service", WORKFLOWS)
def test_a_new_workspace_has_it_from_the_beginning(
    service: str, tmp_path: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--ui", "bg", "init", "нов", "--ci", service]) == 0
    shown = capsys.readouterr()
    assert f"Създадено: {Path('нов', WORKFLOWS[service])}" in shown.out
    assert (tmp_path / "нов" / WORKFLOWS[service]).is_file()
    monkeypatch.chdir(tmp_path / "нов")
    assert main(["--ui", "bg", "ci", service]) == 0
    assert {line.split(":")[0] for line in capsys.readouterr().out.splitlines()} == {"Без промяна"}


def test_wrong_use(tmp_path: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a workspace, with a service that nobody knows."""
    monkeypatch.chdir(tmp_path)
    assert main(["--ui", "en", "ci", "gitlab"]) == 1
    assert "error[B090]" in capsys.readouterr().err
    assert main(["--ui", "en", "ci", "bitbucket"]) == 2
    assert "github, gitlab" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
