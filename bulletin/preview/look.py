"""A look at an issue as its files stand at one moment: what is wrong with it, and what it can be made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.marks import template_places
from bulletin.opening import open_workspace
from bulletin.pipeline import Checked, check
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Place, Problem, in_order
from bulletin.publish.fingerprint import fingerprint
from bulletin.workspace import SETTINGS_FILE, IssueFile, Workspace

if TYPE_CHECKING:
    from bulletin.model.issue import Issue
    from bulletin.read.places import Places


@dataclass(frozen=True, slots=True)
class Ready:
    """An issue without errors: all that its editions are made from."""

    workspace: Workspace
    file: IssueFile
    issue: "Issue"
    places: "Places"
    raw: bytes


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen; `ready` is None where errors are in the way.

    `sources` holds the text of each file by its name. Two looks of one `mark` have seen the same files.
    """

    problems: tuple[Problem, ...]
    ready: Ready | None = None
    sources: Mapping[str, str] = field(default_factory=dict)
    mark: str = ""
    beside: tuple[Path, ...] = ()
    """Folders, beside the usual ones, in which something is that the issue shows."""


def look(root: Path, key: str) -> Look:
    """Read and check the issue `key` of the workspace `root`. Nothing that is wrong there is raised."""
    opened = open_workspace(root)
    workspace, sources = opened.workspace, {SETTINGS_FILE: opened.text}
    if workspace is None:
        return Look(opened.problems, sources=sources)
    file = workspace.issue(key)
    if file is None:
        known = ", ".join(one.key for one in workspace.issues()) or "–"
        gone = Problem(codes.NO_ISSUE, Place(SETTINGS_FILE), {"key": key, "known": known})
        return Look((gone, *opened.problems), sources=sources)
    mark = _mark(workspace, file)
    checked = check(workspace, file)
    sources[workspace.relative(file.path)] = checked.text
    logo = workspace.settings.letterhead.logo
    beside = ((workspace.root / logo).parent,) if logo else ()
    problems = in_order((*opened.problems, *checked.problems))
    return Look(problems, _ready(workspace, checked), sources, mark, beside)


def _ready(workspace: Workspace, checked: Checked) -> Ready | None:
    if checked.issue is None or not checked.good:
        return None
    return Ready(workspace, checked.file, checked.issue, checked.places, checked.raw)


def _mark(workspace: Workspace, file: IssueFile) -> str:
    """What the look depends on: taken before it, so that a change during it is one more change."""
    logo = workspace.settings.letterhead.logo
    files = [workspace.settings_file, file.path, *template_places(workspace.root), *file.twins]
    files += [*([file.before] if file.before else []), *([workspace.root / logo] if logo else [])]
    return fingerprint(files, {}, workspace.root)
