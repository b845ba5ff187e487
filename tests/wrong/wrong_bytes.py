"""Wrong files that git or an editor would mend, or that are too big to keep: made when they are needed."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from bulletin.read.source import LIMIT

GOOD = """\
issue: 9
title: Бюлетин
date: 2025-04-10
place: Русе
greeting: Приятно четене!
sections:
  - title: Новини
    text: |
      Членовете приеха плана за годината.

      Следващата среща е през есента.
"""
WRONG = GOOD.replace("place: Русе", "place: Зала: Русе")
"""A mistake on line 4 that has nothing to do with bytes: line ends and marks must not move its place."""
LEVELS = 100_000


def marked(sign: str, word: str = "приеха") -> bytes:
    """Return the good file with an invisible sign put into line 9."""
    return GOOD.replace(word, f"{word[:3]}{sign}{word[3:]}").encode()


def word_document() -> bytes:
    """Return a document of Word, as far as its file type goes; always with the same date."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr(ZipInfo("[Content_Types].xml"), "<Types/>")
        archive.writestr(ZipInfo("word/document.xml"), f"<w:document>{GOOD}</w:document>")
    return out.getvalue()


MADE: dict[str, Callable[[], bytes]] = {
    "bytes-windows-1251": lambda: GOOD.encode("cp1251"),
    "bytes-windows-1251-line": lambda: GOOD.encode().replace("Русе".encode(), "Русе".encode("cp1251")),
    "bytes-latin-1": lambda: GOOD.replace("Бюлетин", "Bulletin").encode().replace(b"Bulletin", b"Caf\xe9"),
    "bytes-utf-16-without-mark": lambda: GOOD.encode("utf-16-le"),
    "bytes-utf-16-cut": lambda: GOOD.encode("utf-16")[:-1],
    "bytes-cut-in-a-letter": lambda: GOOD.rstrip(".\n").encode()[:-1],
    "bytes-mark-twice": lambda: b"\xef\xbb\xbf" * 2 + GOOD.encode(),
    "bytes-mark-in-the-middle": lambda: GOOD.encode().replace(b"sections:", b"\xef\xbb\xbfsections:"),
    "bytes-nul": lambda: marked("\x00"),
    "bytes-bell": lambda: marked("\x07"),
    "bytes-word-line-break": lambda: marked("\x0b"),
    "bytes-page-break": lambda: marked("\x0c"),
    "bytes-delete": lambda: marked("\x7f"),
    "bytes-next-line": lambda: marked("\x85"),
    "bytes-line-separator": lambda: marked("\u2028"),
    "bytes-word-document": word_document,
    "bytes-photo": lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9",
    "bytes-empty": lambda: b"",
    "bytes-only-spaces": lambda: b"   \n\n  \n",
    "bytes-only-line-ends": lambda: b"\r\n\r\n",
    "bytes-too-big": lambda: GOOD.encode() + b"#" * (LIMIT - len(GOOD.encode()) + 1),
    "bytes-text-too-long": (GOOD + "lead: " + "Много думи. " * 9_000).encode,
    "bytes-deep-brackets": lambda: GOOD.encode() + b"keywords: " + b"[" * LEVELS,
    "bytes-deep-fields": lambda: GOOD.encode() + b"colophon: " + b"{a: " * LEVELS,
    "bytes-deep-dashes": lambda: GOOD.encode() + b"keywords:\n  " + b"- " * LEVELS + b"a\n",
    "bytes-windows-line-ends": lambda: WRONG.replace("\n", "\r\n").encode(),
    "bytes-mac-line-ends": lambda: WRONG.replace("\n", "\r").encode(),
    "bytes-mixed-line-ends": lambda: WRONG.replace("\n", "\r\n", 2).replace("\ngr", "\rgr").encode(),
    "bytes-one-mark": lambda: b"\xef\xbb\xbf" + GOOD.replace("issue:", "isue:").encode(),
    "bytes-utf-16": lambda: WRONG.encode("utf-16"),
}
"""By the name of the case, which stands among the mistakes as the stored files do."""
