"""New files of a workspace: written once, never over anything that is there, all of them or none."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from bulletin.publish.output import NotWritten
from bulletin.publish.staging import free_place, stage


class AlreadyThere(Exception):  # noqa: N818 - it is what the user is told
    """A file that was to be made exists; nothing was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


def create(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write `files` by name into `folder`. Raises AlreadyThere and NotWritten; nothing new is there then."""
    for name in files:
        if os.path.lexists(folder / name):
            raise AlreadyThere(folder / name)
    made: list[Path] = []
    try:
        for name, data in files.items():
            _create(folder / name, data, made)
    except BaseException:
        for path in reversed(made):
            with suppress(OSError):
                path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        raise


def _create(path: Path, data: bytes, made: list[Path]) -> None:
    """Write one file; what is new, folders too, is added to `made`."""
    parents = [one for one in (path.parent, *path.parent.parents) if not os.path.lexists(one)]
    try:
        for parent in reversed(parents):
            parent.mkdir(exist_ok=True)
            made.append(parent)
        write_new(path, data)
        made.append(path)
    except FileExistsError as error:
        raise AlreadyThere(path) from error
    except NotADirectoryError as error:
        raise AlreadyThere(next(one for one in path.parents if os.path.lexists(one))) from error
    except OSError as error:
        raise NotWritten.because(path, error) from error


def write_new(path: Path, data: bytes) -> None:
    """Write a file whole, under a name that nothing has. Raises FileExistsError, and OSError as the system does."""
    temporary = free_place(path.parent)
    try:
        stage(temporary, data)
        _give_name(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _give_name(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: the name is taken first
        path.open("xb").close()
        temporary.replace(path)
