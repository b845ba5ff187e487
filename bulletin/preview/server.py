"""The server of a preview: on this computer alone, at an address that nobody can guess, until it is interrupted."""

import asyncio
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
    try:
        listening.bind((HOST, port))
    except OSError:
        listening.close()
        raise
    return listening


@dataclass(frozen=True, slots=True)
class Teller:
    """Whom to tell: `address` is called when the page can be asked for, `fault` at each fault of ours."""

    address: Callable[[str], None]
    fault: Callable[[str], None]


def serve(root: Path, key: str, language: Language, listening: socket.socket, tell: Teller) -> None:
    """Show the issue `key` of the workspace `root` until the process is interrupted or ended.

    `language` is that of the page.
    """
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(root, key, language, listening, tell))


async def _serve(root: Path, key: str, language: Language, listening: socket.socket, tell: Teller) -> None:
    port, token = listening.getsockname()[1], secrets.token_urlsafe(16)
    shell = Shell(language, root, key)
    session = Session(root, key, shell, tell.fault)
    hosts = frozenset({f"{HOST}:{port}", f"localhost:{port}"})
    app = Guard(make_app(session, shell, own_editor(), token), token, hosts)
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=_PATIENCE,
        server_header=False,
        date_header=False,
    )
    work = asyncio.create_task(session.run())

    def leave() -> None:
        session.close()
        work.cancel()

    server = _Server(config, leave)
    listening.listen()
    tell.address(f"http://{HOST}:{port}/{token}/")
    try:
        await server.serve(sockets=[listening])
    finally:
        leave()
        with suppress(asyncio.CancelledError):
            await work
