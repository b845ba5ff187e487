"""`bulletin list`: the issues of the workspace."""

from pathlib import Path

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.console import Console
from bulletin.model.period import Moment
from bulletin.opening import open_workspace
from bulletin.overview import Overview, overview
from bulletin.workspace import SETTINGS_FILE, Workspace


def run(console: Console) -> int:
    """List all issues with date, title, languages and series."""
    opened = open_workspace(Path.cwd())
    workspace = opened.workspace
    console.problems(opened.problems, {SETTINGS_FILE: opened.text})
    if workspace is None:
        return PROBLEMS
    issues = overview(workspace)
    if not issues:
        console.say(console.words.no_issues)
        return FINE
    console.table(console.words.list_columns, [_row(console, workspace, one) for one in issues])
    return FINE


def _row(console: Console, workspace: Workspace, one: Overview) -> tuple[str, ...]:
    settings = workspace.settings.series[one.file.series]
    series = settings.title.get(console.language)
    if one.issue is None:
        return one.file.key, "?", "?", "?", series
    issue = one.issue
    language = console.language if console.language in issue.languages else issue.languages[0]
    return (
        one.file.key,
        _day(console, issue.date),
        issue.title.get(language),
        ", ".join(issue.languages),
        series,
    )


def _day(console: Console, moment: Moment) -> str:
    return moment.dotted if console.language == "bg" else str(moment)
