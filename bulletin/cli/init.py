"""`bulletin init`: make a workspace."""

from datetime import date
from pathlib import Path

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.ci import next_step
from bulletin.cli.console import Console
from bulletin.publish.create import AlreadyThere, create
from bulletin.starter.services import Service
from bulletin.starter.workspace import workspace_files


def run(console: Console, folder: Path, service: Service | None = None) -> int:
    """Make the files of a new workspace in `folder`, and those for a `service`.

    Return 1 and change nothing where one of them exists. Raises Refused where the program cannot be packed.
    """
    words = console.words
    files = dict(workspace_files(console.language, date.today()))  # noqa: DTZ011 - the user's day
    if service:
        from bulletin.starter.service import service_files  # noqa: PLC0415 - packs the whole program

        files |= service_files(service, console.language)
    try:
        create(folder, files)
    except AlreadyThere as there:
        console.say(words.exists.format(path=there.path))
        return PROBLEMS
    for name in files:
        console.result(words.created.format(path=folder / name))
    typed = f'"{folder}"' if " " in str(folder) else folder
    console.say(words.next_steps.format(folder=typed))
    if service:
        console.say(next_step(console.language, service))
    return FINE
