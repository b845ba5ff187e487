"""A draft as an `.eml` file, read by another program."""

import email
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage

import pytest

from bulletin.mail.address import Address, read_address
from bulletin.mail.attachment import Attachment
from bulletin.mail.draft import draft
from bulletin.mail.letter import Letter, Sender, WayOut

NOBODY = Address("", "", "")
NEWS = Sender("Клъстер", read_address("news@example.org"), read_address("office@example.org"))


def read(to: tuple[str, ...] = (), sender: Sender = NEWS) -> EmailMessage:
    made = Letter(
        campaign="bulletin-9",
        list_id="bulletin.example.org",
        language="bg",
        sender=sender,
        subject="Юбилеен бюлетин, брой 9 – Клъстер София град на знанието",
        greeting="Здравейте, {name}!",
        plain_greeting="Здравейте!",
        text="Здравейте!\n",
        html="<p>Здравейте!</p>",
        way_out=WayOut(mailbox="leave@example.org"),
        date=datetime(2023, 12, 29, tzinfo=UTC),
        attachments=(Attachment("Юбилеен бюлетин, брой 9.pdf", "application/pdf", b"%PDF"),),
    )
    wire = draft(made, [read_address(one) for one in to])
    assert wire.isascii()
    assert max(map(len, wire.split(b"\r\n"))) <= 78
    assert b"\n" not in wire.replace(b"\r\n", b"")
    message = email.message_from_bytes(wire, policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert not any(part.defects for part in message.walk())
    return message


def test_it_is_known_as_not_sent_and_has_nothing_of_a_sent_one() -> None:
    message = read()
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Юбилеен бюлетин, брой 9 – Клъстер София град на знанието"
    assert str(message["From"]) == "Клъстер <news@example.org>"
    assert str(message["Reply-To"]) == "office@example.org"
    for name in ("Date", "Message-ID", "To", "Bcc", "List-Id", "List-Unsubscribe", "Precedence"):
        assert name not in message


def test_it_holds_text_page_and_pdf() -> None:
    message = read()
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text
    assert html
    assert text.get_content().rstrip() == "Здравейте!"
    assert html.get_content().rstrip() == "<p>Здравейте!</p>"
    (pdf,) = message.iter_attachments()
    assert (pdf.get_filename(), pdf.get_content()) == ("Юбилеен бюлетин, брой 9.pdf", b"%PDF")


def test_readers_stand_in_the_hidden_copy() -> None:
    to = tuple(f"reader.with.a.long.name.{number}@members.example.org" for number in range(5))
    assert str(read(to)["Bcc"]) == ", ".join(to)


@pytest.mark.parametrize("sender", [Sender("Клъстер", NOBODY)])
def test_without_a_sender_the_mail_program_puts_its_own(sender: Sender) -> None:
    message = read(sender=sender)
    assert "From" not in message
    assert "Reply-To" not in message
