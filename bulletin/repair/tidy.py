"""What is repaired in a file as a whole: its encoding, its line ends, letters written in two parts."""

import re
import unicodedata
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Literal

from bulletin.problems.catalogue.file import WINDOWS_1251
from bulletin.problems.problem import Refused
from bulletin.read.source import decode, looks_like_utf_16

Step = Literal["windows-1251", "utf-16", "line-ends", "letters"]

_LINE_END = re.compile(r"\r\n|\r|\n")
_TWO_PARTS = re.compile("[^\\W\\d_][\u0300-\u036f]+")


def tidied(raw: bytes, file: str) -> tuple[bytes, tuple[Step, ...]]:
    """Return the file in UTF-8, with one kind of line ends and each letter in one piece; and what was done.

    Raises Refused where the bytes are no text at all.
    """
    text, steps = _decoded(raw, file)
    for step, tidy in _TIDIES:
        better = tidy(text)
        if better != text:
            text, steps = better, (*steps, step)
    return (text.encode(), steps) if steps else (raw, ())


def _decoded(raw: bytes, file: str) -> tuple[str, tuple[Step, ...]]:
    try:
        decode(raw, file)
    except Refused as refused:
        if any(problem.code == WINDOWS_1251 for problem in refused.problems):
            with suppress(UnicodeDecodeError):
                return raw.removeprefix(BOM_UTF8).decode("cp1251"), ("windows-1251",)
        if order := looks_like_utf_16(raw):
            with suppress(UnicodeDecodeError):
                text = raw.decode(order)
                return text, ("utf-16",)
        raise
    if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return raw.decode("utf-16"), ("utf-16",)
    return raw.decode(), ()


def _line_ends(text: str) -> str:
    """Give all lines the end that most of them have; old Mac ends, which no program writes now, never win."""
    ends = Counter(_LINE_END.findall(text))
    if len(ends) < 2 and "\r" not in ends:  # noqa: PLR2004
        return text
    return _LINE_END.sub("\r\n" if ends["\r\n"] > ends["\n"] else "\n", text)


def _letters(text: str) -> str:
    """Join letters with their accents: an й of two characters looks right and is found by no search."""
    if unicodedata.is_normalized("NFC", text):
        return text
    return _TWO_PARTS.sub(lambda match: unicodedata.normalize("NFC", match[0]), text)


_TIDIES: tuple[tuple[Step, Callable[[str], str]], ...] = (("line-ends", _line_ends), ("letters", _letters))
