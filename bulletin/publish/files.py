"""Files by their content: the hash of each, and of all that lies in a folder."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from stat import S_IFMT, S_ISDIR, S_ISREG

ABSENT = "absent"
_LEFT_BY_PYTHON = "__pycache__"


@dataclass(frozen=True, slots=True)
class _Found:
    """Something in a folder: its name, from that of the folder on, and what it is; `link` says where a link leads."""

    name: str
    path: Path
    kind: int
    link: str = ""

    @property
    def is_file(self) -> bool:
        """Whether it has a content that may be looked at."""
        return S_ISREG(self.kind)


def content_hash(path: Path) -> str:
    """The hash of a file's content; `absent` where it cannot be read, or is no file (a pipe would never end)."""
    try:
        if not path.is_file():
            return ABSENT
        with path.open("rb") as stream:  # a piece at a time: somebody may have put a film beside the photos
            return file_digest(stream, "sha256").hexdigest()
    except (OSError, ValueError):
        return ABSENT


def contents(path: Path, root: Path, *, follow: bool = True) -> Iterator[str]:
    """Yield a line for the file `path`, or for the folder and all that lies in it: what it is, and its content.

    Where `follow` is true, `path` itself may be a link to any place. Other links are followed where they stay in
    `root`, or in the folder.
    """
    for one in _found(path, root, follow=follow):
        content = content_hash(one.path) if one.is_file else f"{one.kind:o}"
        yield f"{one.name!a} {one.link!a} {content}\n"


def states(path: Path, root: Path) -> Iterator[str]:
    """Yield a line for each of the same files and folders: where it lies on the disk, and when it was written last.

    Much quicker than the contents, and other lines after any change, even one that was taken back.
    """
    for one in _found(path, root, follow=True):
        try:
            told = one.path.stat()
        except (OSError, ValueError):
            yield f"{one.name!a} {ABSENT}\n"
            continue
        yield f"{one.name!a} {told.st_ino} {told.st_size} {told.st_mtime_ns} {told.st_ctime_ns}\n"


def _found(path: Path, root: Path, *, follow: bool) -> Iterator[_Found]:
    """`path` and, where it is a folder, all that lies in it, in order."""
    ways = _Ways(root, path, follow=follow)
    waiting = [ways.followed(_Found(path.name, path, _kind(path)))]
    while waiting:
        one = waiting.pop()
        yield one
        if S_ISDIR(one.kind):
            waiting += reversed(
                [
                    ways.followed(_Found(f"{one.name}/{name}", one.path / name, _kind(one.path / name)))
                    for name in _names(one.path)
                ]
            )


class _Ways:
    """Which links are followed: those that stay inside, and to each folder only one, so that there is an end."""

    def __init__(self, root: Path, top: Path, *, follow: bool) -> None:
        tops = (root, top) if follow else (root,)
        self._inside = tuple(f"{os.path.realpath(one)}{os.sep}" for one in tops)
        self._entered = set[str]()

    def followed(self, one: _Found) -> _Found:
        """What a link leads to; no more than that it is one where it is not to be followed."""
        if not _is_link(one.path):
            return one
        real = os.path.realpath(one.path)
        inside = f"{real}{os.sep}".startswith(self._inside)
        if one.kind and inside and real not in self._entered:
            self._entered |= {real} if S_ISDIR(one.kind) else set()
            return one
        return _Found(one.name, one.path, 0, f"{'' if inside else 'outside '}{one.path.readlink()}")


def _is_link(path: Path) -> bool:
    try:
        return path.is_symlink()
    except (OSError, ValueError):
        return False


def _names(folder: Path) -> list[str]:
    try:
        return sorted(name for name in os.listdir(folder) if name != _LEFT_BY_PYTHON)  # noqa: PTH208 - names only
    except OSError:
        return []


def _kind(path: Path) -> int:
    """What lies there, links followed; 0 where there is nothing that could be looked at."""
    try:
        return S_IFMT(path.stat().st_mode)
    except (OSError, ValueError):
        return 0
