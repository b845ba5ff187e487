"""The time and the memory that a job may take."""

import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest

from bulletin.publish.limits import TimeIsUp, limits, time_limit


def test_a_job_without_an_end_is_ended() -> None:
    def endless() -> None:
        while True:
            pass

    with pytest.raises(TimeIsUp), time_limit(0.05):
        endless()


def test_nobody_who_is_prepared_for_anything_catches_it() -> None:
    def prepared() -> None:
        while True:
            with suppress(Exception):
                time.sleep(0.01)

    with pytest.raises(TimeIsUp), time_limit(0.05):
        prepared()


class Deaf:
    """Python has nobody to raise to what is raised in here: it is lost."""

    def __del__(self) -> None:
        while True:
            time.sleep(0.001)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no signals")
def test_an_alarm_that_is_lost_comes_again(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """And nobody is told of the lost one."""
    monkeypatch.setattr("bulletin.publish.limits.AGAIN", 0.05)
    heard = []

    def deaf_and_endless() -> None:
        Deaf()
        heard.append("the first is lost")
        while True:
            time.sleep(0.001)

    with pytest.raises(TimeIsUp), time_limit(0.05):
        deaf_and_endless()
    assert (heard, capfd.readouterr().err) == (["the first is lost"], "")


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no signals")
def test_what_is_lost_otherwise_is_told_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def __del__(self) -> None:
            raise ValueError("not an alarm")

    told: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", lambda lost: told.append(lost.exc_type))
    before = sys.unraisablehook
    with time_limit(60):
        Broken()
    assert (told, sys.unraisablehook) == ([ValueError], before)


def test_what_is_ready_in_time_is_left_alone() -> None:
    with time_limit(0.05):
        done = sum(range(10))
    time.sleep(0.1)
    assert done == 45


def test_none_is_no_limit() -> None:
    with time_limit(0):
        time.sleep(0.01)
        done = True
    assert done


@pytest.mark.parametrize("seconds", [float("inf"), 1e12, 1e300])
def test_a_limit_beyond_all_clocks_is_none(seconds: float) -> None:
    with time_limit(seconds):
        done = sum(range(10))
    assert done == 45


def test_another_thread_has_no_limit() -> None:
    done = []

    def job() -> None:
        with time_limit(0.01):
            time.sleep(0.05)
            done.append(True)

    thread = threading.Thread(target=job)
    thread.start()
    thread.join()
    assert done == [True]


STUCK = """
import bulletin.publish.limits as limits
limits.GRACE = 0.2
with limits.time_limit(0.1):
    sum(range(10 ** 12))
"""
"""One step of Python that takes hours: no signal is looked at before its end."""


def test_what_cannot_be_interrupted_ends_with_the_process() -> None:
    """The exit code is that of problems, and nobody waits for it."""
    done = subprocess.run([sys.executable, "-c", STUCK], capture_output=True, timeout=60, check=False)
    assert (done.returncode, b"Timeout" in done.stderr) == (1, True)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to it")
def test_memory_is_not_taken_beyond_the_limit() -> None:
    """And afterwards it is there again."""
    with pytest.raises(MemoryError), limits(0, 3_000_000_000):
        assert b"x" * 10_000_000_000
    assert len(b"x" * 10) == 10


def test_a_module_is_imported_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bell that rings meanwhile is heard after it."""
    (tmp_path / "slow_module.py").write_text("import time\ntime.sleep(0.3)\nWHOLE = True\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("bulletin.publish.limits.AGAIN", 0.05)

    def work() -> None:
        import_module("slow_module")
        time.sleep(60)

    with pytest.raises(TimeIsUp), time_limit(0.1):
        work()
    assert sys.modules.pop("slow_module").WHOLE
