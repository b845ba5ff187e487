"""Opening a workspace: `bulletin.yaml` read and checked, with the problems that it has."""

from dataclasses import dataclass
from pathlib import Path

from bulletin.check.settings import check_settings
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Problem, Refused, has_errors, in_order
from bulletin.read.hidden import without_passwords
from bulletin.read.reading import read_settings
from bulletin.read.source import legible, read_source
from bulletin.render.fonts import characters
from bulletin.workspace import SETTINGS_FILE, Workspace, find_root


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
        source = read_source(file, SETTINGS_FILE)
    except Refused as refused:
        return Opened(None, refused.problems, without_passwords(legible(file.read_bytes())))
    reading = read_settings(source)
    found = check_settings(reading.value, reading.places, root, characters) if reading.value else ()
    problems = in_order((*reading.problems, *found))
    usable = reading.value and not has_errors(problems)
    text = without_passwords(source.text)
    return Opened(Workspace(root, reading.value) if reading.value and usable else None, problems, text)
