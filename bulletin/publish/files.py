"""Files by their content: what a folder holds, and the hash of each."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from bulletin.reach import inside

LARGEST = 1_000_000_000
"""Octets of the largest file that is read: no picture, font or output comes near."""
_BLOCK = 1 << 20


def files_in(path: Path, root: Path | None = None) -> Iterable[tuple[Path, str]]:
    """All files of a folder with their names from the folder above it, in order; or the one file that `path` is.

    A folder that is a link out of the folder `root` is not looked into.
    """
    if path.is_dir() and not _outside(path, root):
        inside = (one for one in path.rglob("*") if one.is_file() and "__pycache__" not in one.parts)
        return [(one, one.relative_to(path.parent).as_posix()) for one in sorted(inside)]
    return [(path, path.name)]


def content_hash(path: Path, root: Path | None = None) -> str:
    """The hash of a file's content; `absent` where it cannot be read, or is no file (a pipe would never end).

    So is what lies outside the folder `root`, and what is too large for any use.
    """
    digest = sha256()
    try:
        if not path.is_file() or path.stat().st_size > LARGEST or _outside(path, root):
            return "absent"
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
    except OSError:
        return "absent"
    return digest.hexdigest()


def _outside(path: Path, root: Path | None) -> bool:
    return root is not None and path.is_symlink() and not inside(path, root)
