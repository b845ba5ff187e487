"""What the tool needs of a machine, and what is there."""

import platform
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from bulletin import __version__
from bulletin.opening import open_workspace
from bulletin.render.fonts import font_files
from bulletin.render.native import install_command, load_engine
from bulletin.root import find_root


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: `name` and `note` are keys of the interface's words, `value` is told as it is."""

    name: str
    value: str
    good: bool | None = True
    """None where there is nothing that could be good or bad."""
    note: str = ""


def examine(start: Path) -> tuple[Finding, ...]:
    """Look at versions, the layout engine's library, the fonts, and the workspace of the folder `start`."""
    return (
        Finding("python", platform.python_version()),
        Finding("bulletin", __version__),
        Finding("weasyprint", version("weasyprint")),
        _pango(),
        _fonts(),
        *_workspace(start),
    )


def _pango() -> Finding:
    try:
        load_engine()
    except OSError:
        return Finding("pango", install_command(), good=False, note="type")
    from weasyprint.text.ffi import pango  # noqa: PLC0415

    number = int(pango.pango_version())
    return Finding("pango", f"{number // 10000}.{number // 100 % 100}.{number % 100}")


def _fonts() -> Finding:
    files = font_files()
    return Finding("fonts", str(len(files)), good=bool(files), note="faces" if files else "no_fonts")


def _workspace(start: Path) -> tuple[Finding, ...]:
    opened = open_workspace(start)
    if opened.workspace:
        keys = ", ".join(file.key for file in opened.workspace.issues())
        return Finding("workspace", str(opened.workspace.root)), Finding("issues", keys or "–")
    if find_root(start) is None:
        return (Finding("workspace", "", good=None, note="no_workspace"),)
    return (Finding("workspace", "", good=False, note="settings"),)
