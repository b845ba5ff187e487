"""The lines of a text file in whatever encoding a spreadsheet or an old program has saved it."""

import codecs
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from pathlib import Path

from bulletin.read.source import looks_like_utf_16, looks_like_windows_1251

_HEAD, _BLOCK = 65_536, 1 << 20


class NoText(Exception):  # noqa: N818 - reads as what it says
    """The bytes are no text in any encoding that is used here."""


def encoding_of(path: Path) -> str:
    """Return the encoding of a text file: `utf-8-sig`, `utf-16` or `cp1251`.

    All of it is looked at, block after block. Raises NoText, OSError.
    """
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    found = "utf-16" if head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else looks_like_utf_16(head)
    if found:
        return _whole(path, found)
    try:
        return _whole(path, "utf-8-sig")
    except NoText:
        if head.startswith(BOM_UTF8) or not _is_cyrillic(path):
            raise
    return _whole(path, "cp1251")


def lines_of(path: Path, encoding: str) -> Iterator[str]:
    """Yield the lines of a file with their ends. Raises OSError."""
    with path.open(encoding=encoding) as stream:
        yield from stream


def _whole(path: Path, encoding: str) -> str:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as stream:
        try:
            while block := stream.read(_BLOCK):
                if "\0" in decoder.decode(block):
                    raise NoText
            decoder.decode(b"", final=True)
        except UnicodeError as error:
            raise NoText from error
    return encoding


def _is_cyrillic(path: Path) -> bool:
    """Tell from the lines outside ASCII whether they are Windows-1251; other lines say nothing."""
    kept = bytearray()
    with path.open("rb") as stream:
        for line in stream:
            if not line.isascii():
                kept += line[:_HEAD]
            if len(kept) > _HEAD:
                break
    return looks_like_windows_1251(bytes(kept))
