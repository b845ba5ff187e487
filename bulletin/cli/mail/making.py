"""The letters that a verb is about, made, with their problems shown."""

from collections.abc import Callable
from pathlib import Path

from bulletin.bounds import GivenUp, bounded
from bulletin.cli.choice import chosen, latest
from bulletin.cli.console import Console
from bulletin.locales.posting import POSTING
from bulletin.mail.letters import Letters, Order, write_letters
from bulletin.model.letterhead import Settings
from bulletin.opening import open_workspace
from bulletin.problems.catalogue.jobs import TOO_SLOW
from bulletin.problems.problem import Place, Problem, has_errors
from bulletin.read.source import start_of
from bulletin.workspace import SETTINGS_FILE, IssueFile, Workspace


def _nothing(settings: Settings) -> tuple[Problem, ...]:
    del settings
    return ()


def make(
    console: Console,
    key: str | None,
    order: Order,
    seconds: float,
    wanting: Callable[[Settings], tuple[Problem, ...]] = _nothing,
) -> tuple[Workspace, IssueFile, Letters] | None:
    """Return the workspace, the issue (by default the newest) and its letters; None where there are none.

    They may take so many seconds (0: as many as it takes). What is wrong is said, and why there is nothing; then also
    what is `wanting` in the settings for what comes next.
    """
    opened = open_workspace(Path.cwd())
    workspace, problems = opened.workspace, [*opened.problems]
    sources = {SETTINGS_FILE: opened.text}
    if workspace is None:
        console.problems(problems, sources)
        return None
    files = chosen(workspace, [key] if key else [], None, every=False) or latest(workspace)
    if not files:
        console.say(console.words.no_issues)
        return None
    file, words = files[0], POSTING[console.language]
    name = workspace.relative(file.path)
    try:
        with bounded(seconds, Place(name), TOO_SLOW), console.progress() as steps:
            letters = write_letters(
                workspace,
                file,
                order,
                lambda stage: steps.show(console.words.step(file.key, stage)),
            )
    except GivenUp as given_up:
        letters = Letters((), given_up.problems, start_of(file.path, workspace.root))
    problems += letters.problems if letters.letters else (*letters.problems, *wanting(workspace.settings))
    console.problems(problems, {**sources, name: letters.text})
    if letters.letters:
        return workspace, file, letters
    told = words.none_made if has_errors(problems) else words.no_letter
    console.say(told.format(key=file.key))
    return None
