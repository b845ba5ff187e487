"""A receipt: what a command was, what its outputs were made from, and their hashes.

The same words typed again, with nothing changed since, are answered by it: no setting is read, no issue parsed.
Receipts lie with what is kept from build to build, may be deleted at any time, and are believed only where every
input and every output is as they say.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bulletin.publish.files import content_hash, files_in
from bulletin.reach import MOST_NOTED, is_linked, read_plain

FOLDER = Path(".cache", "receipts")
"""Inside the output folder."""

_FORM = 1
_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Receipt:
    """`inputs` are files and folders of the workspace by their ways from its root, `outputs` names with hashes.

    `issues/*.yaml` stands for all files of such names: another one more is a change too.
    """

    inputs: tuple[str, ...]
    outputs: dict[str, str]
    mark: str

    def holds(self, root: Path, folder: Path) -> bool:
        """Whether everything is as it was."""
        return self.mark == input_mark(root, self.inputs) and all(
            made == content_hash(folder / name, folder) for name, made in self.outputs.items()
        )


def receipt_name(arguments: Sequence[str], here: Path) -> Path:
    """Where the receipt of a command typed in the folder `here` lies, inside the output folder."""
    typed = json.dumps([_FORM, str(here), *arguments])
    return FOLDER / f"{sha256(typed.encode()).hexdigest()[:32]}.json"


def read_receipt(path: Path) -> Receipt | None:
    """The receipt at `path`; None where there is none that can be understood."""
    try:
        if is_linked(path.parent):  # what lies there is somebody else's
            return None
        told = json.loads(read_plain(path, MOST_NOTED))
        return Receipt(tuple(told["inputs"]), dict(told["outputs"]), str(told["mark"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def make_receipt(root: Path, folder: Path, inputs: Iterable[str], names: Iterable[str]) -> Receipt:
    """The receipt of the outputs `names` in `folder`, made just now."""
    known = tuple(sorted(set(inputs)))
    return Receipt(known, {name: content_hash(folder / name) for name in names}, input_mark(root, known))


def receipt_text(receipt: Receipt) -> bytes:
    """The receipt as it is written."""
    told = {"inputs": receipt.inputs, "outputs": receipt.outputs, "mark": receipt.mark}
    return json.dumps(told, indent=1).encode()


def input_mark(root: Path, inputs: Iterable[str]) -> str:
    """A hash of the content of `inputs`, and of the program and its libraries as they are installed."""
    digest = sha256(f"{_FORM} {sys.version}\n".encode())
    for line in _installed():
        digest.update(line.encode())
    for name in inputs:
        for found in sorted(root.glob(name)) if "*" in name else [root / name]:
            for path, shown in files_in(found, root):
                told = f"{name} {shown}\n{content_hash(path, root)}\n"
                digest.update(told.encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _installed() -> Iterator[str]:
    """The program's files by size and time, the libraries by their names with versions."""
    for folder in (_PACKAGE, _PACKAGE.parent / "templates"):
        for path, shown in files_in(folder) if folder.is_dir() else ():
            state = path.stat()
            yield f"{shown} {state.st_size} {state.st_mtime_ns}\n"
    for folder_name in sys.path:
        try:
            names = sorted(one.name for one in Path(folder_name).iterdir() if one.suffix == ".dist-info")
        except OSError:
            continue
        yield f"{names}\n"
