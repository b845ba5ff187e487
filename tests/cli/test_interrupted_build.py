"""Ctrl-C ends a build of many issues at once: the exit code says so, and no process is left."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from workspace_example import SETTINGS

CHECKOUT = Path(__file__).parents[2]
ISSUE = "issue: {key}\ntitle: Бюлетин\ndate: 2023-12-29\nsections:\n  - {{title: А, text: а}}\n"
ENDLESS = "{% extends 'default/web/issue.html' %}{% block page %}{% for a in range(99999) %}{% for b in range(99999) %}"
ENDLESS += "{% endfor %}{% endfor %}{% endblock %}"


@pytest.mark.skipif(not Path("/proc/self/stat").is_file(), reason="looks for processes in /proc")
def test_an_interruption_ends_all_processes(tmp_path: Path) -> None:
    """Two of them are at work on pages that would never be ready."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "templates" / "web").mkdir(parents=True)
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    (tmp_path / "templates" / "web" / "issue.html").write_text(ENDLESS, "utf-8")
    for key in range(1, 5):
        (tmp_path / "issues" / f"{key}.yaml").write_text(ISSUE.format(key=key), "utf-8")
    command = [sys.executable, "-m", "bulletin", "build", "--all", "--jobs", "2", "--edition", "web"]
    build = subprocess.Popen(
        command,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), "BULLETIN_UI": "en"},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        wait_for(lambda: sum(b"forkserver" in one for one in session(build.pid)) == 3)
        os.killpg(build.pid, signal.SIGINT)
        said = build.communicate(timeout=60)[1]
        assert build.returncode == 130
        assert "Traceback" not in said
        wait_for(lambda: not session(build.pid))
    finally:
        if session(build.pid):
            os.killpg(build.pid, signal.SIGKILL)
    assert not list((tmp_path / "output").glob("*.html"))


def session(leader: int) -> list[bytes]:
    """The commands of all processes of a session that are alive."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state, _, _, number, *_ = (folder / "stat").read_text("utf-8").rpartition(")")[2].split()
            command = (folder / "cmdline").read_bytes()
        except (OSError, ValueError):
            continue
        if int(number) == leader and state != "Z":
            found.append(command)
    return found


def wait_for(done: Callable[[], bool]) -> None:
    """Wait until it is so; two minutes at most, for a machine with much to do."""
    end = time.monotonic() + 120
    while not done():
        assert time.monotonic() < end
        time.sleep(0.05)
