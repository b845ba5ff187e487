"""One connection to the server that takes the letters: TLS and login by smtplib, the dialogue of each letter here.

smtplib knows no PIPELINING, quotes a megabyte anew for each reader, and does not tell a letter that was cut off
before its end from one whose fate nobody knows.
"""

import smtplib
import socket
import ssl
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bulletin.mail.replies import Reply, Step
from bulletin.model.mail import LOOPBACK, Security

OPENING, ANSWERING = 60.0, 600.0
"""Seconds of waiting: for any answer, and for the reply to the end of a letter (RFC 5321, 4.5.3.2.6)."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where letters are handed in. `authority` is a file with the certificates to trust instead of the system's."""

    host: str
    port: int
    security: Security = "starttls"
    user: str = ""
    by_token: bool = False
    """True where `secret` gives a token (XOAUTH2), not a password."""
    authority: Path | None = None


@dataclass(frozen=True, slots=True)
class Envelope:
    """Whom the server is told of; `notify`: ask for a report of failure (RFC 3461) under this id."""

    sender: str
    recipient: str
    size: int
    utf8: bool = False
    notify: str = ""


class Lost(Exception):  # noqa: N818 - reads as what it says
    """The connection broke. `after_dot`: the letter was whole, and nobody knows whether it was taken (RFC 1047)."""

    def __init__(self, detail: str, *, after_dot: bool = False) -> None:
        super().__init__(detail)
        self.after_dot = after_dot


Why = Literal["certificate", "no_tls", "tls", "no_login", "login", "cyrillic"]


