"""A terminal that is closed while something is built: the command ends as one that was ended from outside."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from workspace_example import SETTINGS

if sys.platform == "win32":
    pytest.skip("Windows has no such terminals", allow_module_level=True)

import pty

CHECKOUT = Path(__file__).parents[2]
ISSUE = "issue: 1\ntitle: Бюлетин\ndate: 2023-12-29\nsections:\n"
LONG = "".join(f"  - {{title: А, text: {'дума ' * 9_000}}}\n" for _ in range(20))
COMMAND = """
import fcntl, runpy, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
runpy.run_module("bulletin", run_name="__main__")
"""
"""The terminal belongs to the build: when it is closed, that is told."""
ENDED = 129


def test_a_build_whose_terminal_is_closed_is_ended(tmp_path: Path) -> None:
    """It can show nothing any more, which is no fault of ours to be reported; nothing temporary is left."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "temporary").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    (tmp_path / "issues" / "1.yaml").write_text(ISSUE + LONG, "utf-8")
    ours, theirs = pty.openpty()
    build = subprocess.Popen(
        [sys.executable, "-c", COMMAND, "build", "1", "--ui", "en"],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(CHECKOUT),
            "TMPDIR": str(tmp_path / "temporary"),
            "TERM": "xterm",
        },
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown = b""
    with suppress(OSError):
        while b"laying out" not in shown:
            shown += os.read(ours, 4096)
        wait_for(tmp_path / "temporary")
    os.close(ours)
    assert build.wait(timeout=60) in {ENDED, -1}
    assert b"laying out" in shown
    assert not list((tmp_path / "temporary").iterdir())
    assert not list((tmp_path / "output").glob("*.pdf"))


def wait_for(folder: Path) -> None:
    """Wait until the layout engine has begun, which puts something aside; a minute at most."""
    end = time.monotonic() + 60
    while not list(folder.rglob("weasyprint-*")):
        assert time.monotonic() < end
        time.sleep(0.05)
