"""What an issue must know about the files beside it: the one before it, and those that would make its outputs."""

import re
from dataclasses import dataclass
from pathlib import Path

from pydantic_core import PydanticCustomError

from bulletin.model.period import Moment, read_moment
from bulletin.reach import read_plain
from bulletin.read.source import leads_outside
from bulletin.workspace import IssueFile, Workspace

_START = 100_000
"""As many bytes of the other file as are read; the masthead stands at the top."""
_DATE = re.compile(r"""^date[ \t]*:[ \t]+["']?([^\n"'#]+)""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Dated:
    """Another issue: its file, as people see it, and its date."""

    file: str
    date: Moment


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What stands beside an issue."""

    before: Dated | None = None
    """The issue of the number before, of the same series; None too where its date cannot be read."""
    twins: tuple[str, ...] = ()
    """The other files that would make outputs of the same name."""


ALONE = Neighbours()
"""Of an issue beside which nobody has looked."""


def neighbours(workspace: Workspace, file: IssueFile) -> Neighbours:
    """Look at the files beside `file`. Of the issue before it only the start is read, and no mistake in it is told."""
    near = file.before and not leads_outside(file.before, workspace.root)
    date = _date(file.before) if file.before and near else None
    before = Dated(workspace.relative(file.before), date) if file.before and date else None
    return Neighbours(before, tuple(workspace.relative(path) for path in file.twins))


def _date(path: Path) -> Moment | None:
    try:
        found = _DATE.search(read_plain(path, _START).decode("utf-8", "ignore"))
        return read_moment(found[1].strip()) if found else None
    except (OSError, ValueError, PydanticCustomError):
        return None
