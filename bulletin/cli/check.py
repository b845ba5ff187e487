"""`bulletin check`: every mistake at its place."""

from dataclasses import dataclass
from pathlib import Path

from bulletin.bounds import bounded
from bulletin.check.templates import broken_templates
from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.choice import chosen
from bulletin.cli.console import Console
from bulletin.cli.log import Log
from bulletin.inspection import inspect
from bulletin.opening import Opened, open_workspace
from bulletin.problems.formats import Form, as_errors, renderer
from bulletin.problems.problem import Problem, Refused, has_errors, in_order
from bulletin.publish.limits import USUAL
from bulletin.workspace import SETTINGS_FILE


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said."""

    keys: tuple[str, ...]
    series: str | None
    form: Form
    strict: bool
    verbose: bool = False
    seconds: float = USUAL


@dataclass(frozen=True, slots=True)
class Found:
    """What is wrong with the files that were looked at: their texts by name, and how many issues they hold."""

    problems: tuple[Problem, ...]
    sources: dict[str, str]
    issues: int


def run(console: Console, request: Request) -> int:
    """Check the issues named, or all; return 1 where there are errors, with `strict` for warnings too."""
    opened = open_workspace(Path.cwd())
    log = Log(console, wished=request.verbose)
    try:
        found = _found(opened, request, log)
    except Refused as refused:
        if request.form == "text":
            raise
        found = Found(refused.problems, {}, 0)
    if request.form != "text":
        told = as_errors(found.problems) if request.strict else found.problems
        console.raw(renderer(request.form)(told, found.sources, console.language))
    else:
        console.problems(found.problems, found.sources, results=True, strict=request.strict)
        if opened.workspace:
            words = console.words
            counted = words.checked[found.issues != 1].format(n=found.issues)
            console.say(counted if found.problems else f"{counted} {words.all_good}")
    failed = found.problems if request.strict else has_errors(found.problems)
    return PROBLEMS if failed else FINE


def _found(opened: Opened, request: Request, log: Log) -> Found:
    problems, checked = list(opened.problems), 0
    sources = {SETTINGS_FILE: opened.text} if opened.text else {}
    if workspace := opened.workspace:
        log.begin(workspace.root)
        with bounded():
            problems += broken_templates(workspace)
        every = not request.keys and not request.series
        files = chosen(workspace, request.keys, request.series, every=every)
        verdicts = inspect(workspace, files, request.seconds)
        for verdict in log.timed(verdicts, lambda verdict: verdict.file):
            checked += 1
            problems += verdict.problems
            sources[verdict.file] = verdict.text
    return Found(in_order(problems), sources, checked)
