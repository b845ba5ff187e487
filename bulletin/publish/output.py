"""Writing: the only place of the project that puts files into the output folder."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bulletin.publish.files import content_hash
from bulletin.publish.staging import settle, stage


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

    @property
    def sha256(self) -> str:
        """The hash of the data."""
        return sha256(self.data).hexdigest()


class NotWritten(OSError):  # noqa: N818 - it is what the user is told
    """A file could not be written; `path` says which, `reason` why. What was there before is whole."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = path, reason


def changed(folder: Path, outputs: Iterable[Output]) -> Iterator[Output]:
    """Yield the outputs that do not stand in `folder` as they are: who watches a file is not told of a change."""
    for output in outputs:
        if content_hash(folder / output.name) != output.sha256:
            yield output


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
            staged.append((stage(target, output.data), target))
        for temporary, place in staged:
            target = place
            temporary.replace(place)
        for parent in {place.parent for _, place in staged}:
            settle(parent)
    except OSError as error:
        raise NotWritten(target, error.strerror or type(error).__name__) from error
    finally:
        for temporary, _ in staged:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
