"""What a process that was killed has left is put away; what another one is writing is not."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bulletin.publish.output import Output, write_all
from bulletin.publish.staging import free_place, stage, sweep

KILLED = """
import os, signal, sys
from pathlib import Path
from bulletin.publish.staging import free_place, stage
stage(free_place(Path(sys.argv[1])), b"half")
os.kill(os.getpid(), signal.SIGKILL)
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_a_killed_process_has_left_goes_with_the_next_file(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    assert len(names(tmp_path)) == 1
    write_all(tmp_path, [Output("two.html", b"new")])
    assert names(tmp_path) == ["two.html"]


def test_what_a_living_process_writes_stays(tmp_path: Path) -> None:
    written = free_place(tmp_path)
    stage(written, b"mine")
    write_all(tmp_path, [Output("two.html", b"new")])
    assert written.read_bytes() == b"mine"


def test_a_file_of_another_machine_goes_when_it_is_old(tmp_path: Path) -> None:
    """So does one that lies in the future: a clock was set back. Any other hidden file is not ours."""
    young, old, coming = (tmp_path / f".1-00000000-{name}.part" for name in ("young", "old", "coming"))
    earlier = tmp_path / ".one.pdf.1-00000000-x.part"
    mine, unknown = tmp_path / ".mine.txt", tmp_path / ".unknown.part"
    for path in (young, old, coming, earlier, mine, unknown):
        path.touch()
        os.utime(path, (time.time() - 7200,) * 2)
    os.utime(young)
    os.utime(coming, (time.time() + 7200,) * 2)
    write_all(tmp_path, [Output("two.html", b"new")])
    assert names(tmp_path) == [young.name, mine.name, unknown.name, "two.html"]


def test_what_lies_there_for_a_day_goes_whoever_has_its_number_now(tmp_path: Path) -> None:
    written = free_place(tmp_path)
    stage(written, b"mine")
    os.utime(written, (time.time() - 100_000,) * 2)
    sweep(tmp_path, tmp_path / "none")
    assert names(tmp_path) == []
