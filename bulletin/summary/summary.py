"""What a build came to, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bulletin.problems.problem import Problem, Severity

State = Literal["made", "unchanged", "stopped", "absent"]
"""What became of an issue: made now, found as it was made before, stopped by what is wrong with it, or not to come
out in the languages that were asked for."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: WebP, and its size in pixels."""

    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class FileRow:
    """A finished file: its size in octets; pages and words are 0 where it has none, or where they are not known."""

    name: str
    octets: int
    pages: int = 0
    words: int = 0
    images: tuple[PageImage, ...] = ()
    """Its first pages, as many as are shown."""


@dataclass(frozen=True, slots=True)
class IssueRow:
    """An issue and its files."""

    key: str
    state: State
    files: tuple[FileRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """All issues in their order, all problems in theirs; `sources` are the texts of the files by name."""

    issues: tuple[IssueRow, ...]
    problems: tuple[Problem, ...]
    sources: Mapping[str, str]

    @property
    def counted(self) -> bool:
        """Whether the words of any file are told."""
        return any(file.words for one in self.issues for file in one.files)

    def of(self, severity: Severity) -> tuple[Problem, ...]:
        """The problems of one severity."""
        return tuple(one for one in self.problems if one.severity == severity)

    def count(self, state: State) -> int:
        """How many issues have come to this."""
        return sum(one.state == state for one in self.issues)
