"""Files on their way: written beside their places, and put away where the process that wrote them is gone."""

import errno
import os
import re
import sys
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

_ENDING = ".part"
_MAKER = re.compile(r"\.(?P<process>[0-9]+)-(?P<host>[0-9a-f]{8})-[^.]*\.part$")
_LONG = 3600
"""Seconds after which a file of an unknown process is not being written any more."""


def stage(target: Path, data: bytes) -> Path:
    """Write `data` beside `target`, to the disk, and return where. Raises OSError; then nothing is left."""
    if target.is_dir():  # a rename would find out only after others are done
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    import tempfile  # noqa: PLC0415  # who only checks does not pay for it

    prefix = f".{target.name}.{os.getpid()}-{_host()}-"
    descriptor, name = tempfile.mkstemp(prefix=prefix, suffix=_ENDING, dir=target.parent)
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


def settle(folder: Path) -> None:
    """Put the names in a folder on the disk, and remove what processes that were killed have left in it."""
    if sys.platform != "win32":  # there a folder cannot be opened
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    for left in folder.glob(f".*{_ENDING}"):
        with suppress(OSError):
            if not _in_use(left):
                left.unlink(missing_ok=True)


def _in_use(temporary: Path) -> bool:
    """Whether somebody may still be writing the file: its process lives; or is not known, and the file is young."""
    maker = _MAKER.search(temporary.name)
    if maker is None or maker["host"] != _host() or sys.platform == "win32":
        return time.time() - temporary.stat().st_mtime < _LONG
    try:
        os.kill(int(maker["process"]), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:  # it is somebody else's
        return True
    return True


def _host() -> str:
    """A short name of this machine: the same number of a process means nothing on another one."""
    import platform  # noqa: PLC0415  # see `stage`

    return sha256(platform.node().encode()).hexdigest()[:8]


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
