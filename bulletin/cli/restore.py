"""`bulletin restore`: the issue file that a PDF carries."""

from pathlib import Path

from bulletin.bounds import bounded
from bulletin.carried import carried_issue
from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.console import Console
from bulletin.publish.create import AlreadyThere, create


def run(console: Console, pdf: Path, output: Path | None) -> int:
    """Print the file byte for byte, or write it where it is wished; never over anything. Raises Refused."""
    with bounded():
        found = carried_issue(pdf)
    if output is None:
        console.data(found.raw)
        return FINE
    try:
        create(output.parent, {output.name: found.raw})
    except AlreadyThere as there:
        console.say(console.words.exists.format(path=console.path(there.path)))
        return PROBLEMS
    console.result(console.words.created.format(path=console.path(output)))
    return FINE
