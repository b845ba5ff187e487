"""Files by their content: the hash of each, and of all that lies in a folder."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from stat import S_IFDIR, S_IFMT, S_IFREG, S_ISDIR, S_ISREG

from bulletin.reach import inside

ABSENT = "absent"
LARGEST = 1_000_000_000
"""Octets of the largest file that is read: no picture, font or output comes near."""
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


def content_hash(path: Path, root: Path | None = None) -> str:
    """The hash of a file's content; `absent` where it cannot be read, or is no file (a pipe would never end).

    So is what a link out of the folder `root` leads to, and what is too large for any use.
    """
    try:
        if not path.is_file() or path.stat().st_size > LARGEST or _leads_out(path, root):
            return ABSENT
        with path.open("rb") as stream:  # a piece at a time: somebody may have put a film beside the photos
            return file_digest(stream, "sha256").hexdigest()
    except (OSError, ValueError):
        return ABSENT


def contents(path: Path, root: Path) -> Iterator[str]:
    """Yield a line for the file `path`, or for the folder and all that lies in it: what it is, and its content.

    Links are followed where they stay in `root`, or in the folder.
    """
    for one in _found(path, root):
        content = content_hash(one.path) if one.is_file else f"{one.kind:o}"
        yield f"{one.name!a} {one.link!a} {content}\n"


def states(path: Path, root: Path) -> Iterator[str]:
    """Yield a line for each of the same files and folders: where it lies on the disk, and when it was written last.

    Much quicker than the contents, and other lines after any change, even one that was taken back.
    """
    for one in _found(path, root):
        try:
            told = one.path.stat()
        except (OSError, ValueError):
            yield f"{one.name!a} {ABSENT}\n"
            continue
        yield f"{one.name!a} {told.st_ino} {told.st_size} {told.st_mtime_ns} {told.st_ctime_ns}\n"


def state_of(paths: Iterable[Path], root: Path) -> str:
    """Return a hash of the states of several: what was read since it was taken is known by it to be still so."""
    lines = (line for path in paths for line in states(path, root))
    return sha256("".join(lines).encode()).hexdigest()


def _found(path: Path, root: Path) -> Iterator[_Found]:
    """`path` and, where it is a folder, all that lies in it, in order."""
    ways = _Ways(root, path)
    top = _Found(path.name, path, _kind(path))
    waiting = [ways.followed(top) if _is_link(path) else top]
    while waiting:
        one = waiting.pop()
        yield one
        if S_ISDIR(one.kind):
            for entry in reversed(_entries(one.path)):
                name, inner = f"{one.name}/{entry.name}", Path(entry.path)
                is_link = _is_link(entry)
                found = _Found(name, inner, _kind(inner) if is_link else _kind_of(entry))
                waiting.append(ways.followed(found) if is_link else found)


class _Ways:
    """Which links are followed: those that stay inside, and to each folder only one, so that there is an end."""

    def __init__(self, root: Path, top: Path) -> None:
        tops = (root,) if _is_link(top) else (root, top)
        self._inside = tuple(f"{os.path.realpath(one)}{os.sep}" for one in tops)
        self._entered = set[str]()

    def followed(self, one: _Found) -> _Found:
        """What a link leads to; no more than that it is one where it is not to be followed."""
        real = os.path.realpath(one.path)
        inside = f"{real}{os.sep}".startswith(self._inside)
        if one.kind and inside and real not in self._entered:
            self._entered |= {real} if S_ISDIR(one.kind) else set()
            return one
        try:
            target = str(one.path.readlink())
        except OSError:  # it has gone since it was listed
            target = ""
        return _Found(one.name, one.path, 0, target if inside else f"outside {target}")


def _leads_out(path: Path, root: Path | None) -> bool:
    return root is not None and path.is_symlink() and not inside(path, root)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What lies in a folder, by name; nothing where nobody may look."""
    try:
        with os.scandir(folder) as there:
            return sorted((one for one in there if one.name != _LEFT_BY_PYTHON), key=lambda one: one.name)
    except OSError:
        return []


def _kind_of(entry: os.DirEntry[str]) -> int:
    """What something that is no link is, without asking the disk once more."""
    try:
        if entry.is_dir():
            return S_IFDIR
        return S_IFREG if entry.is_file() else _kind(Path(entry.path))
    except OSError:
        return 0


def _is_link(path: "Path | os.DirEntry[str]") -> bool:
    try:
        return path.is_symlink()
    except (OSError, ValueError):
        return False


def _kind(path: Path) -> int:
    """What lies there, links followed; 0 where there is nothing that could be looked at."""
    try:
        return S_IFMT(path.stat().st_mode)
    except (OSError, ValueError):
        return 0
