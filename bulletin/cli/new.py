"""`bulletin new`: begin the next issue of a series."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic_core import PydanticCustomError

from bulletin.cli.boundary import FINE, PROBLEMS, USAGE
from bulletin.cli.console import Console
from bulletin.locales.interface import InterfaceWords
from bulletin.model.period import read_moment
from bulletin.opening import open_workspace
from bulletin.overview import overview
from bulletin.publish.create import AlreadyThere, create
from bulletin.starter.issue import new_issue, next_key
from bulletin.workspace import ISSUES_FOLDER, SETTINGS_FILE, Workspace, is_issue_name


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said."""

    series: str | None
    name: str | None
    day: str


def run(console: Console, request: Request) -> int:
    """Write the file of the next issue. Never overwrites."""
    words = console.words
    opened = open_workspace(Path.cwd())
    workspace = opened.workspace
    if workspace is None:
        console.problems(opened.problems, {SETTINGS_FILE: opened.text})
        return PROBLEMS
    series = request.series or next(iter(workspace.settings.series))
    if series not in workspace.settings.series:
        known = ", ".join(workspace.settings.series)
        console.say(words.no_series.format(name=series, known=known))
        return USAGE
    key = next_key(workspace, series, request.name or "")
    if refused := _refused(console, workspace, series, key, request.name):
        console.say(refused)
        return USAGE
    day = _day(request.day, words)
    if isinstance(day, str):
        console.say(day)
        return USAGE
    made = new_issue(workspace, overview(workspace), series, key, day, console.language)
    name = f"{ISSUES_FOLDER}/{key}.yaml"
    try:
        create(workspace.root, {name: made.text.encode()})
    except AlreadyThere as there:
        console.say(words.exists.format(path=workspace.relative(there.path)))
        return PROBLEMS
    if made.unread:
        console.say(words.not_carried.format(key=made.last))
    elif made.last:
        console.say(words.carried.format(key=made.last, projects=made.projects, events=made.events))
    console.result(words.new_made.format(key=key, path=name))
    return FINE


def _refused(console: Console, workspace: Workspace, series: str, key: str, name: str | None) -> str:
    """What is wrong with the issue's name; nothing where it fits the series."""
    words = console.words
    if workspace.settings.series[series].numbering == "number":
        return words.no_name.format(series=series) if name else ""
    if not is_issue_name(key):
        return words.wants_name.format(series=series)
    other, number = workspace.series_of(key)
    return "" if number is None else words.taken_name.format(name=key, series=other)


def _day(text: str, words: InterfaceWords) -> date | str:
    """Return the day that was typed, in either of the forms that an issue takes, or what is wrong with it."""
    try:
        moment = read_moment(text.strip())
    except PydanticCustomError as error:
        days = (error.context or {}).get("days")
        return words.no_such_day.format(value=text, days=days) if days else words.bad_date.format(value=text)
    return moment.first if moment.day else words.bad_date.format(value=text)
