"""Ctrl-C while letters are being sent: it ends the run after the letter in hand."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any, Self

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Interrupt:
    """While it is entered, a wish to end waits for the letter in hand; a second one does not wait."""

    def __init__(self) -> None:
        self._held = self._wished = False
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            self._before = {one: signal.signal(one, self._heard) for one in _SIGNALS}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for one, handler in self._before.items():
            signal.signal(one, handler)

    @contextmanager
    def in_hand(self) -> Iterator[None]:
        """Hold the wish back; raise KeyboardInterrupt at the end where there was one."""
        if self._wished:
            raise KeyboardInterrupt
        self._held = True
        try:
            yield
        finally:
            self._held = False
        if self._wished:
            raise KeyboardInterrupt

    def _heard(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        if not self._held or self._wished:
            raise KeyboardInterrupt
        self._wished = True
