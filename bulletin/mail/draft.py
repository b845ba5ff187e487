"""A draft: a letter as a file that Outlook and Thunderbird open ready to send, from the account of who opens it."""

from collections.abc import Iterator, Sequence

from bulletin.mail import header
from bulletin.mail.address import Address
from bulletin.mail.letter import Letter
from bulletin.mail.sealed import Sealed


def draft(letter: Letter, to: Sequence[Address] = ()) -> bytes:
    """Return the letter as an `.eml` file, with `to` in the hidden copy.

    What the sending program adds itself is not there: date, message id, the fields of a list. `X-Unsent` is what
    Outlook knows a draft by.
    """
    return b"".join((*_head(letter, to), Sealed(letter).body(letter.plain_greeting)))


def _head(letter: Letter, to: Sequence[Address]) -> Iterator[bytes]:
    sender = letter.sender
    yield header.field("X-Unsent", b"1")
    if sender.address.domain:
        yield header.mailbox("From", sender.name, sender.address.wire)
    if sender.reply_to:
        yield header.mailbox("Reply-To", "", sender.reply_to.wire)
    if to:
        hidden = (b"," + header.EOL + b" ").join(f"<{one.wire}>".encode() for one in to)
        yield header.field("Bcc", hidden)
    yield header.unstructured("Subject", letter.subject)
