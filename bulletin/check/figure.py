"""One picture that an issue names: its file, where it is named, and how large it will be printed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bulletin.compose.box import Box, printed_width
from bulletin.problems.catalogue.safety import PICTURE_HEAVY
from bulletin.problems.problem import Code, Edit, Place, Problem

_MM_PER_INCH = 25.4


def _nowhere(better: str) -> tuple[Edit, ...]:
    del better
    return ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as the issue names it."""

    file: str
    """As it stands in the issue."""
    folder: Path
    """The issue's own folder, where it must lie."""
    shown_folder: str
    """The same as people see it: `issues/9`."""
    place: Place
    box_mm: Box
    """The greatest width and height that it can have on paper."""
    retyped: Callable[[str], tuple[Edit, ...]] = _nowhere
    """Returns what changes its name in the issue; nothing where it is not named in one."""

    @property
    def path(self) -> Path:
        """Where the file would be."""
        return self.folder / self.file

    def say(self, code: Code, **values: str | int) -> Problem:
        """Return a problem of this picture; its file and folder are among the values."""
        return Problem(code, self.place, {"file": self.file, "folder": self.shown_folder, **values})

    def heavy(self, most: int) -> Problem:
        """Return the problem of a file that has more than `most` octets."""
        size = -(-self.path.stat().st_size // 1_000_000)
        return self.say(PICTURE_HEAVY, megabytes=size, limit=most // 1_000_000)

    def printed_inches(self, width: int, height: int) -> float:
        """Return how wide a picture of `width` by `height` pixels is printed: its shape is kept."""
        return printed_width(width / max(height, 1), self.box_mm) / _MM_PER_INCH
