"""Header fields as bytes: RFC 5322 lines, RFC 2047 words for what is not ASCII.

Python 3.11's own encoder loses spaces between encoded words and lets a header be injected through one.
"""

import re
from base64 import b64encode
from collections.abc import Iterator

EOL = b"\r\n"
WIDTH = 76
"""The longest line that this module writes, in octets: RFC 2047, 2 asks for at most 76 where an encoded word stands."""
_WORD = 75
"""Octets of an encoded word: RFC 2047, 2."""
_OPEN, _CLOSE = "=?utf-8?B?", "?="
_MOST = (_WORD - len(_OPEN) - len(_CLOSE)) // 4 * 3
"""Octets of text that fit into one encoded word."""
_FORBIDDEN = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")


class ForbiddenSign(ValueError):  # noqa: N818 - reads as what it says
    """A header value holds a line end or another control character; `sign` is it."""

    def __init__(self, sign: str) -> None:
        super().__init__(f"U+{ord(sign):04X} may not stand in a header")
        self.sign = sign


def field(name: str, value: bytes) -> bytes:
    """Return the header field `name` with a value that is ready for the wire, line end included."""
    return name.encode("ascii") + b": " + value + EOL


def unstructured(name: str, text: str) -> bytes:
    """Return the field `name` with free text, as Subject has it.

    Raises ForbiddenSign for control characters: they could begin another header.
    """
    clean = _checked(text)
    if _is_plain(clean) and len(name) + 2 + len(clean) <= WIDTH:
        return field(name, clean.encode("ascii"))
    return field(name, _encoded(clean, WIDTH - len(name) - 2))


def mailbox(name: str, display: str, address: str) -> bytes:
    """Return the field `name` (From, To, Reply-To) with one address and the name of whom it belongs to.

    Raises ForbiddenSign for control characters in either.
    """
    angle = f"<{_checked(address)}>".encode()
    clean = _checked(display).strip()
    if not clean:
        return field(name, angle)
    phrase = _phrase(clean, WIDTH - len(name) - 2)
    last = phrase.rsplit(EOL, 1)[-1]
    room = WIDTH - (len(name) + 2 if EOL not in phrase else 0) - len(last)
    between = b" " if len(angle) + 1 <= room else EOL + b" "
    return field(name, phrase + between + angle)


def encoded_words(text: str, first: int = WIDTH) -> bytes:
    """Return `text` as encoded words, the first line with room for `first` octets.

    Raises ForbiddenSign for control characters.
    """
    return _encoded(_checked(text), first)


def _checked(text: str) -> str:
    if found := _FORBIDDEN.search(text):
        raise ForbiddenSign(found[0])
    return text


def _is_plain(text: str) -> bool:
    """True where a reader takes the text as it is: spaces are kept, nothing looks like an encoded word."""
    return text.isascii() and "=?" not in text and "\t" not in text and text == text.strip()


def _phrase(text: str, first: int) -> bytes:
    if not (_is_plain(text) and len(text) + 2 <= first):
        return _encoded(text, first)
    if _ATOMS.fullmatch(text):
        return text.encode("ascii")
    return b'"' + re.sub(r'(["\\])', r"\\\1", text).encode("ascii") + b'"'


def _encoded(text: str, first: int) -> bytes:
    words = (
        f"{_OPEN}{b64encode(piece).decode('ascii')}{_CLOSE}".encode("ascii") for piece in _cut(text, first)
    )
    return (EOL + b" ").join(words)


def _cut(text: str, first: int) -> Iterator[bytes]:
    """Cut between characters, so that each word can be decoded alone: RFC 2047, 5 (3)."""
    most = min(_MOST, (first - len(_OPEN) - len(_CLOSE)) // 4 * 3)
    piece = b""
    for sign in text:
        encoded = sign.encode()
        if piece and len(piece) + len(encoded) > most:
            yield piece
            piece, most = b"", _MOST
        piece += encoded
    yield piece
