"""Work done in a copy of the process: what it makes, and what is left where it fails, is killed or not waited for."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from bulletin import beside
from bulletin.beside import SOUND, Beside

pytestmark = pytest.mark.skipif(not SOUND, reason="no process of this system may be copied")

LEFT_ALONE = """
import os, sys, time
from pathlib import Path
from bulletin.beside import Beside

def work():
    Path(sys.argv[1]).write_text(str(os.getpid()))
    time.sleep(600)

with Beside(work):
    time.sleep(600)
"""

INTERRUPTED = """
import multiprocessing, os, signal, threading, time
from multiprocessing.process import BaseProcess
from bulletin.beside import Beside

def start(process, begin=BaseProcess.start):
    begin(process)
    begun.append(process)
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(0.1)

begun, BaseProcess.start = [], start
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
try:
    with Beside(lambda: time.sleep(60)):
        time.sleep(60)
except KeyboardInterrupt:
    print("interrupted", begun[0].exitcode == -signal.SIGKILL)
"""
"""Another thread takes the signal that comes as the copy has just begun."""


def test_what_is_made_beside_is_given_back() -> None:
    """It is made from what this process has, in another one."""
    here = {"pages": [1, 2]}
    with Beside(lambda: (os.getpid(), here)) as begun:
        made = begun.result()
    assert made is not None
    assert made[0] != os.getpid()
    assert made[1] == here


def fail() -> int:
    """Raise what a copy has nobody to tell of."""
    raise ValueError


def be_killed() -> int:
    """End as a process does that was killed for want of memory."""
    os.kill(os.getpid(), signal.SIGKILL)
    return 1


def make_what_cannot_be_sent() -> object:
    """Make what cannot leave its process."""
    return lambda: 1


@pytest.mark.parametrize("work", [fail, be_killed, make_what_cannot_be_sent])
def test_what_fails_beside_is_left_to_be_done_here(
    work: "beside.Callable[[], object]", capfd: pytest.CaptureFixture[str]
) -> None:
    """Nothing is said of it: it will be said here."""
    with Beside(work) as begun:
        assert begun.result() is None
    assert capfd.readouterr() == ("", "")


def test_where_no_process_is_to_be_had_nothing_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not on every system, and not where there are too many already."""
    monkeypatch.setattr(beside, "SOUND", False)
    with Beside(lambda: 1) as begun:
        assert begun.result() is None
    import resource  # noqa: PLC0415 - where processes are copied

    monkeypatch.undo()
    if os.getuid() == 0:
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NPROC)
    resource.setrlimit(resource.RLIMIT_NPROC, (0, hard))
    try:
        with Beside(lambda: 1) as begun:
            assert begun.result() is None
    finally:
        resource.setrlimit(resource.RLIMIT_NPROC, (soft, hard))


def test_what_is_not_waited_for_is_given_up_with_all_that_was_temporary(tmp_path: Path) -> None:
    """Its process ends with the block, and its folder goes."""
    told = tmp_path / "told"

    def work() -> None:
        folder = tempfile.mkdtemp()
        (tmp_path / "telling").write_text(f"{os.getpid()} {folder}")
        (tmp_path / "telling").rename(told)
        time.sleep(60)

    with Beside(work):
        wait_for_file(told)
    process, folder = told.read_text().split()
    assert not Path("/proc", process).exists()
    assert not Path(folder).exists()


def test_signals_are_for_the_process_that_was_copied() -> None:
    """An interruption of all processes at a terminal does not come into the middle of a copy's work."""

    def work() -> str:
        for one in (signal.SIGINT, signal.SIGHUP, signal.SIGALRM):
            os.kill(os.getpid(), one)
        return "done"

    with Beside(work) as begun:
        assert begun.result() == "done"


def test_what_is_interrupted_as_it_begins_leaves_nothing(tmp_path: Path) -> None:
    """Another thread may take the signal, as on a terminal: no process is left, and no folder."""
    run = subprocess.run(
        [sys.executable, "-c", INTERRUPTED],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert run.stdout == "interrupted True\n"
    assert run.stderr == ""
    assert not list(tmp_path.iterdir())


def test_a_copy_ends_with_the_process_that_has_begun_it(tmp_path: Path) -> None:
    """Even where that was killed."""
    parent = subprocess.Popen([sys.executable, "-c", LEFT_ALONE, str(tmp_path / "pid")])
    try:
        wait_for_file(tmp_path / "pid")
    finally:
        parent.kill()
        parent.wait()
    copy = int((tmp_path / "pid").read_text())
    end = time.monotonic() + 30
    try:
        while is_at_work(copy):
            assert time.monotonic() < end
            time.sleep(0.02)
    finally:
        if is_at_work(copy):
            os.kill(copy, signal.SIGKILL)


def is_at_work(process: int) -> bool:
    """Whether a process is there and has not ended; what nobody asks of it has no command line any more."""
    try:
        return b"Beside" in Path("/proc", str(process), "cmdline").read_bytes()
    except OSError:
        return False


def wait_for_file(path: Path) -> None:
    """Wait until a file is there with something in it; a minute at most."""
    end = time.monotonic() + 60
    while not path.exists() or not path.stat().st_size:
        assert time.monotonic() < end
        time.sleep(0.01)
