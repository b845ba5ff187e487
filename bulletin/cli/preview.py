"""`bulletin preview`: an issue in the browser while it is written."""

import gc
from dataclasses import dataclass
from pathlib import Path

import typer

from bulletin.cli.boundary import FINE, PROBLEMS, USAGE, OurFault, tell_fault
from bulletin.cli.choice import chosen, latest
from bulletin.cli.console import Console
from bulletin.locales.preview import PREVIEW
from bulletin.opening import open_workspace
from bulletin.workspace import SETTINGS_FILE

_LAST_PORT = 65535


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said; no port: any that is free."""

    key: str | None
    port: str | None
    show: bool
    """Open the browser."""


def run(console: Console, request: Request) -> int:
    """Show an issue, by default the newest, until interrupted; return 2 where the port cannot be had."""
    words = PREVIEW[console.language]
    opened = open_workspace(Path.cwd())
    workspace = opened.workspace
    if workspace is None:
        console.problems(opened.problems, {SETTINGS_FILE: opened.text})
        return PROBLEMS
    files = chosen(workspace, [request.key] if request.key else [], None, every=False) or latest(workspace)
    if not files:
        console.say(console.words.no_issues)
        return PROBLEMS
    if request.port is not None and not _is_port(request.port):
        console.say(words.bad_port.format(value=request.port))
        return USAGE
    from bulletin.preview.server import Showing, listen, serve  # noqa: PLC0415 - a server takes its time to load

    key = files[0].key
    try:
        listening = listen(int(request.port or 0))
    except OSError:
        console.say(words.port_taken.format(port=request.port))
        return USAGE

    def tell(address: str) -> None:
        console.result(words.address.format(key=key, address=address))
        if request.show:
            typer.launch(address)
            console.say(words.in_browser)
        console.say(words.how_to_end)

    def report(fault: str) -> None:
        tell_fault(console, OurFault(fault), ("preview",))

    with listening:
        serve(Showing(workspace.root, key, console.language, tell, report), listening)
    console.say(words.ended)
    gc.freeze()  # the end is not held up by a last look through all that was loaded
    return FINE


def _is_port(typed: str) -> bool:
    return typed.isascii() and typed.isdigit() and 1 <= int(typed[:6]) <= _LAST_PORT
