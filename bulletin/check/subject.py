"""What the rules look at."""

from dataclasses import dataclass
from pathlib import Path

from bulletin.model.issue import Issue
from bulletin.model.letterhead import Settings
from bulletin.read.places import Places


@dataclass(frozen=True, slots=True)
class Subject:
    """One issue with all that its rules need to know."""

    issue: Issue
    settings: Settings
    places: Places
    root: Path
    """The workspace."""
    folder: Path
    """The folder of the issue's pictures, `issues/9`; it need not exist."""
    glyphs: frozenset[int] | None = None
    """The characters that the fonts have; None leaves that rule out."""
