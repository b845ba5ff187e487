"""Jobs done at once: in the order of their items, whatever breaks; processes that end with their parent."""

import gc
import operator
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from concurrent.futures.thread import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import Pipe
from pathlib import Path

import pytest

from bulletin.publish.collector import SELDOM
from bulletin.publish.jobs import Lost, in_turn
from bulletin.publish.processes import processes, tell
from bulletin.publish.processors import processors

MAKER = """
import os, sys, time
from pathlib import Path
from bulletin.publish.processes import processes
sys.path.insert(0, sys.argv[2])
with processes(2)() as executor:
    futures = [executor.submit(os.getpid) for _ in range(8)]
    pids = {future.result() for future in futures}
    Path(sys.argv[1]).write_text(" ".join(map(str, pids)))
    time.sleep(60)
"""

MANY = """
import os
from bulletin.publish import processes
processes.RECYCLED = 2
with processes.processes(2)() as executor:
    futures = [executor.submit(os.getpid) for _ in range(8)]
    print(len({future.result() for future in futures}))
"""


class Noting(Executor):
    """Does each job when it is given, and notes which."""

    def __init__(self) -> None:
        self.given: list[object] = []

    def submit(self, fn, /, *args, **kwargs) -> Future:
        """Do the job now."""
        self.given.append(args[0])
        done: Future = Future()
        done.set_result(fn(*args, **kwargs))
        return done


def test_the_dearest_is_begun_first_and_all_come_in_order() -> None:
    noting = Noting()

    @contextmanager
    def hands() -> Iterator[Executor]:
        yield noting

    assert list(in_turn(operator.neg, [1, 3, 2], float, hands)) == [-1, -3, -2]
    assert noting.given == [3, 2, 1]


def test_what_a_job_raises_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        list(in_turn(lambda one: 1 / one, [1, 0], float, lambda: ThreadPoolExecutor(1)))


def test_a_process_that_breaks_takes_only_its_own_job_with_it() -> None:
    """The second job ends its process without a word, both times it is tried; the others are done."""
    jobs = ["1 + 1", "__import__('os')._exit(9)", "2 + 2"]
    made = list(in_turn(eval, jobs, len, processes(2)))
    assert [one if isinstance(one, int) else type(one) for one in made] == [2, Lost, 4]


def test_processes_that_have_done_their_share_are_replaced(tmp_path: Path) -> None:
    """Also while other jobs wait already: none is forgotten."""
    script = tmp_path / "many.py"
    script.write_text(f"if __name__ == '__main__':\n    {MANY.strip().replace(chr(10), chr(10) + '    ')}\n")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, timeout=60, check=True)
    assert int(done.stdout) >= 4


def test_processes_tell_how_far_they_are() -> None:
    receiver, sender = Pipe(duplex=False)
    with processes(1, sender)() as executor:
        executor.submit(tell, "half way").result()
    assert receiver.recv() == "half way"
    sender.close()
    receiver.close()


def test_processes_seldom_look_for_garbage() -> None:
    with processes(1)() as executor:
        assert executor.submit(gc.get_threshold).result()[0] == SELDOM[0]


def test_nobody_listens_to_a_job_in_no_process(capfd: pytest.CaptureFixture[str]) -> None:
    tell("nothing")
    assert capfd.readouterr() == ("", "")


def test_as_many_processors_as_may_be_used() -> None:
    assert 1 <= processors() <= (os.cpu_count() or 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_processes_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    script, pids = tmp_path / "maker.py", tmp_path / "pids"
    script.write_text(f"if __name__ == '__main__':\n    {MAKER.strip().replace(chr(10), chr(10) + '    ')}\n")
    maker = subprocess.Popen(
        [sys.executable, str(script), str(pids), str(tmp_path)], stderr=subprocess.DEVNULL
    )
    wait_for(lambda: pids.is_file() and pids.read_text())
    children = [int(pid) for pid in pids.read_text().split()]
    assert all(map(runs, children))
    maker.send_signal(signal.SIGKILL)
    maker.wait()
    wait_for(lambda: not any(map(runs, children)))


def wait_for(done) -> None:
    """Wait until it is so; two minutes at most, for a machine with much to do."""
    end = time.monotonic() + 120
    while not done():
        assert time.monotonic() < end
        time.sleep(0.05)


def runs(pid: int) -> bool:
    """Whether the process is alive: a zombie is not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
