"""A letter made ready for the wire: what is the same for everybody is encoded once for all.

Every line is ASCII, ends in CRLF and is at most 78 octets long, so that no relay has anything to encode anew. None
begins with a dot: the body is base64, and folded header lines begin with a space.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import format_datetime
from hashlib import sha256
from html import escape

from bulletin.mail import header
from bulletin.mail.address import Address
from bulletin.mail.attachment import base64_lines, entity
from bulletin.mail.header import EOL, field
from bulletin.mail.letter import GREETING_SLOT, LEAVE_SLOT, Inline, Letter


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom a letter is for; `leave` is the token of unsubscribing, `message` that of the message id."""

    address: Address
    name: str
    leave: str
    message: str


class Sealed:
    """A letter whose pictures and files are encoded; `segments` adds what is of one reader."""

    def __init__(self, letter: Letter) -> None:
        self.letter = letter
        self._pictures = tuple(_inline(picture) for picture in letter.pictures)
        self._files = tuple(entity(attachment) for attachment in letter.attachments)
        self.sha256 = self._hash()
        self._mixed, self._alternative, self._related = (
            f"={part}_{self.sha256[:24]}".encode("ascii") for part in ("mixed", "alt", "rel")
        )
        self._tail = self._after_html()

    def segments(self, reader: Reader) -> tuple[bytes, bytes]:
        """Return the message of one reader in two pieces; the second, from the pictures on, is the same for all.

        Raises ForbiddenSign where the reader's name holds a control character.
        """
        greeting = self.letter.greet(reader.name)
        link = self.letter.way_out.link_for(reader.leave)
        return b"".join((*self._head(reader), EOL, *self._words(greeting, link))), self._tail

    def body(self, greeting: str = "", link: str = "") -> bytes:
        """Return the message from `MIME-Version` on, with one greeting and one address of unsubscribing."""
        return b"".join((*self._frame(), EOL, *self._words(greeting, link), self._tail))

    def size(self, reader: Reader) -> int:
        """Return the octets of the message of `reader`, as SIZE (RFC 1870) counts them."""
        return sum(map(len, self.segments(reader)))

    def _head(self, reader: Reader) -> Iterator[bytes]:
        letter, sender = self.letter, self.letter.sender
        domain = sender.address.domain
        yield header.mailbox("From", sender.name, sender.address.wire)
        yield header.mailbox("To", reader.name, reader.address.wire)
        yield header.unstructured("Subject", letter.subject)
        yield field("Date", format_datetime(letter.date).encode("ascii"))
        yield field("Message-ID", f"<{letter.campaign}.{reader.message}@{domain}>".encode("ascii"))
        if sender.reply_to:
            yield header.mailbox("Reply-To", "", sender.reply_to.wire)
        yield field("List-Id", f"<{letter.list_id}>".encode("ascii"))
        yield from self._leave(reader)
        yield field("Precedence", b"bulk")
        yield field("X-Auto-Response-Suppress", b"OOF, AutoReply")
        yield from self._frame()

    def _leave(self, reader: Reader) -> Iterator[bytes]:
        """RFC 2369 and, for one click, RFC 8058."""
        way = self.letter.way_out
        addresses = [found for found in (way.web_for(reader.leave), way.mail_for(reader.leave)) if found]
        if addresses:
            value = (b"," + EOL + b" ").join(f"<{address}>".encode("ascii") for address in addresses)
            yield field("List-Unsubscribe", value)
        if way.web.startswith("https:"):
            yield field("List-Unsubscribe-Post", b"List-Unsubscribe=One-Click")

    def _frame(self) -> Iterator[bytes]:
        yield field("MIME-Version", b"1.0")
        yield _multipart("mixed", self._mixed)

    def _words(self, greeting: str, link: str) -> Iterator[bytes]:
        """The text and the HTML, of which a reader's program shows one: RFC 2046, 5.1.4; pictures: RFC 2387."""
        text = _filled(self.letter.text, greeting, link)
        html = _filled(self.letter.html, escape(greeting), escape(link))
        yield _edge(self._mixed) + _multipart("alternative", self._alternative) + EOL
        yield _edge(self._alternative) + _text("plain", text) + EOL
        yield _edge(self._alternative)
        if self._pictures:
            yield _multipart("related", self._related, b'; type="text/html"') + EOL + _edge(self._related)
        yield _text("html", html) + EOL

    def _after_html(self) -> bytes:
        pictures = [_edge(self._related) + picture + EOL for picture in self._pictures]
        if pictures:
            pictures.append(_end(self._related))
        files = (_edge(self._mixed) + part + EOL for part in self._files)
        return b"".join((*pictures, _end(self._alternative), EOL, *files, _end(self._mixed)))

    def _hash(self) -> str:
        letter = self.letter
        made = sha256()
        words = (letter.campaign, letter.language, letter.subject, letter.greeting, letter.plain_greeting)
        sender = (letter.sender.name, letter.sender.address.wire, letter.text, letter.html)
        reply_to = letter.sender.reply_to.wire if letter.sender.reply_to else ""
        list_words = (reply_to, letter.list_id, letter.way_out.web, letter.way_out.mailbox)
        every = (word.encode() for word in (*words, *sender, *list_words))
        for piece in (*every, *self._pictures, *self._files):
            made.update(len(piece).to_bytes(8, "big") + piece)
        return made.hexdigest()


def _filled(words: str, greeting: str, link: str) -> str:
    return words.replace(GREETING_SLOT, greeting).replace(LEAVE_SLOT, link)


def _edge(boundary: bytes) -> bytes:
    return b"--" + boundary + EOL


def _end(boundary: bytes) -> bytes:
    return b"--" + boundary + b"--" + EOL


def _multipart(kind: str, boundary: bytes, more: bytes = b"") -> bytes:
    value = b"multipart/" + kind.encode("ascii") + more + b";" + EOL + b' boundary="' + boundary + b'"'
    return field("Content-Type", value)


def _text(kind: str, words: str) -> bytes:
    """A text part, with CRLF inside as well: RFC 2046, 4.1.1."""
    lines = "\r\n".join(words.splitlines()) + "\r\n"
    return (
        field("Content-Type", f"text/{kind}; charset=utf-8".encode("ascii"))
        + field("Content-Transfer-Encoding", b"base64")
        + EOL
        + base64_lines(lines.encode())
    )


def _inline(picture: Inline) -> bytes:
    return (
        field("Content-Type", picture.media_type.encode("ascii"))
        + field("Content-Transfer-Encoding", b"base64")
        + field("Content-ID", f"<{picture.cid}>".encode("ascii"))
        + field("Content-Disposition", b"inline")
        + EOL
        + base64_lines(picture.data)
    )
