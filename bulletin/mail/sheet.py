"""The rows of a list in a spreadsheet (XLSX), read one after the other by openpyxl."""

import warnings
from collections.abc import Iterator
from pathlib import Path

from bulletin.mail.table import TableRow


class NoReader(Exception):  # noqa: N818 - reads as what it says
    """openpyxl is not installed: it comes with `bulletin[xlsx]`."""


class NoSheet(Exception):  # noqa: N818 - likewise
    """The file is no spreadsheet, or it is damaged."""


def sheet_rows(path: Path) -> Iterator[TableRow]:
    """Yield the rows of the sheet that is in front, blank ones left out. Raises NoReader, NoSheet, OSError."""
    try:
        from openpyxl import load_workbook  # noqa: PLC0415 - heavy, and not always there
    except ImportError as error:
        raise NoReader from error
    with path.open("rb") as stream:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                book = load_workbook(stream, read_only=True, data_only=True)
            sheet = book.active
            values = sheet.iter_rows(values_only=True) if sheet else iter(())
            for number, row in enumerate(values, 1):
                cells = ["" if value is None else str(value) for value in row]
                if any(cell.strip() for cell in cells):
                    yield TableRow(number, cells)
        except Exception as error:
            # whatever it stumbles over in a damaged archive, a damaged part of it, or none at all
            raise NoSheet from error
