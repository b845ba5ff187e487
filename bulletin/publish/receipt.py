"""A receipt: what a command was, what its outputs were made from, their hashes, and what was said of them.

The same words typed again, with nothing changed since, are answered by it: no setting is read, no issue parsed.
Receipts lie with what is kept from build to build, may be deleted at any time, and are believed only where every
input and every output is as they say.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from bulletin import __version__
from bulletin.model.language import Language
from bulletin.publish.files import content_hash, contents, state_of, states
from bulletin.publish.installed import makers
from bulletin.publish.seal import sealed, unsealed
from bulletin.reach import is_linked
from bulletin.root import ISSUES_FOLDER

FOLDER = Path(".cache", "receipts")
"""Inside the output folder."""

EVERY_ISSUE = (f"{ISSUES_FOLDER}/*.yaml", f"{ISSUES_FOLDER}/*.yml")
"""Inputs that stand for all files of such names: another one more is a change too."""

_FORM = 2
_PACKAGE = Path(__file__).resolve().parent.parent
_MAPPINGS = ("inputs", "outputs", "before", "after")
Said = Mapping[Language, Sequence[tuple[str, str]]]
"""Pieces of text, each with its style, by language."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """`inputs` are files and folders of the workspace by their ways from its root, `outputs` names: all with hashes.

    `before` was said before the outputs were listed, `after` after it. `program` is a hash of what is installed.
    """

    program: str
    inputs: Mapping[str, str]
    outputs: Mapping[str, str]
    before: Said = field(default_factory=dict)
    after: Said = field(default_factory=dict)

    def holds(self, root: Path, folder: Path) -> bool:
        """Whether everything is as it was."""
        return (
            bool(self.outputs)
            and self.program == program_mark()
            and all(made == content_hash(folder / name, folder) for name, made in self.outputs.items())
            and all(mark == input_mark(root, name) for name, mark in self.inputs.items())
        )


def receipt_name(arguments: Sequence[str], here: Path) -> Path:
    """Where the receipt of a command typed in the folder `here` lies, inside the output folder."""
    typed = json.dumps([_FORM, str(here), *arguments])
    return FOLDER / f"{sha256(typed.encode()).hexdigest()[:32]}.json"


def read_receipt(path: Path) -> Receipt | None:
    """The receipt at `path`; None where there is none that can be understood."""
    told = None if is_linked(path.parent) else unsealed(path)  # what lies behind a link is somebody else's
    if told is None or told.keys() != set(Receipt.__slots__):
        return None
    return Receipt(**told) if all(isinstance(told[name], dict) for name in _MAPPINGS) else None


def receipt_text(receipt: Receipt) -> bytes:
    """The receipt as it is written."""
    return sealed({"program": receipt.program, **{name: dict(getattr(receipt, name)) for name in _MAPPINGS}})


class Witness:
    """Sees the inputs of a command before it reads them, and tells at its end whether they have stayed as they were.

    What is saved while a build goes on must not be taken for what was built.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._program = program_mark()
        self._seen: dict[str, tuple[str, str]] = {}

    def look(self, names: Iterable[str]) -> None:
        """Look at inputs that are about to be read."""
        for name in names:
            if name not in self._seen:
                state = self._state(name)  # before the content, so that a change between the two is one
                self._seen[name] = state, input_mark(self._root, name)

    def receipt(self, outputs: Mapping[str, str], before: Said, after: Said) -> Receipt | None:
        """The receipt of `outputs`, by name with their hashes; None where an input was changed meanwhile."""
        if any(state != self._state(name) for name, (state, _) in self._seen.items()):
            return None
        inputs = {name: mark for name, (_, mark) in self._seen.items()}
        return Receipt(self._program, inputs, outputs, before, after)

    def _state(self, name: str) -> str:
        return state_of(_meant(self._root, name), self._root)


def input_mark(root: Path, name: str) -> str:
    """A hash of the content of an input."""
    lines = (line for path in _meant(root, name) for line in contents(path, root))
    return sha256("".join(lines).encode()).hexdigest()


def _meant(root: Path, name: str) -> Iterable[Path]:
    return sorted(root.glob(name)) if name in EVERY_ISSUE else [root / name]


def program_mark() -> str:
    """A hash of the program and all that it works with, as they are installed."""
    digest = sha256(f"{_FORM} {__version__} {makers()}\n".encode())
    for line in _program():
        digest.update(line.encode())
    return digest.hexdigest()


def _program() -> Iterator[str]:
    """The program's files by size and time."""
    for folder in (_PACKAGE, _PACKAGE.parent / "templates"):
        if folder.is_dir():
            yield from states(folder, folder)
