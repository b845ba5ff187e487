"""What became of each letter, as a table for a spreadsheet."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from io import StringIO

from bulletin.mail.journal import Row

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula: a name in the list could be one."""


def csv_report(rows: Iterable[Row], columns: Sequence[str], states: Mapping[str, str]) -> str:
    """Return the rows as CSV, the states in words, with a BOM, which Excel needs to read Cyrillic: RFC 4180."""
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([guarded(cell) for cell in _cells(row, states)])
    return "\ufeff" + stream.getvalue()


def _cells(row: Row, states: Mapping[str, str]) -> tuple[str, ...]:
    """Address, name, language, state, attempts, the server's reply, the moment."""
    reply = f"{row.code} {row.reply}" if row.code else row.reply
    moment = datetime.fromtimestamp(row.updated).astimezone().isoformat(" ", "seconds")
    return (
        f"{row.local}@{row.shown}",
        row.name,
        row.language,
        states[row.state],
        str(row.attempts),
        reply,
        moment,
    )


def guarded(cell: str) -> str:
    """A cell that no spreadsheet calculates."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
