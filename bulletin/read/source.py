"""The bytes of a file, read as text without changing a word."""

import re
import unicodedata
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from bulletin.problems.catalogue import file as codes
from bulletin.problems.catalogue.safety import LEADS_OUTSIDE
from bulletin.problems.problem import Place, Problem, Refused
from bulletin.reach import inside, read_plain

LIMIT = 5_000_000
"""The largest file that is read, in bytes."""

_LINE_END = re.compile(r"\r\n?")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_MOST_CONTROLS = 20
_LOOKED_AT = 10_000
_FEWEST = 10
"""So many bytes at least, and one in so many, are zero in UTF-16 text: those of the signs of YAML."""
_CYRILLIC = re.compile("[а-яА-Я]")
_SMALL = re.compile("[а-я]")
_FOREIGN = re.compile("[ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґёєјЅѕїыэЫЭ]")
"""Letters of Windows-1251 that no Bulgarian word has: they come of reading another encoding."""
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its path from the workspace, its text with line feeds only, and its bytes as they were."""

    file: str
    text: str
    raw: bytes


def read_source(path: Path, file: str, root: Path | None = None) -> Source:
    """Read the file at `path`; `file` is how problems name it.

    Raises Refused where it cannot be opened, is too big, is not readable text, or is a link out of the folder `root`.
    """
    if root and leads_outside(path, root):
        raise Refused([Problem(LEADS_OUTSIDE, Place(file), {"file": file})])
    try:
        raw = read_plain(path, LIMIT + 1)
        size = path.stat().st_size
    except (OSError, ValueError) as error:
        raise Refused([Problem(codes.UNREADABLE, Place(file))]) from error
    if len(raw) > LIMIT:
        values = {"megabytes": -(-size // 1_000_000), "limit": LIMIT // 1_000_000}
        raise Refused([Problem(codes.TOO_BIG, Place(file), values)])
    return decode(raw, file)


def leads_outside(path: Path, root: Path) -> bool:
    """Tell whether `path` itself is a link, and one to a place outside the folder `root`."""
    return path.is_symlink() and not inside(path, root)


def start_of(path: Path, root: Path) -> str:
    """Return as much of a file that is refused as is needed to show its lines; nothing where none may be read."""
    try:
        return "" if leads_outside(path, root) else legible(read_plain(path, LIMIT))
    except OSError:
        return ""


def decode(raw: bytes, file: str) -> Source:
    """Read bytes as UTF-8, or as UTF-16 where a byte order mark says so; raise Refused otherwise."""
    if not raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) and looks_like_utf_16(raw):
        raise Refused([Problem(codes.UTF_16, Place(file))])
    text = _LINE_END.sub("\n", _decoded(raw, file))
    if found := tuple(_controls(text, file)):
        raise Refused(found)
    return Source(file, text, raw)


def legible(raw: bytes) -> str:
    """Return the bytes as a person would read them, for showing a line of a file that is refused."""
    marked = raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    encoding = "utf-16" if marked else looks_like_utf_16(raw) or _eight_bits(raw.removeprefix(BOM_UTF8))
    return _LINE_END.sub("\n", raw.removeprefix(BOM_UTF8).decode(encoding, "replace"))


def _eight_bits(raw: bytes) -> str:
    """Return the encoding of text that is not UTF-16."""
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        return "cp1251" if raw[: error.start].isascii() and looks_like_windows_1251(raw) else "utf-8"
    return "utf-8"


def _decoded(raw: bytes, file: str) -> str:
    utf16 = raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    body = raw.removeprefix(BOM_UTF8)
    try:
        return body.decode("utf-16" if utf16 else "utf-8")
    except UnicodeDecodeError as error:
        before = body[: error.start].decode("utf-16" if utf16 else "utf-8", "ignore")
        windows = not utf16 and before.isascii() and looks_like_windows_1251(body)
        code = codes.WINDOWS_1251 if windows else codes.ENCODING
        raise Refused([Problem(code, _place_after(before, file))]) from error


def looks_like_utf_16(raw: bytes) -> str:
    """Return the encoding where the zero bytes all stand as in UTF-16 text, nothing for any other bytes."""
    if raw.count(0, 0, _LOOKED_AT) < _FEWEST:
        return ""
    zeros = [place % 2 for place in (i for i, byte in enumerate(raw[:_LOOKED_AT]) if not byte)]
    if len(zeros) * _FEWEST < min(len(raw), _LOOKED_AT) or len(set(zeros)) != 1:
        return ""
    order = "utf-16-le" if zeros[0] else "utf-16-be"
    return "" if _NO_TEXT.search(raw.decode(order, "replace")) else order


def looks_like_windows_1251(raw: bytes) -> bool:
    """Tell whether most letters outside ASCII are Cyrillic when read so, as in any Bulgarian text."""
    text = raw.decode("cp1251", "replace")
    outside = sum(not character.isascii() for character in text)
    good, bad = (
        _CYRILLIC.findall(raw.decode("utf-8", "replace")),
        raw.decode("utf-8", "replace").count("\ufffd"),
    )
    if len(good) > bad:  # UTF-8 with a stray byte
        return False
    small, letters = (
        len(_SMALL.findall(text)),
        len(_CYRILLIC.findall(text)),
    )  # elsewhere capitals stand in their place
    foreign = len(_FOREIGN.findall(text))
    return (
        not _NO_TEXT.search(text)
        and letters * 2 > outside
        and small * 2 > letters
        and foreign * 10 <= letters
    )


def controls(text: str) -> Iterator[tuple[int, str]]:
    """Yield the control characters in `text`, each with its position and its name."""
    for match in _CONTROL.finditer(text):
        yield match.start(), named(match[0])


def _controls(text: str, file: str) -> Iterator[Problem]:
    for at, name in islice(controls(text), _MOST_CONTROLS):
        yield Problem(codes.CONTROL_CHARACTER, _place_after(text[:at], file), {"name": name})


def _place_after(before: str, file: str) -> Place:
    lines = _LINE_END.sub("\n", before).split("\n")
    line, column = len(lines), len(lines[-1]) + 1
    return Place(file, line, column, line, column + 1)


def named(character: str) -> str:
    """Return the number and the name of a character in Unicode, `U+00A0 NO-BREAK SPACE`."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".strip()
