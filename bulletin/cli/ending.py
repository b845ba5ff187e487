"""How a command is ended from outside: Ctrl-C, a closed terminal, a system that shuts down."""

import signal
import threading
from types import FrameType, TracebackType
from typing import Any, Self

from bulletin.importing import is_importing

_ENDED = 128
"""Shells tell of a process that was ended by a signal with its number and this."""
_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
_SOON = 0.05
"""Seconds after which a signal comes again that came while a module was imported."""


class Ending:
    """While it is entered, the first signal to end raises KeyboardInterrupt, so that all is put away; a second ends.

    A signal that is ignored, as with `nohup`, stays so.
    """

    def __init__(self) -> None:
        self._heard = 0
        self._waits = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
                if signal.getsignal(number) in {signal.SIG_DFL, signal.default_int_handler}:
                    self._before[number] = signal.signal(number, self._end)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    @property
    def heard(self) -> bool:
        """Whether the command was told to end."""
        return bool(self._heard)

    @property
    def code(self) -> int:
        """The exit code of what was interrupted."""
        return _ENDED + (self._heard or signal.SIGINT)

    def _end(self, number: int, frame: FrameType | None) -> None:
        if is_importing(frame):
            self._put_off(number)
            return
        self._heard = number
        for one in self._before:
            signal.signal(one, signal.SIG_DFL)
        raise KeyboardInterrupt

    def _put_off(self, number: int) -> None:
        """Let the signal come again soon, once however often it is sent meanwhile."""
        if not self._waits:
            self._waits = True
            again = threading.Timer(_SOON, self._again, (number,))
            again.daemon = True
            again.start()

    def _again(self, number: int) -> None:
        self._waits = False
        _send(number)


def _send(number: int) -> None:
    """Send a signal to the thread of this process that hears it."""
    main = threading.main_thread().ident
    if hasattr(signal, "pthread_kill") and main:
        signal.pthread_kill(main, number)
    else:
        signal.raise_signal(number)
