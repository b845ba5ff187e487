"""Files by their content: what a folder holds, and the hash of each."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path


def files_in(path: Path) -> Iterable[tuple[Path, str]]:
    """All files of a folder with their names from the folder above it, in order; or the one file that `path` is."""
    if path.is_dir():
        inside = (one for one in path.rglob("*") if one.is_file() and "__pycache__" not in one.parts)
        return [(one, one.relative_to(path.parent).as_posix()) for one in sorted(inside)]
    return [(path, path.name)]


def content_hash(path: Path) -> str:
    """The hash of a file's content; `absent` where it cannot be read, or is no file (a pipe would never end)."""
    try:
        if not path.is_file():
            return "absent"
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return "absent"
