"""How the bulletin is sent by e-mail: who from, in which words, by which server. No password ever stands here."""

from typing import Literal

from pydantic import Field

from bulletin.model.base import Frozen
from bulletin.model.fields import Count, Email, Several, WebAddress
from bulletin.model.text import Line, Prose

Security = Literal["starttls", "tls", "none"]
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
"""The names of this machine: the only ones with which `none` is allowed."""

SUBJECT_SLOTS = ("title", "number", "date", "short")
"""What `subject` may hold in curly brackets: title, number and date of the issue, the publisher's short name."""
GREETING_SLOTS = ("name",)
"""What `greeting` may hold: the reader's name."""
TOKEN_SLOT = "{token}"  # noqa: S105  # a place for one, not a token
"""Stands in the page of unsubscribing where the reader's own key goes."""
_MAILTO, _HTTPS = "mailto:", "https://"


class Attached(Frozen):
    """The attached PDF: its name is the title as it is, or in Latin letters; with `link` a link goes in its place."""

    name: Literal["title", "ascii"] = "title"
    pdf: Literal["attach", "link"] = "attach"


class MailServer(Frozen):
    """The server that takes the letters; `authority` is a file of certificates to trust instead of the system's."""

    host: str
    port: Count = 587
    security: Security = "starttls"
    user: str | None = None
    password_command: str | None = None
    token_command: str | None = None
    authority: str | None = None


class Mail(Frozen):
    """How the bulletin is sent by e-mail."""

    sender: Email | None = Field(default=None, alias="from")
    name: Line | None = None
    reply_to: Email | None = None
    subject: Line | None = None
    greeting: Line | None = None
    intro: Prose | None = None
    why: Line | None = None
    privacy: WebAddress | None = None
    unsubscribe: Several = ()
    list_id: str | None = Field(default=None, alias="list")
    testers: tuple[Email, ...] = ()
    attachment: Attached = Attached()
    server: MailServer | None = None
    rate: Count = 60
    """Letters a minute; 0 is no limit."""
    per_day: Count = 0
    """Letters a day; 0 is no limit."""

    @property
    def leave_page(self) -> str:
        """The page of unsubscribing with TOKEN_SLOT in it, nothing where there is none."""
        return next((way for way in self.unsubscribe if way.lower().startswith(_HTTPS)), "")

    @property
    def leave_mailbox(self) -> str:
        """The mailbox that takes unsubscriptions, without `mailto:`; nothing where there is none."""
        ways = (way for way in self.unsubscribe if way.lower().startswith(_MAILTO))
        return next((way[len(_MAILTO) :] for way in ways), "")
