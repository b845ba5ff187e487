"""How far reading goes: plain files inside the workspace, and of each no more than is of use.

A link may lead anywhere, and what is named like a file may be a pipe that nobody fills, or a device that never ends.
"""

import errno
import os
import stat
from pathlib import Path

MOST_NOTED = 100_000_000
"""Octets of a file in which the program notes something for itself."""
_NEVER_WAITS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Else the opening of a pipe would wait for somebody to write into it."""


def inside(path: Path, root: Path) -> bool:
    """Whether `path` lies in the folder `root`, links followed. Links in a circle lie nowhere."""
    try:
        return path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError, ValueError):  # RuntimeError: so Python 3.11 and 3.12 tell of a circle
        return False


def read_plain(path: Path, most: int) -> bytes:
    """Return the first `most` octets of a file. Raises OSError where it cannot be read, or is no plain file."""
    descriptor = os.open(path, os.O_RDONLY | _NEVER_WAITS)
    with os.fdopen(descriptor, "rb") as stream:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
        return stream.read(most)


def is_linked(folder: Path) -> bool:
    """Whether a folder that the program keeps for itself, or the one above it, is a link to somewhere else."""
    return folder.is_symlink() or folder.parent.is_symlink()
