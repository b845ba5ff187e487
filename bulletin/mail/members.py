"""The list of readers: a CSV, XLSX or text file becomes recipients, and problems with their places.

One after the other: a list of any length takes little memory. A row with a mistake stops no other.
"""

from collections.abc import Iterator, Mapping
from hashlib import blake2b
from itertools import chain, islice
from os.path import exists
from pathlib import Path

from bulletin.mail import typed
from bulletin.mail.cells import apart, clean_name, language_meant, tags_in
from bulletin.mail.columns import Columns, find_columns, headings
from bulletin.mail.recipient import Recipient
from bulletin.mail.sheet import NoReader, NoSheet, sheet_rows
from bulletin.mail.table import LOOKED_AT, TableRow, rows
from bulletin.mail.textfile import NoText, encoding_of, lines_of
from bulletin.problems.catalogue import readers as codes
from bulletin.problems.catalogue.file import NO_SUCH_FILE
from bulletin.problems.problem import NO_WORDS, Code, Place, Problem, Words

_ENCODINGS = {"cp1251": "Windows-1251", "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}
_SHOWN = 80
_ARCHIVE = b"PK\x03\x04"


def stream_members(path: Path, file: str) -> Iterator[Recipient | Problem]:
    """Yield the recipients of a list and what is wrong with it, in the order of its rows."""
    try:
        if path.suffix.lower() == ".xlsx" or _begins(path, _ARCHIVE):
            yield from _Reading(file).all(sheet_rows(path))
            return
        encoding = encoding_of(path)
        if encoding in _ENCODINGS:
            yield Problem(codes.ENCODING, Place(file), {"file": file, "encoding": _ENCODINGS[encoding]})
        plain = path.suffix.lower() not in {".csv", ".tsv"}
        yield from _Reading(file).all(rows(lines_of(path, encoding), plain=plain))
    except NoReader:
        yield Problem(codes.NO_XLSX, Place(file), {"file": file})
    except (OSError, NoText, NoSheet, ValueError):
        reason = NO_WORDS if exists(path) else NO_SUCH_FILE  # noqa: PTH110 - that of pathlib may raise
        yield Problem(codes.UNREADABLE, Place(file), {"file": file, "reason": reason})


def _begins(path: Path, mark: bytes) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(mark)) == mark


class _Reading:
    """Reads the rows of one list; remembers which mailboxes it has had, as short hashes."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._lines: dict[bytes, int] = {}

    def all(self, stream: Iterator[TableRow]) -> Iterator[Recipient | Problem]:
        first = list(islice(stream, LOOKED_AT))
        columns = find_columns([row.cells for row in first])
        if columns is None:
            yield Problem(codes.NO_ADDRESSES, Place(self._file), {"file": self._file})
            return
        if headings(first[0].cells) or _may_be_heading(first[0]):
            del first[0]
        empty = True
        for row in chain(first, stream):
            if row.text.startswith("#") and len(row.cells) == 1:
                continue
            empty = False
            yield from self._row(row, columns)
        if empty:
            yield Problem(codes.NO_ADDRESSES, Place(self._file), {"file": self._file})

    def _row(self, row: TableRow, columns: Columns) -> Iterator[Recipient | Problem]:
        if columns.width and len(row.cells) > columns.width:
            yield from self._too_many(row, columns.width)
        cell = _at(row, columns.address)
        several = len(row.cells) == 1 and cell.count("@") > 1
        for one in apart(cell) if several else (cell,):
            yield from self._one(row, one, columns)

    def _too_many(self, row: TableRow, width: int) -> Iterator[Problem]:
        """Yield a problem where what is over is not empty: spreadsheets end rows with separators."""
        count = max(place + 1 for place, cell in enumerate(row.cells) if cell.strip())
        if count > width:
            yield self._problem(codes.COLUMNS, row, width, {"count": count, "width": width})

    def _one(self, row: TableRow, cell: str, columns: Columns) -> Iterator[Recipient | Problem]:
        before, text = typed.split_name(cell)
        address = typed.good(text)
        if address is None:
            yield self._fault(row, text, columns)
            return
        key = blake2b(address.key.encode("utf-8", "replace"), digest_size=8).digest()
        if line := self._lines.get(key):
            values: dict[str, str | int] = {"text": _shown(text), "line": line}
            yield self._problem(codes.TWICE, row, columns.address, values)
            return
        self._lines[key] = row.line
        if meant := typed.slip(address):
            values = {"domain": address.shown, "repaired": f"{address.local}@{meant}"}
            yield self._problem(codes.SLIP, row, columns.address, values)
        said = _at(row, columns.language)
        language = language_meant(said)
        if said and not language:
            yield self._problem(codes.LANGUAGE, row, columns.language, {"text": _shown(said)})
        name = clean_name(f"{_at(row, columns.name)} {_at(row, columns.surname)}") or clean_name(before)
        yield Recipient(address, name, language, tags_in(_at(row, columns.tags)), row.line)

    def _fault(self, row: TableRow, text: str, columns: Columns) -> Problem:
        told = text or next((cell for cell in row.cells if cell.strip()), "")
        values: dict[str, str | int | Words] = {"text": _shown(told), "reason": typed.fault(text)}
        if meant := typed.meant(text):
            return self._problem(
                codes.ADDRESS_MEANT, row, columns.address, {**values, "repaired": _shown(meant)}
            )
        return self._problem(codes.ADDRESS, row, columns.address, values)

    def _problem(
        self, code: Code, row: TableRow, column: int | None, values: Mapping[str, str | int | Words]
    ) -> Problem:
        return Problem(code, self._place(row, column or 0), values)

    def _place(self, row: TableRow, column: int) -> Place:
        """In a text the characters of the value; in a sheet its column."""
        cell = row.cells[column] if column < len(row.cells) else ""
        if not row.text:
            return Place(self._file, row.line, column + 1, row.line, column + 2)
        before = sum(len(one) + 1 for one in row.cells[:column])
        start = row.text.find(cell, min(before, len(row.text)))
        start = max(start if start >= 0 else row.text.find(cell), 0)
        return Place(self._file, row.line, start + 1, row.line, start + 1 + max(len(cell), 1))


def _may_be_heading(row: TableRow) -> bool:
    """Tell a heading that we do not know from a row whose address lacks its @: that one must be told."""
    return len(row.cells) > 1 and not any(sign in "@.0123456789" for cell in row.cells for sign in cell)


def _at(row: TableRow, column: int | None) -> str:
    return row.cells[column].strip() if column is not None and column < len(row.cells) else ""


def _shown(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
