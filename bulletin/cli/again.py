"""The same build typed once more: where nothing has changed it is answered without a setting or an issue being read."""

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bulletin.cli.boundary import FINE
from bulletin.cli.console import Console
from bulletin.publish.receipt import FOLDER, Receipt, make_receipt, read_receipt, receipt_name, receipt_text
from bulletin.publish.staging import tidy
from bulletin.reach import is_linked
from bulletin.root import SETTINGS_FILE, find_root

_OUTPUT = re.compile(rb"^output[ \t]*:[ \t]*[\"']?([^\"'#\r\n]*?)[\"']?[ \t]*(?:#.*)?$", re.MULTILINE)
"""Where the settings say that the outputs lie. A guess is enough: a receipt in another place is not found."""
_USUAL = "output"
_OPTIONS = ("--output", "-o")


def answered(console: Console, arguments: Sequence[str]) -> int | None:
    """Answer a build that has nothing to do, and return its exit code; None where it has to be run."""
    root = find_root(Path.cwd())
    folder = root and _folder(root, arguments)
    if not root or not folder:
        return None
    receipt = read_receipt(folder / receipt_name(arguments, Path.cwd()))
    if receipt is None or not receipt.holds(root, folder):
        return None
    tidy(folder)
    rows = fresh_rows(console, folder, receipt.outputs)
    console.table(console.words.columns, rows, right=(1, 2, 3))
    return FINE


def remember(
    root: Path,
    folder: Path,
    typed: Sequence[str],
    inputs: Iterable[str],
    names: Iterable[str],
    is_fresh: Callable[[], bool],
) -> None:
    """Write the receipt of a build that had no problems, for the next time that the same is `typed`.

    It is written only where the outputs are still fresh, asked after the inputs were looked at: an issue that was
    saved while it was built is not what they were made of.
    """
    from bulletin.publish.output import NotWritten, Output, write_all  # noqa: PLC0415 - not for the answer

    if not typed or folder != _folder(root, typed) or is_linked(folder / FOLDER):
        return
    receipt: Receipt = make_receipt(root, folder, inputs, names)
    if not is_fresh():
        return
    name = receipt_name(typed, Path.cwd())
    try:
        write_all(folder / name.parent, [Output(name.name, receipt_text(receipt))])
    except NotWritten:  # the next build takes longer, no more
        return


def fresh_rows(console: Console, folder: Path, names: Iterable[str]) -> list[tuple[str, str, str, str]]:
    """The rows of the table for outputs that were not made again."""
    shown = shown_folder(folder)
    return [
        (f"{shown}{name}", "", console.size((folder / name).stat().st_size), console.words.fresh)
        for name in names
    ]


def shown_folder(folder: Path) -> str:
    """A folder as people see it before the name of a file: as it lies from here."""
    here = Path.cwd()
    shown = folder.relative_to(here) if folder.is_relative_to(here) else folder
    separator = "\\" if sys.platform == "win32" else "/"
    return "" if str(shown) == "." else f"{shown}{separator}"


def _folder(root: Path, arguments: Sequence[str]) -> Path | None:
    """The output folder of a build; None where that cannot be told so easily."""
    if any(argument.startswith(_OPTIONS) for argument in arguments):
        return _named(arguments)
    found = _OUTPUT.search((root / SETTINGS_FILE).read_bytes())
    return root / (found[1].decode("utf-8", "replace") if found else _USUAL)


def _named(arguments: Sequence[str]) -> Path | None:
    """The folder that the arguments name in the plain way, `--output DIR` or `-o DIR`, once."""
    places = [place for place, argument in enumerate(arguments) if argument.startswith(_OPTIONS)]
    plain = len(places) == 1 and arguments[places[0]] in _OPTIONS and places[0] + 1 < len(arguments)
    return Path(arguments[places[0] + 1]) if plain else None
