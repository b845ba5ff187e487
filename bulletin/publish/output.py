"""Writing: the only place of the project that puts files into the output folder."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bulletin.publish.batch import Batch
from bulletin.publish.files import content_hash
from bulletin.reach import inside

_LED_OUT = "a link leads out of the folder"


@dataclass(frozen=True, slots=True)
class Output:
    """A file to be published. `pages` and `words` are 0 for what has none.

    `size` is told where `data` is not at hand any more. `mode` are its rights; None: those of any new file.
    """

    name: str
    data: bytes
    pages: int = 0
    seconds: float = 0.0
    size: int = 0
    words: int = 0
    mode: int | None = None

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

    def __init__(self, path: Path, reason: str, number: int | None = None) -> None:
        super().__init__(number, reason, str(path))
        self.path, self.reason = path, reason

    def __reduce__(self) -> tuple[type["NotWritten"], tuple[Path, str, int | None]]:
        """Survive the way from one process to another."""
        return NotWritten, (self.path, self.reason, self.errno)

    @classmethod
    def because(cls, path: Path, error: OSError) -> "NotWritten":
        """The same for what the system has said of `path`."""
        return cls(path, error.strerror or type(error).__name__, error.errno)


def changed(folder: Path, outputs: Iterable[Output]) -> Iterator[Output]:
    """Yield the outputs that do not stand in `folder` as they are: who watches a file is not told of a change."""
    for output in outputs:
        if content_hash(folder / output.name, folder) != output.sha256:
            yield output


def write_all(folder: Path, outputs: Iterable[Output], before: Callable[[], None] | None = None) -> None:
    """Write every output into `folder`: all are put on the disk near their places first, then renamed.

    `before` is called between the two. Raises NotWritten; all that was there is then as it was.
    """
    with Batch(folder) as batch:
        with _told(batch):
            folder.mkdir(parents=True, exist_ok=True)
        for output in outputs:
            if not inside((folder / output.name).parent, folder):
                raise NotWritten(folder / output.name, _LED_OUT)
            with _told(batch):
                batch.add(output.name, output.data, output.mode)
        if before:
            before()
        with _told(batch):
            batch.put()


@contextmanager
def _told(batch: Batch) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotWritten.because(batch.target, error) from error
