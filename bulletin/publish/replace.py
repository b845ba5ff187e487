"""A file of the workspace written anew, with the old one kept beside it."""

from itertools import count
from pathlib import Path

from bulletin.publish.output import NotWritten, Output, write_all

BACKUP = ".bak"


def replace(path: Path, data: bytes) -> Path:
    """Write `data` to `path`; return where the old content is kept, `9.yaml.bak` or the next that is free.

    Raises NotWritten; the old file is whole until the new one is.
    """
    kept = _keep(path)
    mode = path.stat().st_mode & 0o777
    write_all(path.parent, [Output(path.name, data)])
    path.chmod(mode)
    return kept


def _keep(path: Path) -> Path:
    """Copy the file to a name that nothing has."""
    try:
        old = path.read_bytes()
        for number in count(1):
            place = path.with_name(f"{path.name}{BACKUP}{number if number > 1 else ''}")
            try:
                with place.open("xb") as stream:
                    stream.write(old)
            except FileExistsError:
                continue
            return place
    except OSError as error:
        raise NotWritten(path, error.strerror or type(error).__name__) from error
    raise NotWritten(path, "")
