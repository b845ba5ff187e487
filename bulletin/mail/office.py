"""What a workspace keeps for sending, opened together: the journal, the suppression list, the secret."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bulletin.mail.address import Address
from bulletin.mail.folder import FOLDER, mail_folder
from bulletin.mail.journal import Journal
from bulletin.mail.letter import Letter
from bulletin.mail.lock import Busy, locked
from bulletin.mail.sealed import Reader
from bulletin.mail.secret import workspace_secret
from bulletin.mail.suppression import FILE, Suppression
from bulletin.mail.token import token
from bulletin.problems.catalogue import sending as codes
from bulletin.problems.problem import Problem, Refused

JOURNAL, LOCK = "journal.sqlite3", "lock"


@dataclass(frozen=True, slots=True)
class Office:
    """The open files of one workspace."""

    folder: Path
    journal: Journal
    suppression: Suppression
    secret: bytes

    def leave_token(self, list_id: str, address: Address) -> str:
        """The token by which a reader leaves the list."""
        return token(self.secret, "leave", list_id, address)

    def message_token(self, campaign: str, address: Address) -> str:
        """The token in the message id of a reader's letter."""
        return token(self.secret, "message", campaign, address)

    def reader(self, letter: Letter, address: Address, name: str = "", scope: str = "") -> Reader:
        """Who an address is to a letter; `scope` makes another message of the same words, as a test is."""
        message = self.message_token(scope or letter.campaign, address)
        return Reader(address, name, self.leave_token(letter.list_id, address), message)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Be the only process that sends. Raises Refused where another is."""
        try:
            with locked(self.folder / LOCK):
                yield
        except Busy as error:
            raise Refused([Problem(codes.BUSY)]) from error

    def is_busy(self) -> bool:
        """True where a process is sending at this moment."""
        try:
            with locked(self.folder / LOCK):
                return False
        except Busy:
            return True


@contextmanager
def opened(root: Path, environ: Mapping[str, str]) -> Iterator[Office]:
    """Open what the workspace in the folder `root` keeps, and close it at the end.

    Raises Refused where it cannot be read or written, also later while it is open: then too what stands in it is whole.
    """
    with ExitStack() as files:
        try:
            folder = mail_folder(root)
            secret = workspace_secret(root, environ)
            journal = files.enter_context(closing(Journal(folder / JOURNAL)))
            suppression = files.enter_context(closing(Suppression(folder / FILE, secret)))
        except (OSError, sqlite3.Error) as error:
            raise Refused([_unwritten(error)]) from error
        try:
            yield Office(folder, journal, suppression, secret)
        except sqlite3.Error as error:
            raise Refused([_unwritten(error)]) from error


def _unwritten(error: Exception) -> Problem:
    return Problem(
        codes.JOURNAL, values={"folder": FOLDER, "detail": getattr(error, "strerror", "") or str(error)}
    )
