"""`bulletin init`: make a workspace."""

from datetime import date
from pathlib import Path

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.console import Console
from bulletin.publish.create import AlreadyThere, create
from bulletin.starter.workspace import workspace_files


def run(console: Console, folder: Path) -> int:
    """Make the files of a new workspace in `folder`; return 1 and change nothing where one of them exists."""
    words = console.words
    files = workspace_files(console.language, date.today())  # noqa: DTZ011 - the user's day
    try:
        create(folder, files)
    except AlreadyThere as there:
        console.say(words.exists.format(path=there.path))
        return PROBLEMS
    for name in files:
        console.result(words.created.format(path=folder / name))
    typed = f'"{folder}"' if " " in str(folder) else folder
    console.say(words.next_steps.format(folder=typed))
    return FINE
