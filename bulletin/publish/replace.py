"""A file of the workspace written anew, with the old one kept beside it."""

from itertools import count
from pathlib import Path

from bulletin.publish.create import write_new
from bulletin.publish.output import NotWritten, Output, write_all

BACKUP = ".bak"


def replace(path: Path, data: bytes) -> Path:
    """Write `data` to `path`; return where the old content is kept, `9.yaml.bak` or the next that is free.

    A link stays one: the file that it leads to is written. Raises NotWritten; the old file is whole until the new
    one is.
    """
    try:
        place = path.resolve(strict=True)
        old, mode = place.read_bytes(), place.stat().st_mode & 0o777
        kept = _keep(path, old)
        write_all(place.parent, [Output(place.name, data, mode=mode)])
    except NotWritten:
        raise
    except OSError as error:
        raise NotWritten.because(path, error) from error
    return kept


def _keep(path: Path, old: bytes) -> Path:
    """Copy the file to a name that nothing has."""
    for number in count(1):
        place = path.with_name(f"{path.name}{BACKUP}{number if number > 1 else ''}")
        try:
            write_new(place, old)
        except FileExistsError:
            continue
        return place
    raise FileExistsError(path)
