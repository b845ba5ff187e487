"""Notes from one run to the next: a folder that may be deleted at any time and is never relied upon."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bulletin.publish.output import NotWritten, Output, write_all
from bulletin.publish.seal import sealed, unsealed
from bulletin.reach import is_linked


@dataclass(frozen=True, slots=True)
class Notes:
    """Values of JSON by name, each sealed."""

    folder: Path
    _new: dict[str, Output] = field(default_factory=dict, compare=False)

    def get(self, name: str) -> Mapping[str, Any]:
        """Return what was noted under `name`; nothing where it is not whole."""
        with suppress(OSError):
            if not is_linked(self.folder):  # else what lies there is somebody else's
                return unsealed(self.folder / _file(name)) or {}
        return {}

    def put(self, name: str, value: Mapping[str, Any]) -> None:
        """Note a value, to be written with the others by `write`."""
        self._new[name] = Output(_file(name), sealed(value))

    def write(self, names: Iterable[str]) -> None:
        """Write what was put, and forget what is under none of `names`; a folder that refuses costs only time."""
        kept = {_file(name) for name in names}
        with suppress(NotWritten, OSError):
            if is_linked(self.folder):
                return
            if self._new:
                write_all(self.folder, self._new.values())
            for path in self.folder.glob("*.json"):
                if path.name not in kept:
                    path.unlink()
        self._new.clear()


def _file(name: str) -> str:
    return f"{name}.json"
