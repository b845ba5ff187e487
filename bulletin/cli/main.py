"""The entry: from the words typed to the exit code."""

import gc
import os
import sys
from collections.abc import Sequence

from bulletin.cli.again import answered
from bulletin.cli.boundary import INTERRUPTED, USAGE, guarded
from bulletin.cli.console import Console
from bulletin.cli.tongue import spoken, without_option

PROGRAM = "bulletin"
HELP = "--help"
BUILD = "build"
COLLECTOR = (100_000, 50, 1000)
"""A layout makes millions of objects that all live to its end: looking for garbage less often saves a twentieth."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tool with `arguments` (those of the process by default); return its exit code."""
    gc.set_threshold(*COLLECTOR)
    os.environ.setdefault(
        "PYDANTIC_DISABLE_PLUGINS", "__all__"
    )  # looking for plugins takes longer than a check
    typed = list(sys.argv[1:] if arguments is None else arguments)
    console = Console(spoken(typed))
    asked = without_option(typed) or [HELP]

    def run() -> int:
        if asked[0] == BUILD and (code := answered(console, asked[1:])) is not None:
            return code
        from typer.main import get_command  # noqa: PLC0415 - 0.1 s that an answered build does not pay for

        from bulletin.cli import dress  # noqa: PLC0415
        from bulletin.cli.app import make_app  # noqa: PLC0415
        from bulletin.cli.usage import explain_usage  # noqa: PLC0415

        command = get_command(make_app(console))
        if HELP in asked:
            dress.in_words(command, console.words)
        try:
            code = command.main(asked, PROGRAM, standalone_mode=False, obj=tuple(asked[1:]))
        except Exception as error:
            if not hasattr(error, "format_message"):
                raise
            console.say(explain_usage(error, console.words, PROGRAM))
            return USAGE
        if code == INTERRUPTED:  # typer has caught it, and would end without a word
            raise KeyboardInterrupt
        return int(code or 0)

    return guarded(console, run)
