"""A workspace whose mail goes to a server on this machine, which refuses whom a test wants it to."""

import datetime as dt
import ipaddress
import shutil
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

USER, PASSWORD = "news@example.org", "tajna-0"
SETTINGS = """\
letterhead:
  name: {{bg: Клъстер, en: Cluster}}
  address: {{bg: "София, ул. Примерна 1", en: "1 Primerna St., Sofia"}}
series:
  bulletin: {{title: {{bg: Бюлетин, en: Bulletin}}}}
mail:
  from: news@example.org
  reply_to: office@example.org
  unsubscribe: ["https://example.org/leave/{{token}}", "mailto:leave@example.org"]
  testers: [me@example.org]
  server: {{host: localhost, port: {port}, user: news@example.org, authority: certs/ca.pem}}
  rate: 0
"""
ISSUE = """\
issue: 9
title: {bg: Бюлетин, en: Bulletin}
date: 2023-12-29
languages: [bg, en]
sections:
  - {title: {bg: Новини, en: News}, text: {bg: 'Новина за \\{\\{ всички }}.', en: News.}}
"""
LIST = "имейл;име;език\nivan@example.org;Иван Петров;\nmaria@example.org;Мария;en\npetar@example.org;;bg\n"

PAGE = """\
<p>{{ frame.greeting }}</p><p>{{ issue.title }}, {{ issue.head.name }}, {{ issue.head.address }}</p>
<p>{{ frame.why }} <a href="{{ frame.leave }}">{{ told.leave }}</a></p>
"""
TEXT = """\
{{ frame.greeting }}
{{ issue.title }}, {{ issue.head.name }}, {{ issue.head.address }}
{{ frame.why }} {{ frame.leave }}
"""


@dataclass
class Inbox:
    """What has arrived, and what is answered: replies by address, or from a function for the end of a letter."""

    letters: list[tuple[str, bytes]] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    at_end: Callable[[str, int], str | None] = lambda _address, _number: None
    """Gets address and number of the letter; a reply instead of `250`, or `drop` to break the line unanswered."""
    at_mail: str = ""
    closes: bool = False
    """Closes the line after a refusal, instead of beginning anew."""

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, _server: Any, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Answer `MAIL FROM`."""
        envelope.mail_from = address
        return self.at_mail or "250 2.1.0 Ok"

    async def handle_RCPT(  # noqa: N802
        self, _server: Any, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Answer `RCPT TO`."""
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_RSET(self, server: Any, _session: Session, _envelope: Envelope) -> str:  # noqa: N802
        """Answer `RSET`, or be gone."""
        if self.closes:
            server.transport.abort()
        return "250 2.0.0 Ok"

    async def handle_DATA(self, server: Any, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep a letter, and answer its end."""
        address = envelope.rcpt_tos[0]
        reply = self.at_end(address, len(self.letters))
        if reply is None or reply == "drop":
            assert isinstance(envelope.content, bytes)
            self.letters.append((address, envelope.content))
        if reply == "drop":
            server.transport.abort()
        return reply or f"250 2.0.0 Ok: queued as {len(self.letters)}"

    def readers(self) -> list[str]:
        """To whom the letters went, in their order."""
        return [address for address, _ in self.letters]

    def message(self, number: int) -> EmailMessage:
        """One of the letters, read."""
        found = BytesParser(policy=default).parsebytes(self.letters[number][1])
        assert isinstance(found, EmailMessage)
        return found


@dataclass(frozen=True)
class Post:
    """A folder with certificates and a port on which servers are started."""

    folder: Path
    port: int

    @contextmanager
    def open(self, inbox: Inbox, *, tls: bool = True, size: int = 40_000_000) -> Iterator[Inbox]:
        """Run a server while it lasts."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.folder / "server.pem")
        more = {
            "tls_context": context,
            "require_starttls": True,
            "auth_required": True,
            "auth_require_tls": True,
            "authenticator": _let_in,
        }
        controller = Controller(
            inbox,
            hostname="127.0.0.1",
            port=self.port,
            enable_SMTPUTF8=True,
            data_size_limit=size,
            **(more if tls else {}),
        )
        controller.start()
        try:
            yield inbox
        finally:
            controller.stop()


def post(folder: Path) -> Post:
    """Make an authority, a server's certificate from it, and another authority that nobody trusts."""
    folder.mkdir()
    key, authority = _authority("Authority")
    (folder / "ca.pem").write_bytes(authority.public_bytes(serialization.Encoding.PEM))
    (folder / "other.pem").write_bytes(_authority("Other")[1].public_bytes(serialization.Encoding.PEM))
    own, certificate = _certificate("localhost", authority.subject, key)
    (folder / "server.pem").write_bytes(
        own.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return Post(folder, port)


def workspace(root: Path, where: Post) -> Path:
    """Write a workspace with issue 9, a short letter, which is soon made, and a list of three readers."""
    (root / "issues").mkdir(parents=True)
    (root / "bulletin.yaml").write_text(SETTINGS.format(port=where.port), "utf-8")
    (root / "issues" / "9.yaml").write_text(ISSUE, "utf-8")
    (root / "members.csv").write_text(LIST, "utf-8")
    (root / "templates" / "mail").mkdir(parents=True)
    (root / "templates" / "mail" / "issue.html").write_text(PAGE, "utf-8")
    (root / "templates" / "mail" / "text.txt").write_text(TEXT, "utf-8")
    (root / "certs").mkdir()
    shutil.copy(where.folder / "ca.pem", root / "certs" / "ca.pem")
    return root


def _let_in(_server: Any, _session: Session, _envelope: Envelope, _mechanism: str, given: Any) -> AuthResult:
    good = (given.login, given.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=good, handled=good)


def _authority(name: str) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )
    made = (
        _builder(subject, subject, key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    return key, made


def _certificate(
    host: str, issuer: x509.Name, signer: ec.EllipticCurvePrivateKey
) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    names = x509.SubjectAlternativeName(
        [x509.DNSName(host), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    )
    made = (
        _builder(subject, issuer, key)
        .add_extension(names, critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(signer, hashes.SHA256())
    )
    return key, made


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    now = dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=2))
    )


@dataclass
class SetClock:
    """A clock that moves when somebody waits."""

    moment: float = 1_795_000_000.0
    waits: list[float] = field(default_factory=list)

    def now(self) -> float:
        """The time it is set to."""
        return self.moment

    def sleep(self, seconds: float) -> None:
        """Move on, and remember by how much."""
        self.waits.append(seconds)
        self.moment += seconds
