"""The server of a preview: on this computer alone, at an address that nobody can guess, until it is interrupted."""

import asyncio
import os
import secrets
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import uvicorn

from bulletin.model.language import Language
from bulletin.preview.app import make_app
from bulletin.preview.editor import own_editor
from bulletin.preview.guard import Guard
from bulletin.preview.session import Session
from bulletin.preview.shell import Shell

HOST = "127.0.0.1"
_PATIENCE = 1
"""Seconds that answers under way are given at the end."""


class _Server(uvicorn.Server):
    """Ends at once: open pages wait for news without end, and must be sent away first."""

    def __init__(self, config: uvicorn.Config, leave: Callable[[], None]) -> None:
        super().__init__(config)
        self._leave = leave
        self._loop = asyncio.get_running_loop()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Be told to end."""
        self._loop.call_soon_threadsafe(self._leave)
        super().handle_exit(sig, frame)


def listen(port: int) -> socket.socket:
    """Return a socket that listens on `port` of this computer alone; on a free one for 0.

    Raises OSError where the port cannot be had.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if (
        os.name == "posix"
    ):  # the port of a preview that has just ended is free; elsewhere this would share one in use
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError:
        listening.close()
        raise
    return listening


@dataclass(frozen=True, slots=True)
class Showing:
    """The issue `key` of the workspace `root`, and in which language the page round it speaks.

    `tell` is told the address as soon as it can be asked for, `report` what goes wrong with the program itself.
    """

    root: Path
    key: str
    language: Language
    tell: Callable[[str], None]
    report: Callable[[str], None]


def serve(showing: Showing, listening: socket.socket) -> None:
    """Show an issue until the process is interrupted or ended."""
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(showing, listening))


async def _serve(showing: Showing, listening: socket.socket) -> None:
    port, token = listening.getsockname()[1], secrets.token_urlsafe(16)
    shell = Shell(showing.language, showing.root, showing.key)
    session = Session(showing.root, showing.key, shell, showing.report)
    hosts = frozenset({f"{HOST}:{port}", f"localhost:{port}"})
    app = Guard(make_app(session, shell, own_editor(), token), token, hosts)
    config = uvicorn.Config(
        app,
        log_config=None,
        log_level="critical",
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=_PATIENCE,
        server_header=False,
        date_header=False,
    )
    work = asyncio.create_task(session.run())

    def stop(work: "asyncio.Task[None]") -> None:
        del work
        server.should_exit = (
            True  # it ends before it is told to where something is wrong with it: that is raised below
        )

    def leave() -> None:
        session.close()
        work.cancel()

    server = _Server(config, leave)
    work.add_done_callback(stop)
    listening.listen()
    showing.tell(f"http://{HOST}:{port}/{token}/")
    try:
        await server.serve(sockets=[listening])
    finally:
        leave()
        with suppress(asyncio.CancelledError):
            await work
        await session.gone()
