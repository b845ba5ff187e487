"""What was made, kept from build to build: a folder that may be deleted at any time and is never relied upon."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from bulletin.publish.files import LARGEST
from bulletin.publish.output import NotWritten, Output, write_all
from bulletin.reach import is_linked, read_plain

FOLDER = Path(".cache", "made")
"""Inside the output folder."""
MOST = 1_000_000_000
"""Octets that are kept: some thousand issues with their photos."""


@dataclass(frozen=True, slots=True)
class PictureCache:
    """Pictures, and pages laid out, by a key that says all that they were made from.

    What earlier builds have left is not `believed` where all is to be made anew.
    """

    folder: Path
    believed: bool = True
    _new: dict[str, Output] = field(default_factory=dict, compare=False)

    def get(self, key: str) -> tuple[str, bytes] | None:
        """Return the form and the bytes that were put under `key`; nothing where they are not whole."""
        try:
            kept = self._new[key].data if key in self._new else self._read(key)
            head, _, data = kept.partition(b"\n")
            told = json.loads(head)
        except (OSError, ValueError):
            return None
        known = isinstance(told, dict) and told.get("key") == key
        whole = known and told.get("sha256") == sha256(data).hexdigest()
        return (str(told.get("form")), data) if whole else None

    def _read(self, key: str) -> bytes:
        if not self.believed or is_linked(self.folder):
            raise FileNotFoundError(key)
        path = self.folder / _name(key)
        data = read_plain(path, LARGEST)
        os.utime(path)  # what is used stays longest
        return data

    def put(self, key: str, form: str, data: bytes) -> None:
        """Remember a picture, to be written with the others by `write`."""
        told = {"key": key, "form": form, "sha256": sha256(data).hexdigest()}
        kept = json.dumps(told, sort_keys=True).encode() + b"\n" + data
        self._new[key] = Output(_name(key), kept)

    def write(self) -> None:
        """Write what was put since the last time; a folder that cannot be written costs only time."""
        if self._new and not is_linked(self.folder):  # what lies there is somebody else's
            with suppress(NotWritten):
                write_all(self.folder, self._new.values())
            _thin_out(self.folder)
        self._new.clear()


def _thin_out(folder: Path) -> None:
    """Remove what was not used for longest, where more is kept than is worth it."""
    with suppress(OSError):
        known = [(one, one.stat()) for one in folder.iterdir() if one.is_file()]
        size = 0
        for path, state in sorted(known, key=lambda pair: -pair[1].st_mtime):
            size += state.st_size
            if size > MOST:
                path.unlink(missing_ok=True)


def _name(key: str) -> str:
    return sha256(key.encode()).hexdigest()[:32]
