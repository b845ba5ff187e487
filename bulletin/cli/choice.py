"""Which issues a command is about."""

from collections.abc import Sequence

from bulletin.overview import newest, overview
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Problem, Refused
from bulletin.workspace import IssueFile, Workspace


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
        raise Refused([_unknown(key, [file.key for file in issues]) for key in missing])
    return tuple(file for file in found.values() if file)


def latest(workspace: Workspace) -> tuple[IssueFile, ...]:
    """The issue with the latest date; none where there is none."""
    found = newest(overview(workspace))
    return (found.file,) if found else ()


def _unknown(key: str, known: list[str]) -> Problem:
    return Problem(codes.NO_ISSUE, values={"key": key, "known": ", ".join(known) or "–"})
