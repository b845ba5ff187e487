"""One stream of output: plain for a file or another program, in colour on a terminal."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, TextIO

from bulletin.problems.columns import harmless

if TYPE_CHECKING:
    from rich.console import Console

_SIGNS: Mapping[str, str] = {
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "cyan": "36",
}
"""The control sequences of ECMA-48 (SGR) for the words that a style is made of."""
_NO_COLOURS = frozenset({"bold", "dim"})
"""What `NO_COLOR` leaves."""
_DUMB = frozenset({"dumb", "unknown"})
_TAKES_SIGNS: Final[bool] = os.name != "nt"
"""Old consoles of Windows want to be asked; rich does it."""


_COMMANDS = {"::": ":\u200b:", "##[": "##\u200b["}
"""How a line gives the runner of GitHub Actions a command, and the same parted by a space without width."""


def plainly(text: str) -> str:
    """Return a text, in which a name or a title may stand, so that it is only read: by a terminal, and in CI."""
    text = harmless(text)
    if os.environ.get("GITHUB_ACTIONS"):
        for command, parted in _COMMANDS.items():
            text = text.replace(command, parted)
    return text


class NotShown(OSError):  # noqa: N818 - it is what the user is told
    """An answer could not be written to standard output, for the reason that the system gives."""


class ReaderGone(Exception):  # noqa: N818 - likewise
    """Who read standard output, such as `head`, has seen enough."""


class Stream:
    """Standard output or standard error. Rich, which takes its time, is imported for progress only."""

    def __init__(self, name: Literal["stdout", "stderr"]) -> None:
        self._name = name

    @property
    def is_terminal(self) -> bool:
        """True where colours and a line of progress can be seen; the environment is read as rich reads it."""
        said = {"0": False, "1": True}.get(os.environ.get("TTY_COMPATIBLE", ""))
        if said is None and "FORCE_COLOR" in os.environ:
            said = os.environ["FORCE_COLOR"] != ""
        return bool(self._file and self._file.isatty()) if said is None else said

    @cached_property
    def rich(self) -> "Console":
        """The stream as rich knows it, for progress."""
        from rich.console import Console  # noqa: PLC0415

        return Console(stderr=self._name == "stderr", highlight=False, soft_wrap=True)

    def write(self, pieces: Iterable[tuple[str, str]]) -> None:
        """Write texts, each with its style: words such as `bold` and `red`.

        Raises NotShown where standard output cannot be written, ReaderGone where nobody reads it any more. Of
        standard error nobody could be told; and where a stream is closed nobody wants to read it.
        """
        with self._told():
            if file := self._file:
                self._write(file, pieces)

    def bytes(self, data: bytes) -> None:
        """Write data as it is. Raises as `write` does."""
        with self._told():
            if file := self._file:
                file.flush()
                file.buffer.write(data)
                file.buffer.flush()

    def flush(self) -> None:
        """Make sure that all is written. Raises as `write` does."""
        with self._told():
            if file := self._file:
                file.flush()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError as error:
            if self._name == "stdout":
                raise ReaderGone from error
        except OSError as error:
            if self._name == "stdout":
                raise NotShown(error.errno, error.strerror) from error

    def _write(self, file: TextIO, pieces: Iterable[tuple[str, str]]) -> None:
        if _TAKES_SIGNS or not self.is_terminal:
            file.write("".join(self._signed(plainly(text), style) for text, style in pieces))
            return
        from rich.text import Text  # noqa: PLC0415

        whole = Text()
        for text, style in pieces:
            whole.append(plainly(text), style=style)
        self.rich.print(whole, end="")

    def _signed(self, text: str, style: str) -> str:
        """Each line between signs of its own, so that a pager shows it right."""
        signs = ";".join(_SIGNS[word] for word in style.split() if word in self._understood)
        if not signs:
            return text
        return "\n".join(f"\x1b[{signs}m{line}\x1b[0m" if line else "" for line in text.split("\n"))

    @property
    def _understood(self) -> frozenset[str]:
        """The words of a style that can be shown here."""
        if not self.is_terminal or os.environ.get("TERM", "").lower() in _DUMB:
            return frozenset()
        return _NO_COLOURS if os.environ.get("NO_COLOR") else frozenset(_SIGNS)

    @property
    def _file(self) -> TextIO | None:
        """The stream of now: tests put others in its place. None where it was closed before the program began."""
        return sys.stdout if self._name == "stdout" else sys.stderr
