"""New files of a workspace: written once, never over anything that is there."""

from collections.abc import Mapping
from pathlib import Path

from bulletin.publish.output import NotWritten


class AlreadyThere(Exception):  # noqa: N818 - it is what the user is told
    """A file that was to be made exists; nothing was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


def create(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write `files` by name into `folder`. Raises AlreadyThere before anything is written, NotWritten after."""
    for name in files:
        if (folder / name).exists():
            raise AlreadyThere(folder / name)
    for name, data in files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as stream:
                stream.write(data)
        except FileExistsError as error:
            raise AlreadyThere(path if path.parent.is_dir() else path.parent) from error
        except OSError as error:
            raise NotWritten(path, error.strerror or type(error).__name__) from error
