"""Processes that stay warm: begun as copies of one that has all that a job needs, and gone when their parent goes."""

import multiprocessing
import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bulletin.child import deaf_children, end_with_parent
from bulletin.publish.collector import look_seldom
from bulletin.publish.jobs import Hands

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

RECYCLED = 40
"""Jobs after which a process is replaced: what the layout engine has not given back goes with it."""

_LONGEST_WAY = 70
"""Octets of a folder in which the process that begins the others can be asked for; what Python adds takes 32."""
_WARM = "bulletin.publish.warm"


class _Replaced(ProcessPoolExecutor):
    """Begins a new process for each that has done its jobs.

    That of the standard library counts jobs that are done as processes that are idle, and so begins none while other
    jobs wait already: they would wait for ever (https://github.com/python/cpython/issues/115634).
    """

    def _adjust_process_count(self) -> None:
        # typeshed knows neither name; both are the same from Python 3.11 to 3.14
        if len(self._processes) < self._max_workers:  # type: ignore[attr-defined]
            self._spawn_process()  # type: ignore[attr-defined]


def processes(workers: int, told: "Connection | None" = None) -> Hands:
    """So many processes of this machine; `told` is where `tell` sends its texts from inside a job."""

    @contextmanager
    def hands() -> Iterator[Executor]:
        from tempfile import TemporaryDirectory  # noqa: PLC0415 - one issue does not pay for it

        with (
            TemporaryDirectory(prefix="bulletin-", ignore_cleanup_errors=True) as folder,
            _pool(workers, told, folder) as executor,
        ):
            yield executor

    return hands


@contextmanager
def _pool(workers: int, told: "Connection | None", folder: str) -> Iterator[Executor]:
    """The processes, which put what is temporary into `folder`; where something is raised they are ended at once."""
    fork = _forks()
    if fork:
        _begin_first()
    context = multiprocessing.get_context("forkserver" if fork else "spawn")
    executor = _Replaced(
        workers, context, initializer=_begin, initargs=(told, folder), max_tasks_per_child=RECYCLED
    )
    try:
        yield executor
    except BaseException:
        executor.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.kill()
            child.join()
        raise
    executor.shutdown()


def _begin_first() -> None:
    """Begin the process that the others are copied from."""
    from multiprocessing import resource_tracker  # noqa: PLC0415 - see below
    from multiprocessing.forkserver import ensure_running  # noqa: PLC0415 - Windows has none

    resource_tracker.ensure_running()  # begun by the other, it would let signals through again
    multiprocessing.get_context("forkserver").set_forkserver_preload([_WARM])
    with deaf_children("SIGINT"):  # what it loads would be interrupted too; it ends with this one
        ensure_running()


def _forks() -> bool:
    """Whether this system copies processes, and takes the name of a socket in its folder for temporary files.

    That name may have 107 octets (unix(7)).
    """
    import tempfile  # noqa: PLC0415 - one issue does not pay for it

    if "forkserver" not in multiprocessing.get_all_start_methods():
        return False
    return len(os.fsencode(tempfile.gettempdir())) <= _LONGEST_WAY


class _Line:
    """Where this process tells how far it is."""

    end: "Connection | None" = None


def tell(text: str) -> None:
    """Send a text out of a job; where nobody listens it is lost."""
    if _Line.end:
        try:
            _Line.end.send(text)
        except OSError:
            _Line.end = None


def _begin(told: "Connection | None", folder: str) -> None:
    """Make a process ready: interrupts are left to its parent, as is what it puts into `folder` and does not remove."""
    import tempfile  # noqa: PLC0415 - one issue does not pay for it

    tempfile.tempdir = folder
    look_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _Line.end = told
    end_with_parent()  # else it would wait for work for ever
