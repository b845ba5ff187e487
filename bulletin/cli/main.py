"""The entry: from the words typed to the exit code."""

import os
import re
import sys
from collections.abc import Sequence

from bulletin import __version__
from bulletin.cli.again import answered
from bulletin.cli.boundary import FINE, INTERRUPTED, USAGE, guarded
from bulletin.cli.console import Console
from bulletin.cli.tongue import spoken, without_option
from bulletin.publish.collector import look_seldom

PROGRAM = "bulletin"
BUILD = "build"
VERSION = "--version"
COMPLETION = "_BULLETIN_COMPLETE"
"""Set by the shell where it asks for what may follow."""
_LOUD = re.compile(r"--verb|-[a-zA-Z]*v")
"""A build of which everything is to be told is not answered in a few words."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tool with `arguments` (those of the process by default); return its exit code."""
    look_seldom()
    os.environ.setdefault(
        "PYDANTIC_DISABLE_PLUGINS", "__all__"
    )  # looking for plugins takes longer than a check
    typed = list(sys.argv[1:] if arguments is None else arguments)
    console = Console(spoken(typed))
    asked = without_option(typed) or ["--help"]
    completing = COMPLETION in os.environ
    return guarded(console, lambda: _run(console, asked, completing=completing), asked)


def _run(console: Console, asked: list[str], *, completing: bool) -> int:
    """Show the version or the help that is asked for, or let typer find the verb and run it."""
    if asked == [VERSION] and not completing:  # typer takes five times as long to be imported
        console.result(f"{PROGRAM} {__version__}")
        return FINE
    silent = asked[0] == BUILD and not completing and not any(map(_LOUD.match, asked[1:]))
    if silent and (code := answered(console, asked[1:])) is not None:
        return code
    from typer.main import get_command  # noqa: PLC0415 - an answered build does not pay for it

    from bulletin.cli import help as helping  # noqa: PLC0415
    from bulletin.cli.app import make_app  # noqa: PLC0415

    command = get_command(make_app(console, "" if completing else asked[0]))
    if not completing and (context := helping.asked_for(command, PROGRAM, asked)):
        console.page(helping.help_text(context, console.words, console.columns))
        return FINE if helping.HELP in asked else USAGE
    if completing:
        os.environ["COLUMNS"] = "1000"  # typer would part what is said of an option into lines
    helping.take_over(command, console.words, console.columns)
    try:
        code = command.main(asked, PROGRAM, standalone_mode=False, obj=tuple(asked[1:]))
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        from bulletin.cli.usage import explain_usage  # noqa: PLC0415

        console.say(explain_usage(error, console.words, PROGRAM))
        return USAGE
    if code == INTERRUPTED:  # typer has caught it, and would end without a word
        raise KeyboardInterrupt
    return int(code or 0)
