"""`bulletin verify`: whether a PDF is exactly what this workspace makes."""

from difflib import unified_diff
from itertools import islice
from pathlib import Path, PurePosixPath

from bulletin.bounds import GivenUp, bounded
from bulletin.carried import carried_issue
from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.choice import chosen
from bulletin.cli.console import Console
from bulletin.locales.verifying import VERIFY
from bulletin.opening import open_workspace
from bulletin.problems.catalogue.jobs import TOO_SLOW
from bulletin.problems.problem import Place
from bulletin.read.source import start_of
from bulletin.verification import Verdict, verify
from bulletin.workspace import SETTINGS_FILE

_SHOWN = 20
"""Lines of a difference: enough to see which version it is."""
_COMPARED = 200
_HEADS = ("--- ", "+++ ", "@@ ")
"""What opens a difference: it would count the lines from the first that differs."""


def run(console: Console, pdf: Path, seconds: float) -> int:
    """Say whether it is, and in what it differs; return 1 where it does.

    Making it may take so many seconds (0: as many as it takes). Raises Refused for a PDF that is none.
    """
    words, told = console.words, VERIFY[console.language]
    with bounded():
        found = carried_issue(pdf)
    opened = open_workspace(Path.cwd())
    workspace = opened.workspace
    if workspace is None:
        console.problems(opened.problems, {SETTINGS_FILE: opened.text})
        return PROBLEMS
    (file,) = chosen(workspace, (PurePosixPath(found.name).stem,), None, every=False)
    name = workspace.relative(file.path)
    try:
        with bounded(seconds, Place(name), TOO_SLOW), console.progress() as steps:
            verdict = verify(
                workspace,
                file,
                found,
                pdf,
                lambda stage: steps.show(words.step(file.key, stage)),
            )
    except GivenUp as given_up:
        verdict = Verdict(problems=given_up.problems, text=start_of(file.path, workspace.root))
    if verdict.problems:
        console.problems(verdict.problems, {name: verdict.text})
        console.say(told.not_made.format(file=name))
        return PROBLEMS
    if not verdict.differences:
        console.result(told.same.format(pdf=console.path(pdf), file=name))
        return FINE
    _tell(console, verdict, console.path(pdf), name)
    return PROBLEMS


def _tell(console: Console, verdict: Verdict, pdf: str, name: str) -> None:
    told = VERIFY[console.language]
    console.result(told.other.format(pdf=pdf, file=name))
    for one in verdict.differences:
        console.result(f"- {told.reasons[one.reason].format(file=name, **one.values)}")
    lines = unified_diff(verdict.before[:_COMPARED], verdict.now[:_COMPARED], lineterm="", n=0)
    console.difference(islice((line for line in lines if not line.startswith(_HEADS)), _SHOWN))
