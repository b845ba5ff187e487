"""One stream of output: plain for a file or another program, in colour on a terminal."""

import os
import sys
from collections.abc import Iterable
from functools import cached_property
from typing import IO, TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from rich.console import Console

_FORCED = ("FORCE_COLOR", "TTY_COMPATIBLE")
"""With one of these set, rich takes any stream for a terminal."""


class Stream:
    """Standard output or standard error. Rich, which takes its time, is imported for a terminal only."""

    def __init__(self, name: Literal["stdout", "stderr"]) -> None:
        self._name = name

    @property
    def is_terminal(self) -> bool:
        """True where colours and a line of progress can be seen."""
        forced = any(os.environ.get(name) for name in _FORCED)
        return (forced or self._file.isatty()) and self.rich.is_terminal

    @cached_property
    def rich(self) -> "Console":
        """The stream as rich knows it, for tables and progress."""
        from rich.console import Console  # noqa: PLC0415

        return Console(stderr=self._name == "stderr", highlight=False, soft_wrap=True)

    def write(self, pieces: Iterable[tuple[str, str]]) -> None:
        """Write texts, each with its style."""
        if not self.is_terminal:
            self._file.write("".join(text for text, _ in pieces))
            return
        from rich.text import Text  # noqa: PLC0415

        whole = Text()
        for text, style in pieces:
            whole.append(text, style=style)
        self.rich.print(whole, end="")

    @property
    def _file(self) -> IO[str]:
        """The stream of now: tests put others in its place."""
        return sys.stdout if self._name == "stdout" else sys.stderr
