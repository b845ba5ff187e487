"""The same build typed once more: where nothing has changed it is answered without a setting or an issue being read."""

import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from bulletin.cli.boundary import FINE
from bulletin.cli.console import Console
from bulletin.publish.receipt import FOLDER, Receipt, read_receipt, receipt_name, receipt_text
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
    console.tell(receipt.before.get(console.language, ()))
    rows = fresh_rows(console, folder, receipt.outputs)
    console.table(console.words.columns, rows, right=(1, 2, 3))
    console.tell(receipt.after.get(console.language, ()))
    return FINE


def remember(root: Path, folder: Path, typed: Sequence[str], receipt: Receipt | None) -> None:
    """Write the receipt of a build that nothing has stopped, for the next time that the same is `typed`."""
    from bulletin.publish.output import NotWritten, Output, write_all  # noqa: PLC0415 - not for the answer

    if receipt is None or folder != _folder(root, typed) or is_linked(folder / FOLDER):
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
    """The folder that the arguments name once, as `--output DIR`, `--output=DIR`, `-o DIR` or `-oDIR`."""
    places = [place for place, argument in enumerate(arguments) if argument.startswith(_OPTIONS)]
    if len(places) != 1:
        return None
    argument, following = arguments[places[0]], arguments[places[0] + 1 :]
    if argument in _OPTIONS:
        return Path(following[0]) if following else None
    return Path(argument.removeprefix("--output=") if argument.startswith("--") else argument[2:])
