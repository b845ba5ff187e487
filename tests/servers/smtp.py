"""A server that takes letters and misbehaves as it is told, made of aiosmtpd."""

import asyncio
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from servers.certificates import Certificates
from servers.postfix import free_port

OK = "250 2.0.0 queued"
DROP, VANISH = "drop", "vanish"
"""Instead of a reply: the line is cut. After VANISH the letter is not taken either."""


def _take(_address: str, _seen: int) -> str:
    return OK


@dataclass
class Behaviour:
    """What the server says. The callables get the recipient and how many times that one was named before."""

    rcpt: Callable[[str, int], str] = _take
    data: Callable[[str, int], str] = _take
    """After the dot. With DROP the letter is taken and nothing is said."""
    slow: Callable[[str], float] = lambda _address: 0.0
    taken: list[tuple[str, bytes]] = field(default_factory=list)
    """Recipient and letter, of all that were taken."""
    offered: list[str] = field(default_factory=list)
    """The recipients of all letters that were ended, taken or not."""
    extensions: tuple[str, ...] = ()
    """What it offers besides what the library does."""
    connections: int = 0
    resets: int = 0
    seen: dict[str, int] = field(default_factory=dict)

    async def handle_EHLO(  # noqa: N802 - the library's name
        self, server: SMTP, session: Session, _envelope: Envelope, host: str, lines: list[str]
    ) -> list[str]:
        """Answer EHLO."""
        session.host_name = host
        self.connections += not server.tls_context or bool(session.ssl)
        return [*lines[:-1], *(f"250-{name}" for name in self.extensions), lines[-1]]

    async def handle_RSET(self, _server: SMTP, _session: Session, _envelope: Envelope) -> str:  # noqa: N802
        """Answer RSET."""
        self.resets += 1
        return "250 2.0.0 forgotten"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Answer RCPT."""
        before = self.seen.get(address, 0)
        self.seen[address] = before + 1
        reply = self.rcpt(address, before)
        if reply == DROP:
            _abort(server)
        if reply.startswith("2"):
            envelope.rcpt_tos.append(address)
        return reply

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Answer the end of a letter."""
        address = envelope.rcpt_tos[0]
        reply = self.data(address, self.offered.count(address))
        if reply.startswith(("2", DROP)):
            assert isinstance(envelope.content, bytes)
            self.taken.append((address, envelope.content))
        self.offered.append(address)
        if wait := self.slow(address):
            await asyncio.sleep(wait)
        if reply in {DROP, VANISH}:
            _abort(server)
        return reply

    @property
    def addresses(self) -> list[str]:
        """Whose letters were taken, in order."""
        return [address for address, _ in self.taken]


def _abort(server: SMTP) -> None:
    assert server.transport
    server.transport.abort()


@contextmanager
def listening(
    behaviour: Behaviour,
    shown: Certificates | None = None,
    *,
    login: tuple[str, str] | None = None,
    **more: Any,
) -> Iterator[int]:
    """Run the server, with STARTTLS where it has a certificate, with AUTH where it has a login; give its port."""
    options = dict(more)
    if shown:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(shown.certificate, shown.key)
        options |= {"tls_context": context, "require_starttls": True}
    if login:
        expected = tuple(word.encode() for word in login)

        def check(
            _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any
        ) -> AuthResult:
            good = isinstance(data, LoginPassword) and (data.login, data.password) == expected
            return AuthResult(success=good, handled=good)

        options |= {"auth_required": True, "auth_require_tls": bool(shown), "authenticator": check}
    server = Controller(behaviour, hostname="127.0.0.1", port=free_port(), ready_timeout=20, **options)
    server.start()
    try:
        yield server.port
    finally:
        server.stop()
