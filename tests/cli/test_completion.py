"""Completion with Tab, in the shell that most people have."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bulletin.cli.main import main

SCRIPT = """
{bulletin} --install-completion >&2
. ~/.bash_completions/bulletin.sh
for words in 'bulletin mail s' 'bulletin build --dr'; do
    COMP_WORDS=($words) COMP_CWORD=2
    _bulletin_completion {bulletin}
    echo "${{COMPREPLY[*]}}"
done
"""


@pytest.mark.skipif(not shutil.which("bash") and "CI" not in os.environ, reason="bash is not here")
def test_bash_completes_verbs_and_options(tmp_path: Path) -> None:
    """`--install-completion` writes what bash reads, and what it then asks for is answered."""
    bulletin = tmp_path / "bulletin"
    bulletin.write_text(f'#!/bin/sh\nexec {sys.executable} -m bulletin "$@"\n', encoding="utf-8")
    bulletin.chmod(0o755)
    done = subprocess.run(
        ["bash", "--norc", "-c", SCRIPT.format(bulletin=bulletin)],
        env={**os.environ, "HOME": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("send status stop\n--draft\n", 0), done.stderr
    assert "bulletin.sh" in (tmp_path / ".bashrc").read_text("utf-8")


def test_options_are_explained_in_the_language_of_the_user(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fish shows the help beside each name: one line an option, none of them in English."""
    told = {
        "BULLETIN_UI": "bg",
        "COLUMNS": "80",
        "_BULLETIN_COMPLETE": "complete_fish",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "_TYPER_COMPLETE_ARGS": "bulletin build --",
    }
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit, match="0"):
        main([])
    shown = dict(line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert shown["--help"] == "Показва тази помощ."
    assert shown["--draft"] == "Чернова за обсъждане: със знак през страниците и номера на абзаците."
