"""All issues of a workspace at a glance, for `list`, for `new`, and to find the newest."""

from dataclasses import dataclass
from datetime import date

from bulletin.bounds import bounded
from bulletin.model.issue import Issue
from bulletin.problems.problem import Place, Refused
from bulletin.read.places import Places
from bulletin.read.reading import read_issue
from bulletin.read.source import read_source
from bulletin.workspace import IssueFile, Workspace, is_issue_name


@dataclass(frozen=True, slots=True)
class Overview:
    """An issue's file and what could be read of it; `issue` is None where it has errors."""

    file: IssueFile
    issue: Issue | None
    places: Places
    text: str

    @property
    def date(self) -> date:
        """The issue's first possible day; the earliest of all where it could not be read."""
        return self.issue.date.first if self.issue else date.min


def overview(workspace: Workspace) -> tuple[Overview, ...]:
    """Every issue of the workspace, in the order of its series."""
    return tuple(_look(workspace, file) for file in workspace.issues())


def newest(issues: tuple[Overview, ...]) -> Overview | None:
    """The issue with the latest date; of one day that of the later series and the higher number, as on the site.

    A file whose name no issue can have, such as a copy that was left behind, counts only where there is no other.
    `issues` stand in the order of their series.
    """
    return max(reversed(issues), key=lambda one: (is_issue_name(one.file.key), one.date), default=None)


def _look(workspace: Workspace, file: IssueFile) -> Overview:
    name = workspace.relative(file.path)
    try:
        with bounded(place=Place(name)):
            source = read_source(file.path, name, workspace.root)
            reading = read_issue(source, workspace.settings.languages)
    except Refused:
        return Overview(file, None, Places(name), "")
    return Overview(file, reading.value, reading.places, source.text)
