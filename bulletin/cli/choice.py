"""Which issues a command is about."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from bulletin.overview import newest, overview
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Problem, Refused
from bulletin.read.names import nearest
from bulletin.workspace import IssueFile, Workspace

_ISSUE_WORDS = frozenset(
    {"брой", "бр", "номер", "бюлетин", "issue", "no", "nr", "number", "bulletin", "yaml", "yml"}
)
"""Words beside a number that name no series."""


def chosen(
    workspace: Workspace, keys: Sequence[str], series: str | None, *, every: bool
) -> tuple[IssueFile, ...]:
    """The issues that the user names, those of a series, or all; none where nothing was named.

    Raises Refused for a name that no issue or series has.
    """
    issues = workspace.issues()
    if series is not None and series not in workspace.settings.series:
        known = ", ".join(workspace.settings.series)
        raise Refused([Problem(codes.NO_SERIES, values={"name": series, "known": known})])
    if every or series:
        return tuple(file for file in issues if every or file.series == series)
    found = {key: workspace.issue(key) for key in keys}
    if missing := [key for key, file in found.items() if file is None]:
        raise Refused([_unknown(workspace, key, [file.key for file in issues]) for key in missing])
    return tuple(file for file in found.values() if file)


def latest(workspace: Workspace) -> tuple[IssueFile, ...]:
    """The issue with the latest date; none where there is none."""
    found = newest(overview(workspace))
    return (found.file,) if found else ()


def _unknown(workspace: Workspace, key: str, known: list[str]) -> Problem:
    """Say that there is no issue `key`, and what may have been meant."""
    values = {"key": key, "known": ", ".join(known) or "–"}
    if near := near_issue(key, known):
        return Problem(codes.ISSUE_MISSPELT, values={**values, "nearest": near})
    if other := _other_file(workspace, key):
        name = f"{_stem(other).casefold()}.yaml"
        return Problem(
            codes.NOT_AN_ISSUE, values={"key": key, "file": workspace.relative(other), "name": name}
        )
    return Problem(codes.NO_ISSUE, values=values)


def near_issue(key: str, known: Iterable[str]) -> str:
    """Return the issue that was most likely meant by `key`, nothing where none is near.

    Its number must be the same: nobody who asks for issue 10 means issue 9.
    """
    wanted = _numbers(key)
    same = [name for name in known if _numbers(name) == wanted]
    plain = [name for name in same if name.isdigit()]
    letters = "".join(filter(str.isalpha, key.casefold()))
    meant = _plain_number(letters, plain)
    return meant or nearest(key, same) or ""


def _plain_number(letters: str, plain: list[str]) -> str:
    """Return the one issue that is called by its number only, where the words beside the number say no more."""
    return plain[0] if plain and (not letters or letters in _ISSUE_WORDS) else ""


def _numbers(key: str) -> list[int]:
    return [int(digits) for digits in re.findall(r"\d+", key, re.ASCII)]


def _other_file(workspace: Workspace, key: str) -> Path | None:
    """Return a file that has the name of the issue `key` and another ending, so that it is no issue."""
    wanted = _stem(Path(key)).casefold()
    folder = workspace.issues_folder
    there = sorted(folder.iterdir()) if wanted and folder.is_dir() else []
    return next((path for path in there if path.is_file() and _stem(path).casefold() == wanted), None)


def _stem(path: Path) -> str:
    """Return the name before its first dot: `9` of `9.yaml.txt`."""
    return path.name.partition(".")[0]
