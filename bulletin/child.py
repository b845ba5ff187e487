"""What a process has to know that another one has begun: it hears no signal meant for that one, and ends with it."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread


@contextmanager
def deaf_children(*names: str) -> Iterator[None]:
    """Let these signals never reach a process that is begun meanwhile: this one hears them, and ends that one.

    What comes meanwhile is heard here at the end.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [getattr(signal, name) for name in names])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def end_with_parent() -> None:
    """See to it that this process, if another one has begun it, ends when that one has ended, however it did."""
    if parent := parent_process():
        Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
