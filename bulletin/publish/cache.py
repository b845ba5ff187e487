"""What was made, kept from build to build: a folder that may be deleted at any time and is never relied upon."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from bulletin.publish.files import LARGEST
from bulletin.publish.installed import makers
from bulletin.publish.output import NotWritten, Output, write_all
from bulletin.reach import is_linked, read_plain

FOLDER = Path(".cache", "made")
"""Inside the output folder."""
MOST = 1_000_000_000
"""Octets that are kept: some thousand issues with their photos."""


@dataclass(frozen=True, slots=True)
class PictureCache:
    """Pictures, and pages laid out, by a key that says all that they were made from, besides what is installed.

    What earlier builds have left is not `believed` where all is to be made anew.
    """

    folder: Path
    believed: bool = True
    _new: dict[str, Output] = field(default_factory=dict, compare=False)

    def get(self, key: str) -> tuple[str, bytes] | None:
        """Return the form and the bytes that were put under `key`; nothing where they are not whole."""
        whole = _whole_key(key)
        try:
            kept = self._new[whole].data if whole in self._new else self._read(whole)
            seal, head, data = kept.split(b"\n", 2)
            told = json.loads(head) if seal == _seal(head, data) else None
        except (OSError, ValueError, RecursionError):
            return None
        if not isinstance(told, dict) or told.get("key") != whole:
            return None
        return str(told.get("form")), data

    def _read(self, key: str) -> bytes:
        if not self.believed or is_linked(self.folder):
            raise FileNotFoundError(key)
        path = self.folder / _name(key)
        data = read_plain(path, LARGEST)
        os.utime(path)  # what is used stays longest
        return data

    def put(self, key: str, form: str, data: bytes) -> None:
        """Remember a picture, to be written with the others by `write`."""
        whole = _whole_key(key)
        head = json.dumps({"key": whole, "form": form}, sort_keys=True).encode()
        self._new[whole] = Output(_name(whole), b"\n".join((_seal(head, data), head, data)))

    @property
    def unwritten(self) -> Mapping[str, Output]:
        """What was put since the last writing, for the same cache in another process to `take`."""
        return dict(self._new)

    def take(self, put: Mapping[str, Output]) -> None:
        """Remember what was put elsewhere."""
        self._new.update(put)

    def write(self) -> Mapping[str, Path]:
        """Write what was put since the last time; a folder that cannot be written costs only time.

        Return the files by their keys.
        """
        written = {key.partition(" ")[2]: self.folder / one.name for key, one in self._new.items()}
        if written and not is_linked(self.folder):  # else what lies there is somebody else's
            with suppress(NotWritten):
                write_all(self.folder, self._new.values())
            _thin_out(self.folder)
        self._new.clear()
        return written


def _thin_out(folder: Path) -> None:
    """Remove what was not used for longest, where more is kept than is worth it."""
    with suppress(OSError):
        known = [(one, one.stat()) for one in folder.iterdir() if one.is_file()]
        size = 0
        for path, state in sorted(known, key=lambda pair: -pair[1].st_mtime):
            size += state.st_size
            if size > MOST:
                path.unlink(missing_ok=True)


def _whole_key(key: str) -> str:
    """The key with what is installed: another library makes other pictures of the same file."""
    return f"{makers()} {key}"


def _seal(head: bytes, data: bytes) -> bytes:
    """A hash of all that is kept: what is known of pages stands in the head."""
    return sha256(head + b"\n" + data).hexdigest().encode()


def _name(key: str) -> str:
    return sha256(key.encode()).hexdigest()[:32]
