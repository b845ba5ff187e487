"""The name of an attached file: read right by Outlook, Gmail and the readers of other makers.

RFC 2231 in Content-Disposition with RFC 2047 in Content-Type is what seven of eight readers take; an encoded word in
`filename=` is shown raw by three of them.
"""

import re
import unicodedata
from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from bulletin.mail.header import EOL, WIDTH, encoded_words, field
from bulletin.mail.transliteration import latin

LONGEST = 80
"""Characters of a file name that all mail readers keep."""
_NOT_IN_NAMES = re.compile(r'[/\\"<>:|?*\x00-\x1f\x7f-\x9f\u2028\u2029]+')
_PIECE = 54
"""Octets of a percent-encoded name on one line."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with the message; `name` is what the reader sees."""

    name: str
    media_type: str
    data: bytes


def file_name(title: str, ending: str, *, ascii_only: bool = False) -> str:
    """Return a name for an attached file from a title: no sign that a system forbids, at most LONGEST characters.

    `ending` is with its dot. With `ascii_only` Bulgarian letters are written in Latin ones.
    """
    name = unicodedata.normalize("NFC", title)
    if ascii_only:
        name = unicodedata.normalize("NFKD", latin(name).replace("№", "No.").replace("–", "-"))
        name = name.encode("ascii", "ignore").decode("ascii")
    name = " ".join(_NOT_IN_NAMES.sub(" ", name).split()).strip(". ")
    return f"{name[: LONGEST - len(ending)].rstrip('. ') or 'bulletin'}{ending}"


def entity(attachment: Attachment) -> bytes:
    """Return the MIME part of an attachment, headers and base64 body, CRLF at each line's end."""
    return head(attachment) + EOL + base64_lines(attachment.data)


def head(attachment: Attachment) -> bytes:
    """Return the headers of the MIME part of an attachment."""
    return (
        field(
            "Content-Type", attachment.media_type.encode("ascii") + b";" + EOL + b" " + _name(attachment.name)
        )
        + field("Content-Transfer-Encoding", b"base64")
        + field("Content-Disposition", b"attachment;" + EOL + b" " + _filename(attachment.name))
    )


def base64_lines(data: bytes) -> bytes:
    """Return `data` as base64 in lines of 76 characters: RFC 2045, 6.8."""
    encoded = b64encode(data)
    return b"".join(encoded[place : place + WIDTH] + EOL for place in range(0, len(encoded), WIDTH))


def _name(name: str) -> bytes:
    if name.isascii():
        return b'name="' + name.encode("ascii") + b'"'
    return b'name="' + encoded_words(name, WIDTH - 7).replace(EOL + b" ", EOL + b"  ") + b'"'


def _filename(name: str) -> bytes:
    if name.isascii():
        return b'filename="' + name.encode("ascii") + b'"'
    encoded = [quote(sign, safe="!#$&+-.^_`|~") for sign in name]
    if sum(map(len, encoded)) <= _PIECE:
        return b"filename*=utf-8''" + "".join(encoded).encode("ascii")
    charset = "utf-8''"
    lines = (
        f"filename*{number}*={charset if number == 0 else ''}{piece}"
        for number, piece in enumerate(_pieces(encoded))
    )
    return (b";" + EOL + b" ").join(line.encode("ascii") for line in lines)


def _pieces(signs: Sequence[str]) -> Iterator[str]:
    """Encoded characters in lines of at most _PIECE octets; a reader that decodes each line alone finds whole ones."""
    piece = ""
    for sign in signs:
        if len(piece) + len(sign) > _PIECE:
            yield piece
            piece = ""
        piece += sign
    yield piece
