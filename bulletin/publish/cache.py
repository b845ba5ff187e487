"""Derived pictures kept from build to build: a folder that may be deleted at any time and is never relied upon."""

import json
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from bulletin.publish.output import NotWritten, Output, write_all

FOLDER = Path(".cache", "pictures")
"""Inside the output folder."""


@dataclass(frozen=True, slots=True)
class PictureCache:
    """Pictures by a key that says all that they were made from."""

    folder: Path
    _new: dict[str, Output] = field(default_factory=dict, compare=False)

    def get(self, key: str) -> tuple[str, bytes] | None:
        """Return the form and the bytes that were put under `key`; nothing where they are not whole."""
        try:
            kept = self._new[key].data if key in self._new else (self.folder / _name(key)).read_bytes()
            head, _, data = kept.partition(b"\n")
            told = json.loads(head)
        except (OSError, ValueError):
            return None
        known = isinstance(told, dict) and told.get("key") == key
        whole = known and told.get("sha256") == sha256(data).hexdigest()
        return (str(told.get("form")), data) if whole else None

    def put(self, key: str, form: str, data: bytes) -> None:
        """Remember a picture, to be written with the others by `write`."""
        told = {"key": key, "form": form, "sha256": sha256(data).hexdigest()}
        kept = json.dumps(told, sort_keys=True).encode() + b"\n" + data
        self._new[key] = Output(_name(key), kept)

    def write(self) -> None:
        """Write what was put since the last time; a folder that cannot be written costs only time."""
        if self._new:
            with suppress(NotWritten):
                write_all(self.folder, self._new.values())
        self._new.clear()


def _name(key: str) -> str:
    return sha256(key.encode()).hexdigest()[:32]
