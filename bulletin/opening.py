"""Opening a workspace: `bulletin.yaml` read and checked, with the problems that it has."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bulletin.check.settings import check_settings
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.catalogue.safety import LEADS_OUTSIDE
from bulletin.problems.problem import Place, Problem, Refused, has_errors, in_order
from bulletin.read.hidden import without_passwords
from bulletin.read.reading import read_settings
from bulletin.read.source import leads_outside, read_source, start_of
from bulletin.render.fonts import characters
from bulletin.workspace import ISSUES_FOLDER, SETTINGS_FILE, TEMPLATES_FOLDER, Workspace, find_root


@dataclass(frozen=True, slots=True)
class Opened:
    """A workspace, None where it cannot be used; `text` is its settings file as people are shown it."""

    workspace: Workspace | None
    problems: tuple[Problem, ...] = ()
    text: str = ""


def open_workspace(start: Path) -> Opened:
    """Find the workspace of the folder `start` and read its settings."""
    root = find_root(start)
    if root is None:
        return Opened(None, (Problem(codes.NO_WORKSPACE, values={"folder": str(start)}),))
    file = root / SETTINGS_FILE
    try:
        source = read_source(file, SETTINGS_FILE, root)
    except Refused as refused:
        return Opened(None, refused.problems, without_passwords(start_of(file, root)))
    reading = read_settings(source)
    found = check_settings(reading.value, reading.places, root, characters) if reading.value else ()
    problems = in_order((*reading.problems, *found, *_links_outside(root)))
    usable = reading.value and not has_errors(problems)
    text = without_passwords(source.text)
    return Opened(Workspace(root, reading.value) if reading.value and usable else None, problems, text)


def _links_outside(root: Path) -> Iterator[Problem]:
    """Find links out of the workspace: the folder of the issues, that of the templates, and all in the second.

    The files of issues and their pictures are looked at where they are read.
    """
    folders = [root / ISSUES_FOLDER, root / TEMPLATES_FOLDER]
    while folders:
        path = folders.pop()
        if leads_outside(path, root):
            name = path.relative_to(root).as_posix()
            yield Problem(LEADS_OUTSIDE, Place(name), {"file": name})
        elif path.is_dir() and not path.is_symlink() and path.name != ISSUES_FOLDER:
            folders += sorted(path.iterdir(), reverse=True)
