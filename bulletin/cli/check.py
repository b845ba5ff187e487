"""`bulletin check`: every mistake at its place."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.choice import chosen
from bulletin.cli.console import Console
from bulletin.opening import open_workspace
from bulletin.pipeline import check
from bulletin.problems.problem import has_errors, in_order
from bulletin.workspace import SETTINGS_FILE


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said."""

    keys: tuple[str, ...]
    series: str | None
    form: Literal["text", "json"]


def run(console: Console, request: Request) -> int:
    """Check the issues named, or all; return 1 where there are errors."""
    opened = open_workspace(Path.cwd())
    problems, sources = list(opened.problems), {SETTINGS_FILE: opened.text}
    checked = 0
    if workspace := opened.workspace:
        files = chosen(workspace, request.keys, request.series, every=not request.keys and not request.series)
        for file in files:
            found = check(workspace, file)
            checked += 1
            problems += found.problems
            sources[workspace.relative(file.path)] = found.text
    if request.form == "json":
        console.problems_json(in_order(problems), sources)
    else:
        console.problems(in_order(problems), sources, results=True)
        if opened.workspace:
            words = console.words
            counted = words.checked[checked != 1].format(n=checked)
            console.say(counted if problems else f"{counted} {words.all_good}")
    return PROBLEMS if has_errors(problems) else FINE
