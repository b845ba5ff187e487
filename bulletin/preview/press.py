"""The processes that lay pages out, as the preview sees them: one at work, one warm in reserve."""

import asyncio
import os
import subprocess
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from tempfile import TemporaryDirectory

from bulletin.preview.wire import LENGTH, Errand, Laid, packed, unpacked

_WORKER = "bulletin.preview.worker"
_READY = 2
"""Processes that are kept: one stands in at once for one that has to be ended in its work."""
_OWN_GROUP = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)


class PressLost(Exception):  # noqa: N818  # reads as what it says
    """The process that laid pages out has ended by itself."""


class Press:
    """Lays pages out in processes of its own, one errand at a time."""

    def __init__(self) -> None:
        self._all: list[Process] = []
        self._idle: list[Process] = []
        self._renewal: asyncio.Task[None] | None = None
        self._closed = False
        self._folder = TemporaryDirectory(prefix="bulletin-", ignore_cleanup_errors=True)
        """Holds what is temporary: a process that is ended in its work cannot remove it."""

    async def print(self, errand: Errand) -> Laid:
        """Return the pages of an errand. Where this is cancelled, so is the layout, at once.

        Raises PressLost where the process has ended.
        """
        self._idle = [worker for worker in self._idle if worker.returncode is None]
        worker = self._idle.pop(0) if self._idle else await self._begin()
        try:
            answer = await _ask(worker, errand)
        except (OSError, EOFError) as error:
            raise PressLost from error
        except BaseException:
            _end(worker)
            self._renewal = asyncio.create_task(self._renew())
            raise
        self._idle.append(worker)
        self._renewal = asyncio.create_task(self._renew())
        return answer

    async def _renew(self) -> None:
        """See to it that there is one in reserve."""
        while len(self._idle) < _READY and not self._closed:
            self._idle.append(await self._begin())
        if self._closed:
            self.close()

    def close(self) -> None:
        """End all processes, for good."""
        self._closed = True
        for worker in self._all:
            _end(worker)
        self._idle.clear()
        self._folder.cleanup()

    async def gone(self) -> None:
        """Return when no process is left, after `close`."""
        if self._renewal:
            await asyncio.wait([self._renewal])
        await asyncio.gather(*(worker.wait() for worker in self._all))

    async def _begin(self) -> Process:
        """Start a process that no signal of the terminal reaches; nothing is imported from the folder it runs in.

        What is temporary it puts into the folder of this press.
        """
        begun = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-P", "-m", _WORKER),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env={**os.environ, "TMPDIR": self._folder.name},
            start_new_session=True,
            creationflags=_OWN_GROUP,
        )
        self._all = [*(worker for worker in self._all if worker.returncode is None), begun]
        return begun


async def _ask(worker: Process, errand: Errand) -> Laid:
    if worker.stdin is None or worker.stdout is None:
        raise EOFError
    worker.stdin.write(packed(errand))
    await worker.stdin.drain()
    (length,) = LENGTH.unpack(await worker.stdout.readexactly(LENGTH.size))
    answer = unpacked(await worker.stdout.readexactly(length))
    return answer if isinstance(answer, Laid) else Laid()


def _end(worker: Process) -> None:
    if worker.returncode is None:
        worker.kill()
