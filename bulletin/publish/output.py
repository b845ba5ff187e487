"""Writing: the only place of the project that puts files into the output folder."""

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Output:
    """A file to be published. `pages` is 0 for what has none; `size` is told where `data` is not at hand any more."""

    name: str
    data: bytes
    pages: int = 0
    seconds: float = 0.0
    size: int = 0

    @property
    def octets(self) -> int:
        """How large the file is."""
        return self.size or len(self.data)


class NotWritten(OSError):  # noqa: N818 - it is what the user is told
    """A file could not be written; `path` says which, `reason` why. What was there before is whole."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = path, reason


def write_all(folder: Path, outputs: Iterable[Output]) -> None:
    """Write every output into `folder`: all are put on the disk beside their places first, then renamed.

    Raises NotWritten; a file that was there keeps its old content until the new one is whole.
    """
    staged: list[tuple[Path, Path]] = []
    target = folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for output in outputs:
            target = folder / output.name
            target.parent.mkdir(parents=True, exist_ok=True)
            staged.append((_stage(target, output.data), target))
        for temporary, place in staged:
            target = place
            temporary.replace(place)
    except OSError as error:
        raise NotWritten(target, error.strerror or type(error).__name__) from error
    finally:
        for temporary, _ in staged:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def _stage(target: Path, data: bytes) -> Path:
    if target.is_dir():  # a rename would find out only after others are done
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    import tempfile  # noqa: PLC0415  # who only checks does not pay for it

    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(_usual_mode())
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    return temporary


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
