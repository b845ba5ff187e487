"""Files on their way: written near their places, and put away where the process that wrote them is gone."""

import os
import re
import sys
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

_OURS = re.compile(r"^\.(?:.*\.)?(?P<process>[0-9]+)-(?P<host>[0-9a-f]{8})-[^.]*\.part$")
_ENDING = ".part"
_LONG = 3600
"""Seconds after which a file of an unknown process is not being written any more."""
_LONGEST = 24 * _LONG
"""The same whoever wrote it: the number of its process may be that of another one by now."""


def free_place(home: Path) -> Path:
    """A place in the folder `home` where nothing is, that tells who writes there."""
    from secrets import token_hex  # noqa: PLC0415 - who only checks does not pay for it

    return home / f".{os.getpid()}-{_host()}-{token_hex(6)}{_ENDING}"


def stage(temporary: Path, data: bytes, mode: int | None = None) -> None:
    """Write `data` to a free place, to the disk; `mode` are its rights, None: those of any new file.

    Raises OSError. Whoever has asked for the place removes what may be there then.
    """
    with temporary.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    if mode is not None:
        temporary.chmod(mode)


def settle(folder: Path) -> None:
    """Put the names in a folder on the disk, and remove what processes that were killed have left in it."""
    if sys.platform != "win32":  # there a folder cannot be opened
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    sweep(folder)


def sweep(*folders: Path) -> None:
    """Remove what processes that were killed have left in these folders, as far as they can be read."""
    for folder in folders:
        with suppress(OSError), os.scandir(folder) as found:
            left = [Path(one.path) for one in found if one.name.endswith(_ENDING) and _OURS.match(one.name)]
            for path in left:
                if not _in_use(path):
                    path.unlink(missing_ok=True)


def tidy(folder: Path) -> None:
    """The same for an output folder and for what is kept in it from build to build."""
    sweep(folder, *(Path(inner) for inner in _folders_in(folder / ".cache")))


def _folders_in(folder: Path) -> list[str]:
    with suppress(OSError), os.scandir(folder) as found:
        return [one.path for one in found if one.is_dir()]
    return []


def _in_use(temporary: Path) -> bool:
    """Whether somebody may still be writing the file: its process lives; or is not known, and the file is young.

    A clock that was set back makes no file young: its time is then as far away as one that has gone by.
    """
    age = abs(time.time() - temporary.lstat().st_mtime)
    maker = _OURS.match(temporary.name)
    if maker is None or maker["host"] != _host() or sys.platform == "win32":
        return age < _LONG
    try:
        os.kill(int(maker["process"]), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:  # it is somebody else's
        return age < _LONGEST
    return age < _LONGEST


def _host() -> str:
    """A short name of this machine: the same number of a process means nothing on another one."""
    import platform  # noqa: PLC0415 - see `free_place`

    return sha256(platform.node().encode()).hexdigest()[:8]
