"""What a process has to know that another one has begun: it hears no signal meant for that one, and ends with it."""

import os
import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread, current_thread, main_thread
from types import FrameType

_PR_SET_PDEATHSIG = 1
"""prctl(2)."""


@contextmanager
def deaf_children(*names: str) -> Iterator[None]:
    """Let these signals never reach a process that is begun meanwhile: this one hears them, and ends that one.

    What comes meanwhile is heard at the end: nothing that is half begun is left behind.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    numbers = [getattr(signal, name) for name in names]
    with _put_off(numbers):
        before = signal.pthread_sigmask(signal.SIG_BLOCK, numbers)
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _put_off(numbers: Iterable[int]) -> Iterator[None]:
    """Hear signals at the end: one that this thread has blocked another one takes, and its handler is called here."""
    heard: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        del frame
        heard.append(number)

    main = current_thread() is main_thread()
    own = {one: signal.getsignal(one) for one in numbers} if main else {}
    for one, handler in own.items():
        if callable(handler):
            signal.signal(one, note)
    try:
        yield
    finally:
        for one, handler in own.items():
            if callable(handler):
                signal.signal(one, handler)
        for one in dict.fromkeys(heard):
            signal.raise_signal(one)


def end_with_parent() -> None:
    """See to it that this process, if another one has begun it, ends when that one has ended, however it did."""
    if parent := parent_process():
        Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def killed_with_parent() -> None:
    """Let Linux kill this process when the one that has begun it ends, even where no thread of it comes to its turn."""
    import ctypes  # noqa: PLC0415 - for the process that was begun

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    end_with_parent()  # which may have been before
