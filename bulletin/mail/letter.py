"""The letter that goes out: one for each language, the same for everybody but for a greeting and a way out."""

from dataclasses import dataclass, field
from datetime import datetime

from bulletin.mail.address import Address
from bulletin.mail.attachment import Attachment
from bulletin.model.language import Language

GREETING_SLOT, LEAVE_SLOT = "\ue000greeting\ue000", "\ue000leave\ue000"
"""Stand in the text and in the HTML where the greeting and the address of unsubscribing go: no text has such signs."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who the letter is from."""

    name: str
    address: Address
    reply_to: Address | None = None


@dataclass(frozen=True, slots=True)
class Inline:
    """A picture that the HTML shows as `cid:…`."""

    cid: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class WayOut:
    """How to unsubscribe: an address of the web, a mailbox, or both; `{token}` in them stands for the reader."""

    web: str = ""
    mailbox: str = ""

    def web_for(self, token: str) -> str:
        """The address of the web for the reader of `token`."""
        return self.web.replace("{token}", token)

    def mail_for(self, token: str) -> str:
        """The mailto address for the reader of `token`."""
        return f"mailto:{self.mailbox}?subject=unsubscribe%20{token}" if self.mailbox else ""

    def link_for(self, token: str) -> str:
        """The one that a reader clicks."""
        return self.web_for(token) or self.mail_for(token)


@dataclass(frozen=True, slots=True)
class Letter:
    """What all readers of one language get. `greeting` may hold `{name}`; `plain_greeting` is for who has none."""

    campaign: str
    """What is sent, in ASCII: `bulletin-9`."""
    list_id: str
    """RFC 2919, without the angle brackets: `bulletin.example.org`."""
    language: Language
    sender: Sender
    subject: str
    greeting: str
    plain_greeting: str
    text: str
    html: str
    way_out: WayOut
    date: datetime
    pictures: tuple[Inline, ...] = ()
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)

    def greet(self, name: str) -> str:
        """The greeting of a reader; without a name the one that needs none."""
        return self.greeting.replace("{name}", name) if name.strip() else self.plain_greeting
