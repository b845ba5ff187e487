"""What a finished PDF carries: the issue file that it was made from, taken out again."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from os.path import exists
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from bulletin.foreign import Locked, Unreadable, opened
from bulletin.problems.catalogue import carried as codes
from bulletin.problems.catalogue.file import NO_SUCH_FILE
from bulletin.problems.problem import NO_WORDS, Code, Problem, Refused
from bulletin.read.source import LIMIT

if TYPE_CHECKING:
    from pikepdf import Object

MOST = 200_000_000
"""Octets of a PDF that is read."""
_MOST_FILES = 20
"""Attachments that are looked at."""


@dataclass(frozen=True, slots=True)
class CarriedIssue:
    """An issue file as a PDF carries it, with the PDF's own bytes."""

    name: str
    """How it was called, without a folder: `9.yaml`."""
    raw: bytes
    pdf: bytes


def carried_issue(path: Path) -> CarriedIssue:
    """Return the issue file in the PDF at `path`.

    Raises Refused where it cannot be read, is locked or too big, or carries none or more than one. Nothing of it is
    unpacked beyond the size that an issue may have.
    """
    pdf = _read(path)
    try:
        with opened(pdf) as document:
            found = dict(_issues(document.Root))
    except Locked as error:
        raise _refused(codes.PDF_LOCKED, path) from error
    except Unreadable as error:
        raise _refused(codes.PDF_BROKEN, path) from error
    if len(found) != 1:
        raise _refused(codes.NOTHING_CARRIED, path)
    ((name, raw),) = found.items()
    return CarriedIssue(name, raw, pdf)


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise _refused(codes.PDF_BROKEN, path)
        size = path.stat().st_size
        if size > MOST:
            values = {"megabytes": -(-size // 1_000_000), "limit": MOST // 1_000_000}
            raise _refused(codes.PDF_TOO_BIG, path, **values)
        with path.open("rb") as stream:
            return stream.read(MOST)
    except (OSError, ValueError) as error:
        raise _refused(codes.PDF_BROKEN, path) from error


def _issues(root: "Object") -> Iterator[tuple[str, bytes]]:
    """The files that the PDF says it was made from (`/AF`, ISO 19005-3, 6.8) and that are called as issues are."""
    files = list(root.get("/AF", []))[:_MOST_FILES]
    for one in files:
        name = PurePosixPath(str(one.get("/UF", one.get("/F", ""))).replace("\\", "/")).name
        if str(one.get("/AFRelationship")) == "/Source" and name.endswith((".yaml", ".yml")):
            raw = _unpacked(one.EF.F)
            if raw is not None:
                yield name, raw


def _unpacked(stream: "Object") -> bytes | None:
    """The bytes of an attached file as we attach them; None for one packed in another way, or too big for an issue."""
    packed, way = stream.read_raw_bytes(), stream.get("/Filter")
    if way is None:
        return packed if len(packed) <= LIMIT else None
    if str(way) != "/FlateDecode" or "/DecodeParms" in stream:
        return None
    unpacker = zlib.decompressobj()
    raw = unpacker.decompress(packed, LIMIT + 1)
    return raw if len(raw) <= LIMIT and unpacker.eof else None


def _refused(code: Code, path: Path, **values: int) -> Refused:
    reason = NO_WORDS if exists(path) else NO_SUCH_FILE  # noqa: PTH110 - that of pathlib may raise
    return Refused([Problem(code, values={"file": path.name, "reason": reason, **values})])