class Denied(Exception):  # noqa: N818 - likewise
    """The server does not let us in: its certificate, its TLS or our login is not good."""

    def __init__(self, reason: Why, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason


class Connection:
    """An open connection. No letter goes over it unprotected, unless the server is this machine."""

    def __init__(self, server: Server, secret: Callable[[], str]) -> None:
        """Open it; `secret` is asked for the password or token only where the server wants one.

        Raises Denied, or Lost where nobody answers.
        """
        self.server = server
        self._begun = False
        try:
            self._smtp = self._opened()
            self._log_in(secret)
        except (smtplib.SMTPException, OSError) as error:
            self._give_up()
            raise _told(error) from error
        except BaseException:
            self._give_up()
            raise

    @property
    def most(self) -> int:
        """The octets of the largest letter that the server takes (RFC 1870); 0 where it does not say."""
        said = self._smtp.esmtp_features.get("size", "")
        return int(said) if said.isdigit() else 0

    def knows(self, extension: str) -> bool:
        """True where the server has offered `extension` (`dsn`, `smtputf8`, `pipelining`)."""
        return bool(self._smtp.has_extn(extension))

    def offer(self, envelope: Envelope) -> tuple[Step, Reply] | None:
        """Name sender and reader; None where the server waits for the letter, else the step that it refused.

        Raises Lost.
        """
        lines = (self._mail(envelope), self._rcpt(envelope), "DATA")
        try:
            if self.knows("pipelining"):
                return self._all_at_once(lines)
            return self._one_by_one(lines)
        except (smtplib.SMTPException, OSError) as error:
            raise Lost(_detail(error)) from error

    def pour(self, segments: Iterable[bytes]) -> None:
        """Hand over the letter without its end.

        Raises Lost: the server then has nothing (RFC 5321, 4.1.1.4).
        """
        self._begun = True
        try:
            for segment in segments:
                self._sock.sendall(segment)
        except OSError as error:
            raise Lost(_detail(error)) from error

    def end(self) -> Reply:
        """End the letter and return the server's reply: from here on it may be theirs.

        Raises Lost with `after_dot`.
        """
        try:
            self._sock.settimeout(ANSWERING)
            self._sock.sendall(b".\r\n")
            reply = self._reply()
            self._begun = False
            self._sock.settimeout(OPENING)
        except (smtplib.SMTPException, OSError) as error:
            raise Lost(_detail(error), after_dot=True) from error
        return reply

    def reset(self) -> None:
        """Forget the letter that was begun. Raises Lost."""
        try:
            self._say("RSET")
        except (smtplib.SMTPException, OSError) as error:
            raise Lost(_detail(error)) from error

    def close(self) -> None:
        """Say goodbye; a server that is gone already is no matter.

        In the middle of a letter nothing may be said, it would be taken for a line of it: the line is cut, and the
        server then has nothing.
        """
        if self._begun:
            self._smtp.close()
            return
        try:
            self._smtp.quit()
        except (smtplib.SMTPException, OSError):
            self._smtp.close()

    def _give_up(self) -> None:
        if smtp := getattr(self, "_smtp", None):
            smtp.close()

    def _opened(self) -> smtplib.SMTP:
        server, name = self.server, "localhost"
        if server.security == "none" and server.host not in LOOPBACK:
            raise Denied("no_tls", server.host)
        if server.security == "tls":
            self._smtp = smtplib.SMTP_SSL(
                server.host, server.port, name, timeout=OPENING, context=_trust(server)
            )
        else:
            self._smtp = smtplib.SMTP(server.host, server.port, name, timeout=OPENING)
        smtp = self._smtp
        # the dot that ends a letter would wait for the receipt of what goes before it: 40 ms a letter
        self._sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        smtp.ehlo_or_helo_if_needed()
        if server.security == "starttls":
            if not smtp.has_extn("starttls"):
                raise Denied("no_tls", server.host)
            smtp.starttls(context=_trust(server))
            smtp.ehlo()
        return smtp

    def _log_in(self, secret: Callable[[], str]) -> None:
        if not self.server.user:
            return
        if not self.knows("auth"):
            raise Denied("no_login", self.server.host)
        word = secret()
        try:
            if self.server.by_token:
                answer = f"user={self.server.user}\x01auth=Bearer {word}\x01\x01"
                self._smtp.auth("XOAUTH2", lambda _=None: answer, initial_response_ok=True)
            else:
                self._smtp.login(self.server.user, word)
        except UnicodeEncodeError:
            pass  # that error holds the password: what is raised instead must not hold it
        else:
            return
        raise Denied("cyrillic", self.server.user)

    def _mail(self, envelope: Envelope) -> str:
        options = [f"SIZE={envelope.size}"] if self.knows("size") else []
        if envelope.utf8:
            options.append("SMTPUTF8")
        if envelope.notify and self.knows("dsn"):
            options += ["RET=HDRS", f"ENVID={envelope.notify}"]
        return " ".join((f"MAIL FROM:<{envelope.sender}>", *options))

    def _rcpt(self, envelope: Envelope) -> str:
        ask = envelope.notify and self.knows("dsn") and not envelope.utf8
        options = ("NOTIFY=FAILURE", f"ORCPT=rfc822;{_xtext(envelope.recipient)}") if ask else ()
        return " ".join((f"RCPT TO:<{envelope.recipient}>", *options))

    def _all_at_once(self, lines: tuple[str, str, str]) -> tuple[Step, Reply] | None:
        """RFC 2920: one packet, three replies. A letter with no reader that is let in is ended empty."""
        self._sock.sendall("".join(f"{line}\r\n" for line in lines).encode())
        replies = [self._reply() for _ in lines]
        if replies[2].code == GO_ON and not (replies[0].good and replies[1].good):
            self._sock.sendall(b".\r\n")
            self._reply()
        return _first_refused(replies)

    def _one_by_one(self, lines: tuple[str, str, str]) -> tuple[Step, Reply] | None:
        replies: list[Reply] = []
        for line in lines:
            replies.append(self._say(line))
            if not replies[-1].good:
                break
        return _first_refused(replies)

    def _say(self, line: str) -> Reply:
        self._sock.sendall(f"{line}\r\n".encode())
        return self._reply()

    def _reply(self) -> Reply:
        code, text = self._smtp.getreply()
        return Reply(code, _words(text))

    @property
    def _sock(self) -> "ssl.SSLSocket":
        if self._smtp.sock is None:
            raise smtplib.SMTPServerDisconnected("the connection is closed")
        return self._smtp.sock  # type: ignore[return-value]


GO_ON = 354
REFUSED = 500
_STEPS: tuple[Step, ...] = ("mail", "rcpt", "data")


def _trust(server: Server) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(server.authority) if server.authority else None)


def _first_refused(replies: list[Reply]) -> tuple[Step, Reply] | None:
    pairs = zip(_STEPS, replies, strict=False)
    return next(((step, reply) for step, reply in pairs if not reply.good), None)


def _told(error: Exception) -> Denied | Lost:
    """What a failure to connect means; a login refused for now (454) is no wrong password."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return Denied("certificate", error.verify_message)
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return Lost(_detail(error))
    if isinstance(error, ssl.SSLError):
        return Denied("tls", error.reason or str(error))
    if isinstance(error, smtplib.SMTPAuthenticationError) and error.smtp_code >= REFUSED:
        return Denied("login", _detail(error))
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Denied("no_login", _detail(error))
    return Lost(_detail(error))


def _words(said: bytes | str) -> str:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return " ".join(text.split())


def _detail(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {_words(error.smtp_error)}"
    return str(error) or type(error).__name__


def _xtext(address: str) -> str:
    """RFC 3461, 4."""
    return "".join(
        sign if "!" <= sign <= "~" and sign not in "+=" else f"+{ord(sign):02X}" for sign in address
    )
