"""A command that prints a secret: run without a shell, for a limited time, and what it prints is seen by nobody."""

import os
import shlex
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

from bulletin.problems.problem import Words

SECONDS = 30.0

_NOT_SPLIT = Words("кавичките в нея не се затварят", "its quotation marks are not closed")
_NOT_FOUND = Words("няма такава програма", "there is no such program")
_TOO_LONG = Words("не завърши навреме", "it did not end in time")
_FAILED = Words("програмата завърши с грешка", "the program ended with an error")
_NOTHING = Words("не изписа нищо", "it printed nothing")
_NO_TEXT = Words("изписаното не е текст", "what it printed is no text")


class Failed(Exception):  # noqa: N818 - reads as what it says
    """The command gave nothing; `reason` says why, without a word of what it printed."""

    def __init__(self, reason: Words) -> None:
        super().__init__(reason.en)
        self.reason = reason


def printed(command: str, folder: Path, seconds: float = SECONDS) -> str:
    """Run a command in `folder` and return the first line that it prints, without spaces round it. Raises Failed.

    What it prints never stands in an error, nor does the error hold another that has it.
    """
    output = _output(_words(command), folder, seconds)
    try:
        text = output.decode().strip()
    except UnicodeDecodeError:
        raise Failed(_NO_TEXT) from None
    if not text:
        raise Failed(_NOTHING)
    return text.splitlines()[0].strip()


def _words(command: str) -> list[str]:
    try:
        words = shlex.split(command, posix=os.name != "nt")
    except ValueError:
        raise Failed(_NOT_SPLIT) from None
    if not words:
        raise Failed(_NOT_FOUND)
    return words


def _output(words: list[str], folder: Path, seconds: float) -> bytes:
    try:
        process = subprocess.Popen(  # noqa: S603 - the owner of the settings names it; no shell reads it
            words,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except (OSError, ValueError):
        raise Failed(_NOT_FOUND) from None
    with process:
        try:
            output, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            _end(process)
            raise Failed(_TOO_LONG) from None
        except BaseException:
            _end(process)
            raise
    if process.returncode:
        raise Failed(_FAILED)
    return output


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a command with all that it has started."""
    with suppress(OSError):
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
