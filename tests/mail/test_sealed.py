"""The whole letter, taken apart by another program."""

import email
from datetime import UTC, datetime
from email import policy
from email.message import Message
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.mail.address import read_address
from bulletin.mail.attachment import Attachment
from bulletin.mail.header import ForbiddenSign
from bulletin.mail.letter import GREETING_SLOT, LEAVE_SLOT, Inline, Letter, Sender, WayOut
from bulletin.mail.sealed import Reader, Sealed

PDF = b"%PDF-1.7\n.\r\n.dot\n" + bytes(range(256)) * 40
PICTURE = b"\x89PNG" + bytes(range(256))
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
IVAN = Reader(read_address("ivan@example.org"), "Иван Петров", "leavetoken", "messagetoken")


def letter(**more: object) -> Letter:
    given = {
        "campaign": "bulletin-9",
        "list_id": "bulletin.example.org",
        "language": "bg",
        "sender": Sender(
            "Клъстер София", read_address("news@example.org"), read_address("office@example.org")
        ),
        "subject": "Бюлетин, брой 9 – Седем години в дати",
        "greeting": "Здравейте, {name}!",
        "plain_greeting": "Здравейте!",
        "text": f"{GREETING_SLOT}\n.\n.точка\nОтписване: {LEAVE_SLOT}\n",
        "html": f'<p>{GREETING_SLOT}</p><img src="cid:cover@b" alt="x"><a href="{LEAVE_SLOT}">x</a>',
        "way_out": WayOut("https://example.org/u/{token}", "leave@example.org"),
        "date": NOW,
        "pictures": (Inline("cover@b", "image/png", PICTURE),),
        "attachments": (Attachment("Бюлетин 9.pdf", "application/pdf", PDF),),
    }
    return Letter(**{**given, **more})  # type: ignore[arg-type]


def sent(made: Letter, reader: Reader = IVAN) -> bytes:
    return b"".join(Sealed(made).segments(reader))


def parts(wire: bytes) -> dict[str, Message]:
    message = email.message_from_bytes(wire, policy=policy.compat32)
    assert not any(part.defects for part in message.walk())
    return {part.get_content_type(): part for part in message.walk()}


def test_its_parts_are_nested_as_mail_programs_want_them() -> None:
    message = email.message_from_bytes(sent(letter()), policy=policy.compat32)

    def tree(part: Message) -> object:
        inside = part.get_payload()
        return (
            (part.get_content_subtype(), [tree(one) for one in inside])
            if part.is_multipart()
            else part.get_content_type()
        )

    assert tree(message) == (
        "mixed",
        [("alternative", ["text/plain", ("related", ["text/html", "image/png"])]), "application/pdf"],
    )


def test_without_pictures_there_is_nothing_related() -> None:
    assert "multipart/related" not in parts(sent(letter(pictures=())))


def test_each_part_keeps_its_bytes() -> None:
    found = parts(sent(letter()))
    assert found["application/pdf"].get_payload(decode=True) == PDF
    assert found["image/png"].get_payload(decode=True) == PICTURE
    assert found["image/png"]["Content-ID"] == "<cover@b>"
    text = found["text/plain"].get_payload(decode=True).decode()
    assert text == "Здравейте, Иван Петров!\r\n.\r\n.точка\r\nОтписване: https://example.org/u/leavetoken\r\n"


def test_it_is_fit_for_every_relay() -> None:
    lines = sent(letter()).split(b"\r\n")
    assert all(
        len(line) <= 78 and line.isascii() and b"\n" not in line and b"\r" not in line for line in lines
    )
    assert not any(line.startswith(b".") for line in lines)


def test_its_headers_let_a_reader_leave() -> None:
    head = email.message_from_bytes(sent(letter()), policy=policy.compat32)
    assert head["List-Id"] == "<bulletin.example.org>"
    assert " ".join(head["List-Unsubscribe"].split()) == (
        "<https://example.org/u/leavetoken>, <mailto:leave@example.org?subject=unsubscribe%20leavetoken>"
    )
    assert head["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert head["Message-ID"] == "<bulletin-9.messagetoken@example.org>"
    assert head["Date"] == "Sun, 22 Nov 2026 10:00:00 +0000"
    assert head["Reply-To"] == "<office@example.org>"


def test_one_click_is_only_promised_with_a_page() -> None:
    head = email.message_from_bytes(sent(letter(way_out=WayOut(mailbox="leave@example.org"))))
    assert head["List-Unsubscribe-Post"] is None
    assert head["List-Unsubscribe"].startswith("<mailto:")


def test_a_reader_without_a_name_is_greeted_too() -> None:
    nameless = Reader(read_address("a@example.org"), " ", "t", "m")
    assert (
        parts(sent(letter(), nameless))["text/plain"]
        .get_payload(decode=True)
        .startswith("Здравейте!".encode())
    )


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=80))
def test_a_name_is_only_a_name(name: str) -> None:
    reader = Reader(read_address("a@example.org"), name, "t", "m")
    wire = sent(letter(attachments=()), reader)
    found = parts(wire)
    assert len(found) == 6
    greeting = letter().greet(name)
    assert found["text/plain"].get_payload(decode=True).decode().startswith(greeting.split("\r\n")[0])
    html = found["text/html"].get_payload(decode=True).decode()
    inside = html.removeprefix("<p>").partition("</p>")[0]
    assert "<" not in inside
    assert unescape(inside) == greeting


def test_a_line_end_in_a_name_is_refused() -> None:
    with pytest.raises(ForbiddenSign):
        sent(letter(), Reader(read_address("a@example.org"), "Иван\r\nBcc: x@example.org", "t", "m"))


def test_the_same_letter_is_the_same_bytes() -> None:
    assert sent(letter()) == sent(letter())
    assert Sealed(letter()).sha256 != Sealed(letter(subject="Друго")).sha256


def test_all_but_the_words_is_shared_between_readers() -> None:
    sealed = Sealed(letter())
    other = Reader(read_address("b@example.org"), "Б", "t2", "m2")
    assert sealed.segments(IVAN)[1] is sealed.segments(other)[1]
    assert sealed.size(IVAN) == len(sent(letter()))
