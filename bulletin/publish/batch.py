"""Files that belong together: all are on the disk before the first takes its place, and where one cannot, none does."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from bulletin.publish.staging import free_place, settle, stage

_PATIENCE = 5.0
"""Seconds that are waited for another process that puts its files into the same folder; it takes thousandths of one."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A file that takes its place: `kept` is a second name of the one before it; `new` where there was none."""

    temporary: Path
    place: Path
    kept: Path | None
    new: bool

    def take_back(self) -> None:
        """Make all as it was, as far as this can be done."""
        if os.path.lexists(self.temporary):
            return
        with suppress(OSError):
            if self.kept:
                self.kept.replace(self.place)
            elif self.new:
                self.place.unlink()


@dataclass(slots=True)
class Batch:
    """Files for `folder`, and for those inside it; what was staged and not put is removed at the end.

    `target` is the file in hand, which an OSError is about.
    """

    folder: Path
    target: Path = field(init=False)
    _staged: list[tuple[Path, Path]] = field(default_factory=list)
    _aside: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.target = self.folder

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._clear()
        except KeyboardInterrupt:  # it comes once
            self._clear()
            raise

    def _clear(self) -> None:
        for path in (*(temporary for temporary, _ in self._staged), *self._aside):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def add(self, name: str, data: bytes, mode: int | None = None) -> None:
        """Write a file near its place, with the rights `mode`. Raises OSError."""
        self.target = self.folder / name
        if self.target.is_dir():  # a rename would find out only after others are done
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(self.target))
        if self.target.exists() and not self.target.is_file():  # a device or a pipe is nobody's output
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(self.target))
        self.target.parent.mkdir(parents=True, exist_ok=True)
        temporary = free_place(self._home(self.target))
        self._staged.append(
            (temporary, self.target)
        )  # before it is there: an interruption comes at any moment
        stage(temporary, data, mode)

    def put(self) -> None:
        """Put all files in their places, in the order in which they came. Raises OSError; all is then as it was.

        A file system without hard links knows no way back: there the files before the one that failed are new.
        """
        done: list[_Step] = []
        with alone(self.folder):
            try:
                for temporary, place in self._staged:
                    self.target = place
                    done.append(_Step(temporary, place, self._kept(place), new=not os.path.lexists(place)))
                    temporary.replace(place)
            except BaseException:
                for step in reversed(done):
                    step.take_back()
                raise
        for parent in {self.folder, *(place.parent for _, place in self._staged)}:
            settle(parent)

    def _home(self, place: Path) -> Path:
        """Where a file waits: in `folder`, where it is found if this process is killed; on its own disk in any case."""
        same = self.folder.stat().st_dev == place.parent.stat().st_dev
        return self.folder if same else place.parent

    def _kept(self, place: Path) -> Path | None:
        """A second name of the file that is there; None where none is, or none can be given."""
        kept = free_place(self._home(place))
        self._aside.append(kept)
        try:
            os.link(place, kept, follow_symlinks=False)
        except (OSError, NotImplementedError):
            return None
        return kept


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """While it lasts, no other process of ours puts files into `folder`, as far as the system can tell.

    The folder itself is the lock, so that none is left behind. Windows and some network disks have no such locks:
    there two builds at the same moment may mix their files; the records tell, and the next build mends it.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(0.005)
            except OSError:  # there are no locks here
                break
            else:
                break
        yield
    finally:
        os.close(descriptor)
