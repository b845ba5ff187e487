"""The server's password or token: found where its owner keeps it, shown nowhere."""

from collections.abc import Callable, Mapping
from pathlib import Path

from bulletin.mail.command import Failed, printed
from bulletin.model.mail import MailServer
from bulletin.problems.catalogue import credentials as codes
from bulletin.problems.problem import Problem, Refused

VARIABLE = "BULLETIN_SMTP_PASSWORD"

Ask = Callable[[str], str]
"""Asks a person for the password of this user at this server, without showing what is typed."""


class Password:
    """Gives the password when called; found once. A token is asked for each time: it grows old."""

    def __init__(
        self, server: MailServer, folder: Path, environ: Mapping[str, str], ask: Ask | None = None
    ) -> None:
        """Take where to look; commands run in `folder`; without `ask` nobody can be asked."""
        self._server, self._folder, self._environ, self._ask = server, folder, environ, ask
        self._found = ""

    def __call__(self) -> str:
        """Return it. Raises Refused where there is none or a command fails."""
        if self._server.token_command:
            return self._run(self._server.token_command, "token_command")
        self._found = self._found or self._look()
        return self._found

    def __repr__(self) -> str:
        return f"Password({self._server.host})"

    def __reduce__(self) -> str:
        raise TypeError("a password is not written anywhere")

    def _look(self) -> str:
        """By the order of the guide: environment, command, keyring, question."""
        user, host = self._server.user or "", self._server.host
        if given := self._environ.get(VARIABLE):
            return given
        if self._server.password_command:
            return self._run(self._server.password_command, "password_command")
        found = _from_keyring(f"bulletin:{host}", user)
        if not found and self._ask:
            found = self._ask(f"{user}@{host}" if "@" not in user else user)
        if not found:
            raise Refused([Problem(codes.NO_PASSWORD, values={"user": user, "host": host})])
        return found

    def _run(self, command: str, field: str) -> str:
        try:
            return printed(command, self._folder)
        except Failed as failed:
            problem = Problem(codes.COMMAND, values={"field": field, "reason": failed.reason})
        raise Refused([problem])


def _from_keyring(service: str, user: str) -> str:
    """Return what the system's keyring has, nothing where it has nothing or there is none."""
    try:
        import keyring  # noqa: PLC0415 - heavy, and not always there
        from keyring.errors import KeyringError  # noqa: PLC0415
    except ImportError:
        return ""
    try:
        return keyring.get_password(service, user) or ""
    except (KeyringError, OSError, RuntimeError):
        return ""
