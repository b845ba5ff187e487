"""What the verbs that send have in common: the issue, its letters, the server, the kept files."""

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bulletin.cli.choice import chosen, latest
from bulletin.cli.console import Console
from bulletin.locales.sending import SENDING, SendingWords
from bulletin.mail.campaign import Letters
from bulletin.mail.journal import Campaign
from bulletin.mail.letters import Letters as Written
from bulletin.mail.office import Office, opened
from bulletin.mail.password import Password
from bulletin.mail.sealed import Sealed
from bulletin.mail.service import Service, lacking
from bulletin.opening import open_workspace
from bulletin.problems.catalogue import sending as codes
from bulletin.problems.catalogue import workspace as workspace_codes
from bulletin.problems.problem import Problem, Refused
from bulletin.workspace import IssueFile, Workspace


@dataclass(frozen=True, slots=True)
class Desk:
    """A workspace and its open files."""

    console: Console
    workspace: Workspace
    office: Office

    @property
    def words(self) -> SendingWords:
        """The words of sending in the user's language."""
        return SENDING[self.console.language]

    def file(self, key: str | None) -> IssueFile:
        """The issue that the user names, by default the newest. Raises Refused."""
        files = chosen(self.workspace, [key] if key else [], None, every=False) or latest(self.workspace)
        if not files:
            values = {"key": key or "–", "known": "–"}
            raise Refused([Problem(workspace_codes.NO_ISSUE, values=values)])
        return files[0]

    def campaign(self, file: IssueFile) -> Campaign:
        """The campaign of an issue. Raises Refused where none was begun."""
        campaign = self.office.journal.campaign(file.output_stem)
        if campaign is None:
            raise Refused([Problem(codes.NOT_BEGUN, values={"key": file.key})])
        return campaign


@contextmanager
def desk(console: Console, workspace: Workspace | None = None) -> Iterator[Desk]:
    """Open the files of a workspace, by default that round the current folder. Raises Refused."""
    if workspace is None:
        found = open_workspace(Path.cwd())
        workspace = found.workspace
        if workspace is None:
            raise Refused(found.problems)
    with opened(workspace.root, os.environ) as office:
        yield Desk(console, workspace, office)


def sealed(written: Written) -> Letters:
    """Return the letters of an issue ready for the wire."""
    return {letter.language: Sealed(letter) for letter in written.letters}


def service(console: Console, workspace: Workspace) -> Service:
    """Return the server of the settings; a password that is nowhere is asked for on a terminal.

    Raises Refused where the settings lack something for sending.
    """
    server = workspace.settings.mail.server
    if (problems := lacking(workspace.settings)) or server is None:
        raise Refused(problems)

    def ask(user: str) -> str:
        return getpass.getpass(SENDING[console.language].password.format(user=user))

    interactive = sys.stdin is not None and sys.stdin.isatty()
    password = Password(server, workspace.root, os.environ, ask if interactive else None)
    return Service(server, workspace.root, password)
