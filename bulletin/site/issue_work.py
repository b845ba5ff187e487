"""The editions of one issue made where they are not fresh, and the issue read: the first half of the site's work."""

from dataclasses import dataclass

from bulletin.bounds import GivenUp, bounded
from bulletin.marks import Marks, issue_mark, issue_state, stayed
from bulletin.model.issue import Issue
from bulletin.pipeline import Wish, build
from bulletin.problems.catalogue.jobs import TOO_SLOW
from bulletin.problems.problem import Place, Problem, Refused
from bulletin.production import tell_nobody
from bulletin.publish.limits import USUAL
from bulletin.read.reading import read_issue
from bulletin.read.source import decode, read_source, start_of
from bulletin.workspace import IssueFile, Workspace


@dataclass(frozen=True, slots=True)
class IssueTask:
    """One issue that is to be built: a value that can be sent to another process."""

    workspace: Workspace
    file: IssueFile
    wish: Wish
    common: Marks
    """The marks of what all issues share."""
    seconds: float = USUAL
    """What it may take; 0: as many as it takes."""


@dataclass(frozen=True, slots=True)
class Worked:
    """An issue as it was found: `issue` is None where it has errors; `source` is its text, `mark` that of its files."""

    file: IssueFile
    mark: str
    issue: Issue | None
    source: str = ""
    problems: tuple[Problem, ...] = ()
    shown: str = ""
    """The text by which problems are shown."""


def work_on(task: IssueTask) -> Worked:
    """Build one issue and read it; what is wrong with it is among the problems, also that it takes too long.

    Raises NotWritten, and Refused where the machine lacks a library.
    """
    workspace, file = task.workspace, task.file
    try:
        with bounded(task.seconds, Place(workspace.relative(file.path)), TOO_SLOW):
            return _built_and_read(task)
    except GivenUp as given_up:
        return Worked(file, "", None, problems=given_up.problems, shown=start_of(file.path, workspace.root))


def _built_and_read(task: IssueTask) -> Worked:
    workspace, file = task.workspace, task.file
    state = issue_state(workspace, file)
    mark = issue_mark(workspace, file, task.wish, task.common)
    built = build(workspace, file, task.wish, tell_nobody, task.common)
    if not built.names:
        return Worked(file, mark, None, problems=built.problems, shown=built.text)
    source = read_source(file.path, workspace.relative(file.path), workspace.root)
    issue = read_issue(source, workspace.settings.languages).value
    if not stayed(workspace, file, task.common, state):
        mark = ""  # it was saved while this was made: the next site makes it once more
    return Worked(file, mark, issue, source.text, built.problems, built.text)


def reread(workspace: Workspace, file: IssueFile, text: str) -> Issue | None:
    """Return the issue that an earlier `text` of its file tells; None where it tells none today."""
    try:
        source = decode(text.encode(), workspace.relative(file.path))
    except Refused:
        return None
    return read_issue(source, workspace.settings.languages).value
