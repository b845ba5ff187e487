"""The native libraries of the layout engine: are they there, and what to type where they are not."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path

from bulletin.render.late import late

COMMANDS = {
    "debian": "sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "fedora": "sudo dnf install pango",
    "macos": "brew install pango",
    "windows": "winget install MSYS2.MSYS2; C:\\msys64\\usr\\bin\\bash -lc "
    '"pacman -S --noconfirm mingw-w64-x86_64-pango"; setx WEASYPRINT_DLL_DIRECTORIES C:\\msys64\\mingw64\\bin',
}
"""One line a system, as WeasyPrint's installation guide has it."""

_NAMES = {"debian": "Debian/Ubuntu", "fedora": "Fedora", "macos": "macOS", "windows": "Windows"}
_OS_RELEASE = Path("/etc/os-release")
_SELDOM_CALLED = ("fontTools.subset", "fontTools.varLib.instancer")
"""What the engine calls for old versions of HarfBuzz and for variable fonts alone."""


def system(platform: str, os_release: str = "") -> str:
    """Which of COMMANDS fits: by `sys.platform` and the text of /etc/os-release; empty for none of them."""
    if platform == "darwin":
        return "macos"
    if platform in {"win32", "cygwin"}:
        return "windows"
    words = os_release.lower().replace('"', " ").replace("=", " ").split()
    if {"debian", "ubuntu"} & set(words):
        return "debian"
    return "fedora" if {"fedora", "rhel", "centos"} & set(words) else ""


def install_command() -> str:
    """What to type on this machine; on an unknown one, what to type on each that is known."""
    release = _OS_RELEASE.read_text("utf-8") if _OS_RELEASE.is_file() else ""
    if found := system(sys.platform, release):
        return COMMANDS[found]
    return "; ".join(f"{_NAMES[name]}: {command}" for name, command in COMMANDS.items())


def load_engine() -> None:
    """Load the layout engine, 0.5 s the first time. Raises OSError where its native libraries are missing."""
    with (
        redirect_stdout(StringIO()),
        late(*_SELDOM_CALLED),
    ):  # it would print a page of advice among the results
        try:
            with _known_by_name():
                import_module("weasyprint")
        except OSError:  # they may lie where only a search finds them
            import_module("weasyprint")
    from PIL import ImageFile  # noqa: PLC0415

    # The engine has switched this on for the whole process; to us a cut photo is an error.
    ImageFile.LOAD_TRUNCATED_IMAGES = False


@contextmanager
def _known_by_name() -> Iterator[None]:
    """While it lasts, Linux finds libraries by their full names alone, `libpango-1.0.so.0`.

    The engine asks for those of other systems first. For each, Python would search with the compiler and the linker
    that are installed: a dozen processes, a fifth of a second.
    """
    if sys.platform != "linux":
        yield
        return
    from ctypes import util  # noqa: PLC0415 - what CFFI asks

    def found(name: str) -> None:
        del name

    search = util.find_library
    util.find_library = found
    try:
        yield
    finally:
        util.find_library = search
