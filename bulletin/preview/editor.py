"""The editor in which a click opens a file at its line: the user's own program, or a link that VS Code follows."""

import os
import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from threading import Thread
from urllib.parse import quote

_GOTO = frozenset({"code", "code-insiders", "codium", "vscodium", "cursor", "windsurf"})
_COLON = frozenset({"subl", "sublime_text", "zed", "zeditor", "hx-gui"})
_PLUS = frozenset({"gvim", "mvim", "emacsclient", "gedit", "gnome-text-editor", "xed", "pluma", "mousepad"})
_LINE = frozenset({"kate", "kwrite", "pycharm", "idea", "webstorm"})
_IN_A_TERMINAL = frozenset(
    {
        "vi",
        "vim",
        "nvim",
        "view",
        "nano",
        "pico",
        "micro",
        "hx",
        "helix",
        "kak",
        "joe",
        "mcedit",
        "ed",
        "emacs",
    }
)
"""Programs that want the terminal in which the preview runs."""


@dataclass(frozen=True, slots=True)
class Editor:
    """A program that opens files; `command` is empty where there is none that can be started."""

    command: tuple[str, ...] = ()

    def open(self, path: Path, line: int, column: int) -> bool:
        """Open `path` at a place (from 1); False where no program could be started."""
        if not self.command:
            return False
        quiet = subprocess.DEVNULL
        try:
            started = subprocess.Popen(  # noqa: S603 - the user's own editor, with a file of the workspace
                [*self.command, *_arguments(self.command[0], path, line, column)],
                stdin=quiet,
                stdout=quiet,
                stderr=quiet,
                start_new_session=True,
            )
        except OSError:
            return False
        Thread(target=started.wait, daemon=True).start()  # its end is taken note of, whenever that is
        return True


def own_editor(environment: Mapping[str, str] = os.environ) -> Editor:
    """Return the editor that `VISUAL` or `EDITOR` names, none where it needs a terminal of its own."""
    typed = environment.get("VISUAL") or environment.get("EDITOR") or ""
    try:
        command = tuple(shlex.split(typed, posix=os.name != "nt"))
    except ValueError:
        return Editor()
    return Editor(command) if command and _name(command[0]) not in _IN_A_TERMINAL else Editor()


def link(path: Path, line: int, column: int) -> str:
    """Return the address by which VS Code opens `path` at a place (from 1)."""
    return f"vscode://file/{quote(path.as_posix().lstrip('/'), safe='/:')}:{line}:{column}"


def _arguments(program: str, path: Path, line: int, column: int) -> list[str]:
    """How a program is told the file and the line; one that is not known is told only the file."""
    name, file = _name(program), str(path)
    if name in _GOTO:
        return ["--goto", f"{file}:{line}:{column}"]
    if name in _COLON:
        return [f"{file}:{line}:{column}"]
    if name in _PLUS:
        return [f"+{line}", file]
    if name in _LINE:
        return ["--line", str(line), file]
    return [f"-n{line}", file] if name == "notepad++" else [file]


def _name(program: str) -> str:
    return PurePath(program.strip('"')).stem.lower()
