"""The rows of a list in a text file: values parted by `;` `,` or tabs, or an address a line.

A quotation mark that was never closed spoils its own row alone, whatever the csv module would make of it.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from bulletin.mail.columns import headings

LOOKED_AT = 50
"""Rows from which separator and columns are told."""
_MOST_LINES = 20
"""Lines that one quoted value may take."""
_SEPARATORS = ";", "\t", ","
_EXCEL = re.compile(r'"?sep=(.)"?', re.IGNORECASE)


class TableRow(NamedTuple):
    """A row with the number of its line and the line itself, empty where there is none (XLSX)."""

    line: int
    cells: Sequence[str]
    text: str = ""


def rows(lines: Iterable[str], *, plain: bool) -> Iterator[TableRow]:
    """Yield the rows that are not blank; `plain` says that the file is not called a table."""
    stream = iter(lines)
    first = list(islice(stream, LOOKED_AT))
    said = _EXCEL.fullmatch(first[0].strip()) if first else None
    separator = said[1] if said else _separator(first, plain=plain)
    numbered = enumerate((line.rstrip("\n") for line in chain(first, stream)), 1)
    if said:
        next(numbered)
    for row in _cut(numbered, separator):
        if any(not cell.isspace() and cell for cell in row.cells):
            yield row


def _separator(lines: Sequence[str], *, plain: bool) -> str:
    """Return what parts the values; nothing where each line is one."""
    some = [line for line in lines if line.strip()]
    if not some:
        return ""
    known = {one: headings(_cells(some[0], one)) for one in _SEPARATORS}
    best = max(_SEPARATORS, key=lambda one: (known[one], len(_cells(some[0], one))))
    if known[best]:
        return best if len(_cells(some[0], best)) > 1 else ""
    if plain:
        return ""
    whole = {one: sum(_has_address(_cells(line, one)) for line in some) for one in _SEPARATORS}
    best = max(_SEPARATORS, key=lambda one: whole[one])
    return best if whole[best] else ""


def _has_address(cells: Sequence[str]) -> bool:
    return len(cells) > 1 and sum("@" in cell for cell in cells) == 1


def _cells(line: str, separator: str) -> Sequence[str]:
    if '"' not in line:
        return line.split(separator) if separator else [line]
    if not separator:
        return [line]
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:
        return line.split(separator)


def _cut(numbered: Iterator[tuple[int, str]], separator: str) -> Iterator[TableRow]:
    waiting: list[tuple[int, str]] = []
    while True:
        number, line = waiting.pop(0) if waiting else next(numbered, (0, ""))
        if not number:
            return
        if not separator or line.count('"') % 2 == 0:
            yield TableRow(number, _cells(line, separator), line)
            continue
        waiting.extend(islice(numbered, max(_MOST_LINES - len(waiting), 0)))
        taken = _closed([line, *(text for _, text in waiting)], separator)
        if taken:
            yield TableRow(number, taken[0], line)
            del waiting[: taken[1] - 1]
        else:
            yield TableRow(number, [cell.strip('"') for cell in line.split(separator)], line)


def _closed(lines: Sequence[str], separator: str) -> tuple[Sequence[str], int] | None:
    """Return the first row of `lines` and how many of them it takes; None where its quotation mark stays open.

    A value of several lines with an address in it is no value: there the mark was forgotten.
    """
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=separator, strict=True)
    try:
        cells = next(reader)
    except (csv.Error, StopIteration):
        return None
    if any("\n" in cell and "@" in cell for cell in cells):
        return None
    return cells, reader.line_num
