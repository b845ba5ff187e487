"""Work done beside: in a copy of this process, while this one goes on with something else.

A copy has all that was loaded and made before, so that it costs next to nothing to begin one. That is sound where the
other threads of this process hold nothing that the work needs: they draw on the terminal, or wait. Only on Linux do
all libraries bear being copied; elsewhere nothing is done beside.
"""

import os
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Generic, Never, Self, TypeVar

from bulletin.child import deaf_children, killed_with_parent

R = TypeVar("R")

SOUND = sys.platform == "linux"
"""Whether a process of this system may be copied; elsewhere no result comes of it."""

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGALRM")


class Beside(Generic[R]):
    """What `work` makes, begun as the block is entered; what is not done by its end is given up."""

    def __init__(self, work: Callable[[], R]) -> None:
        self._work = work
        self._answers: Connection | None = None
        self._held = ExitStack()

    def __enter__(self) -> Self:
        if SOUND:
            try:
                # an OSError: no process is to be had, so it is to be done here
                with deaf_children(*_SIGNALS), suppress(OSError):
                    self._begin()
            except BaseException:
                self._held.close()
                raise
        return self

    def _begin(self) -> None:
        context = get_context("fork")
        with ExitStack() as held:
            temporary = tempfile.TemporaryDirectory(prefix="bulletin-", ignore_cleanup_errors=True)
            folder = held.enter_context(temporary)
            answers, sender = map(held.enter_context, context.Pipe(duplex=False))
            process = context.Process(target=_apart, args=(self._work, answers, sender, folder), daemon=True)
            process.start()
            held.callback(_end, process)
            sender.close()
            self._answers, self._held = answers, held.pop_all()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()

    def result(self) -> R | None:
        """Wait for it and return it, once; None where the copy has failed or was killed: it is to be done here."""
        with suppress(EOFError, OSError):
            if self._answers:
                made: R = self._answers.recv()
                return made
        return None


def _end(process: BaseProcess) -> None:
    process.kill()
    process.join()


def _apart(work: Callable[[], R], answers: Connection, sender: Connection, folder: str) -> Never:
    """Do the work in the copy, with `folder` for what is temporary, and end it without what is usual at an end."""
    code = 1
    with suppress(BaseException):  # it is done again where it can be told
        signal.signal(signal.SIGTERM, signal.SIG_DFL)  # so multiprocessing ends what it finds at its end
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGTERM])
        answers.close()
        tempfile.tempdir = folder
        killed_with_parent()
        sender.send(work())
        code = 0
    os._exit(code)
