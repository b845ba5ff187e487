"""A template that never comes to its end is stopped where somebody waits for the page, and may mend it at once."""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread, get_ident
from time import process_time
from types import FrameType

from bulletin.problems.problem import Words

LIMIT = 3.0
"""Seconds of the processor; a template is filled in a twentieth of one."""
_STEP = 0.25


class Endless(Exception):  # noqa: N818 - reads as what it says
    """A template was still being filled when the patience was over."""

    words = Words(bg="изпълнението му не свършва", en="it does not come to an end")
    """The same for people."""


@contextmanager
def patient(seconds: float = LIMIT) -> Iterator[None]:
    """Raise Endless in a template that is filled for more than so many `seconds`, at the line that it has come to.

    Whatever else takes its time is left alone.
    """
    over, writer = Event(), get_ident()

    def watch() -> None:
        begun = process_time()
        while not over.wait(_STEP):
            frames = sys._current_frames()  # noqa: SLF001 - the documented way to see what another thread does
            if not _fills(frames.get(writer)):
                begun = process_time()
            elif process_time() - begun > seconds:
                _raise(writer, Endless)
                return

    watcher = Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
        _raise(writer, None)


def _raise(thread: int, error: type[Exception] | None) -> None:
    """Let `error` come up in another thread; None takes back one that has not come up yet."""
    thrown = None if error is None else ctypes.py_object(error)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), thrown)


def _fills(frame: FrameType | None) -> bool:
    """Whether a thread is inside a template, whose code is a module with the template's environment and blocks."""
    while frame:
        if {"environment", "blocks", "debug_info"} <= frame.f_globals.keys():
            return True
        frame = frame.f_back
    return False
