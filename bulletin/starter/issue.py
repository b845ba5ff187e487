"""The next issue of a series."""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from bulletin.locales import STARTER
from bulletin.model.language import Language
from bulletin.overview import Overview, newest
from bulletin.schema.names import ISSUE_MODELINE
from bulletin.starter.carry import coming_events, running_projects, typed
from bulletin.workspace import Workspace

_MASTHEAD = ("title", "place", "languages", "together", "author")
_PLAIN = re.compile(r"[\w(][^:#\"'\[\]{},]*")
"""What YAML takes for text without quotes, wherever it stands."""


@dataclass(frozen=True, slots=True)
class NewIssue:
    """An issue to be written: its key, its text, and what it took over from which one."""

    key: str
    text: str
    last: str
    projects: int
    events: int
    unread: bool
    """True where the last issue has mistakes, so that nothing could be taken over."""


def next_key(workspace: Workspace, series: str, name: str) -> str:
    """What the next issue of `series` is called: the next number with the series' prefix, or `name`."""
    settings = workspace.settings.series[series]
    if settings.numbering == "name":
        return name
    numbers = [file.number or 0 for file in workspace.issues() if file.series == series]
    number = str(max(numbers, default=0) + 1)
    return f"{settings.prefix}-{number}" if settings.prefix else number


def last_of(issues: tuple[Overview, ...], series: str) -> Overview | None:
    """The issue that the next one of `series` follows: the highest number, or else the latest date."""
    own = tuple(one for one in issues if one.file.series == series)
    numbered = tuple(one for one in own if one.file.number is not None)
    return max(numbered, key=lambda one: one.file.number or 0) if numbered else newest(own)


def new_issue(
    workspace: Workspace, issues: tuple[Overview, ...], series: str, key: str, day: date, language: Language
) -> NewIssue:
    """Write the text of the issue `key`, dated `day`, with what goes on from the newest of its series."""
    last = last_of(issues, series)
    projects, events = [], []
    if last and last.issue:
        projects = running_projects(last.issue, last.places)
        events = coming_events(last.issue, last.places, day)
    words = STARTER[language]
    languages = last.issue.languages if last and last.issue else _first_languages(workspace, language)
    title = workspace.settings.series[series].title
    number = key.rsplit("-", 1)[-1] if workspace.settings.series[series].numbering == "number" else key
    lines = [
        ISSUE_MODELINE,
        words.new_head.format(title=title.get(language), key=key),
        f"issue: {number}",
        *([f"series: {series}"] if workspace.series_of(key)[0] != series else []),
        *_masthead(last, [f"title: {_in_each(languages, title.get)}", *_languages(workspace, languages)]),
        f"date: {day.isoformat()}",
        *(words.greeting, "greeting:", words.lead, "lead: |", "", "colophon:"),
        *(f"  {words.occasion}", "  occasion:", f"  {words.about}", "  about:", "", "sections:"),
        *(
            f"  - title: {_in_each(languages, lambda one: STARTER[one].first_section)}",
            f"    {words.text}",
            "    text: |",
            "",
        ),
        f"    {words.photos.format(key=key)}",
        *_part("projects", _in_each(languages, lambda one: STARTER[one].projects_section), projects),
        *_part("events", _in_each(languages, lambda one: STARTER[one].events_section), events),
        *_listed("projects", projects, words.carried.format(key=last.file.key if last else "")),
        *_listed("events", events, words.carried.format(key=last.file.key if last else "")),
    ]
    return NewIssue(
        key=key,
        text="\n".join(lines) + "\n",
        last=last.file.key if last else "",
        projects=len(projects),
        events=len(events),
        unread=bool(last and last.issue is None),
    )


def _masthead(last: Overview | None, first: list[str]) -> list[str]:
    """The fields that an issue shares with the one before; `first` are those of the first of its series."""
    kept = [typed(last.places, key) for key in _MASTHEAD] if last and last.issue else []
    return [line for line in kept if line] or first


def _first_languages(workspace: Workspace, language: Language) -> tuple[Language, ...]:
    """The languages of the first issue of a series: those of the settings, or else that of the user."""
    settings = workspace.settings
    return settings.languages if "languages" in settings.model_fields_set else (language,)


def _languages(workspace: Workspace, languages: tuple[Language, ...]) -> list[str]:
    """What an issue that is not in the usual languages of its workspace says of its own."""
    usual = workspace.settings.languages
    return [] if languages == usual else [f"languages: [{', '.join(languages)}]"]


def _in_each(languages: Iterable[Language], words: Callable[[Language], str]) -> str:
    """The words as the issue file has them: plain in one language, `{bg: …, en: …}` in both."""
    written = {one: words(one) for one in languages}
    quoted = {
        one: text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
        for one, text in written.items()
    }
    if len(quoted) == 1:
        return next(iter(quoted.values()))
    return "{" + ", ".join(f"{one}: {text}" for one, text in quoted.items()) + "}"


def _part(show: str, title: str, items: list[str]) -> list[str]:
    return ["", f"  - title: {title}", f"    show: {show}"] if items else []


def _listed(key: str, items: list[str], note: str) -> list[str]:
    return ["", note, f"{key}:", *items] if items else []
