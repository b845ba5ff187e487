"""Processes that send a campaign and can be killed: all but the sending is done before they are born.

`python -m servers.nursery FOLDER PORT START SPEED`; for each line that it reads a process is begun. It says the number
of that process, and how the process ended.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

from servers.post import FastClock, Sending

from bulletin.mail.connection import Server
from bulletin.mail.lock import Busy, locked

TESTS = Path(__file__).parent.parent
BUSY, UNDONE = 3, 4


def main(folder: Path, port: int, clock: FastClock) -> None:
    """Bring up one process after the other."""
    _say(0)
    for _ in sys.stdin:
        number = os.fork()
        if not number:
            os._exit(_send(folder, port, clock))
        _say(number)
        _, status = os.waitpid(number, 0)
        _say(os.waitstatus_to_exitcode(status))


def _say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def _send(folder: Path, port: int, clock: FastClock) -> int:
    try:
        with locked(folder / "lock"):
            sending = Sending(folder, Server("127.0.0.1", port, "none"), clock=clock, patient=True)
            return 0 if sending.go() == "done" else UNDONE
    except Busy:
        return BUSY


class Nursery:
    """The nursery as a process; one sender at a time."""

    def __init__(self, folder: Path, port: int, clock: FastClock) -> None:
        command = [sys.executable, "-m", "servers.nursery", folder, port, clock.start, clock.speed]
        roots = os.pathsep.join((str(TESTS), str(TESTS.parent)))
        self._process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": roots},
        )
        self._heard()

    def begin(self) -> int:
        """Begin a sender; return the number of its process."""
        assert self._process.stdin
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        return int(self._heard())

    def ended(self) -> int:
        """Wait for the end of the sender; return its exit code, that of a signal below 0."""
        return int(self._heard())

    def kill(self, number: int) -> int:
        """Kill the sender; return how it ended, which may have been before."""
        os.kill(number, signal.SIGKILL)
        return self.ended()

    def close(self) -> None:
        """End the nursery."""
        self._process.communicate()

    def _heard(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), FastClock(float(sys.argv[3]), float(sys.argv[4])))
