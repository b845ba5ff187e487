"""A single file that the user has named: what lies under the name is written, whatever it is, and stays what it is."""

import os
from pathlib import Path
from stat import S_ISCHR, S_ISFIFO

from bulletin.publish.output import NotWritten, Output, write_all


def write_named(path: Path, data: bytes) -> None:
    """Write `data` to `path`: into a device or a pipe (`/dev/null`, `/dev/stdout`), else in place of the file, whole.

    A pipe is waited for until somebody reads it. A link stays one: the file that it leads to is written. Raises
    NotWritten.
    """
    try:
        if _is_stream(path):
            with os.fdopen(os.open(path, os.O_WRONLY), "wb") as stream:
                stream.write(data)
            return
        place = path.resolve() if path.is_symlink() else path
    except OSError as error:
        raise NotWritten.because(path, error) from error
    write_all(place.parent, [Output(place.name, data)])


def _is_stream(path: Path) -> bool:
    """Whether the system takes what is written there and keeps no file of it. Raises OSError where links run round."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return False
    return S_ISCHR(mode) or S_ISFIFO(mode)
