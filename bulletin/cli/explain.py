"""`bulletin explain`: what a code means."""

from bulletin.cli.boundary import FINE, USAGE
from bulletin.cli.console import Console
from bulletin.problems.catalogue import CATALOGUE, find
from bulletin.problems.explain import explain


def run(console: Console, names: tuple[str, ...], *, every: bool) -> int:
    """Explain the codes named, or all; return 2 for no name, and for one that no code has."""
    if every:
        names = tuple(CATALOGUE)
    if not names:
        console.say(console.words.missing_argument.format(name=console.words.metavars["code"]))
        console.say(console.words.how_to_explain)
        return USAGE
    for name in names:
        code = find(name)
        if code is None:
            console.say(console.words.no_code.format(name=name))
            return USAGE
        console.result(explain(code, console.language))
    return FINE
