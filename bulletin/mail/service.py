"""The server of the settings: how it is reached, and what it means when it does not let us in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bulletin.mail.connection import Connection, Denied, Lost, Server
from bulletin.mail.pace import Limits
from bulletin.mail.replies import Reply
from bulletin.mail.run import Ending
from bulletin.model.letterhead import Settings
from bulletin.model.mail import Mail, MailServer
from bulletin.problems.catalogue import sending
from bulletin.problems.catalogue import server as codes
from bulletin.problems.problem import Problem, Words

_EXAMPLES = {
    "letterhead.name": "name: {bg: Клъстер, en: Cluster}",
    "letterhead.address": "address: {bg: София, en: Sofia}",
    "mail.from": "from: news@example.org",
    "mail.unsubscribe": "unsubscribe: mailto:leave@example.org",
    "mail.server": "server: {host: smtp.example.org, user: news@example.org}",
    "mail.testers": "testers: [me@example.org]",
}
_NO_STARTTLS = Words("сървърът не предлага STARTTLS", "the server does not offer STARTTLS")
_NO_AUTH = Words("сървърът не предлага влизане с парола", "the server offers no login")


def lacking(settings: Settings, *, test: bool = False) -> tuple[Problem, ...]:
    """Return all that the settings lack for sending; with `test` for sending to the testers that they name."""
    letterhead, mail = settings.letterhead, settings.mail
    given: dict[str, object] = {
        "letterhead.name": letterhead.name,
        "letterhead.address": letterhead.address,
        "mail.from": mail.sender,
        "mail.unsubscribe": mail.unsubscribe,
        "mail.server": mail.server,
    }
    if test:
        given["mail.testers"] = mail.testers
    return tuple(
        Problem(
            sending.MISSING,
            values={"field": field, "group": field.partition(".")[0], "example": _EXAMPLES[field]},
        )
        for field, value in given.items()
        if not value
    )


def limits_of(mail: Mail) -> Limits:
    """How fast letters may go out."""
    return Limits(mail.rate, mail.per_day)


@dataclass(frozen=True, slots=True)
class Service:
    """Connects to the server of the settings of the workspace in `root`; `secret` gives its password or token."""

    settings: MailServer
    root: Path
    secret: Callable[[], str]

    def connect(self) -> Connection:
        """Open a connection. Raises Denied, Lost, Refused where there is no password."""
        said = self.settings
        server = Server(
            said.host,
            said.port,
            said.security,
            said.user or "",
            by_token=said.token_command is not None,
            authority=self.root / said.authority if said.authority else None,
        )
        return Connection(server, self.secret)

    def prepare(self) -> None:
        """Ask for the password now, where one is wanted and a person may have to type it. Raises Refused."""
        if self.settings.user and not self.settings.token_command:
            self.secret()

    def denied(self, error: Denied) -> Problem:
        """The problem of not being let in."""
        host, port, user = self.settings.host, self.settings.port, self.settings.user or ""
        if error.reason == "certificate":
            return Problem(codes.CERTIFICATE, values={"host": host, "detail": str(error)})
        if error.reason == "cyrillic":
            return Problem(codes.CYRILLIC, values={"user": user})
        if error.reason in {"login", "no_login"}:
            detail = _NO_AUTH if error.reason == "no_login" else str(error)
            return Problem(codes.LOGIN, values={"host": host, "user": user, "detail": detail})
        detail = _NO_STARTTLS if error.reason == "no_tls" else str(error)
        return Problem(codes.NO_TLS, values={"host": host, "port": port, "detail": detail})

    def lost(self, error: Lost, key: str) -> Problem:
        """The problem of no answer."""
        return self._no_answer(str(error), key)

    def ended(self, ending: Ending, reply: Reply | None, key: str) -> Problem | None:
        """The problem that has ended a run; none where it is done, was stopped, or the day is full."""
        detail = f"{reply.code or ''} {reply.text}".strip() if reply else "–"
        if ending == "account":
            return Problem(codes.ACCOUNT, values={"detail": detail, "key": key})
        if ending == "message":
            return Problem(codes.LETTER, values={"detail": detail})
        return self._no_answer(detail, key) if ending == "no_server" else None

    def _no_answer(self, detail: str, key: str) -> Problem:
        values: dict[str, str | int] = {
            "host": self.settings.host,
            "port": self.settings.port,
            "detail": detail,
            "key": key,
        }
        return Problem(codes.NO_ANSWER, values=values)
