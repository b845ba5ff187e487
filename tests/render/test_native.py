"""What to type where the layout engine's library is missing."""

import subprocess
import sys
from pathlib import Path

import pytest

from bulletin.render.native import COMMANDS, system

CHECKOUT = Path(__file__).parents[2]
STARTED = """
import sys
from pathlib import Path
started = []
STARTS = {"subprocess.Popen", "os.posix_spawn"}
sys.addaudithook(lambda event, given: started.append(given) if event in STARTS else None)
from bulletin.render.native import load_engine
load_engine()
from weasyprint.text.ffi import pango
print(pango.pango_version() > 0, started)
"""
ELSEWHERE = """
import ctypes.util, cffi
search, dlopen, asked = ctypes.util.find_library, cffi.FFI.dlopen, []

def found_by_search_alone(ffi, name, flags=0):
    asked.append(name)
    if ctypes.util.find_library is not search:
        raise OSError(f"cannot load library '{name}'")
    return dlopen(ffi, name, flags)

cffi.FFI.dlopen = found_by_search_alone
from bulletin.render.native import load_engine
load_engine()
from weasyprint.text.ffi import pango
print(pango.pango_version() > 0, ctypes.util.find_library is search)
"""


@pytest.mark.parametrize(
    ("platform", "release", "expected"),
    [
        ("linux", 'ID=debian\nVERSION_ID="12"', "debian"),
        ("linux", 'ID=linuxmint\nID_LIKE="ubuntu debian"', "debian"),
        ("linux", "ID=fedora", "fedora"),
        ("linux", 'ID="rocky"\nID_LIKE="rhel centos fedora"', "fedora"),
        ("linux", "ID=arch", ""),
        ("darwin", "", "macos"),
        ("win32", "", "windows"),
    ],
)
def test_the_system_is_known(platform: str, release: str, expected: str) -> None:
    """By the platform, and on Linux by /etc/os-release."""
    assert system(platform, release) == expected


def test_a_build_without_pango_says_what_to_type(tmp_path: Path) -> None:
    """The failed build and `doctor` name the command in one line; no traceback, no output."""
    code = (
        "import sys\n"
        "class Missing:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name == 'weasyprint.text.ffi' or name == 'weasyprint':\n"
        "            raise OSError(\"cannot load library 'libgobject-2.0-0': not found\")\n"
        "sys.meta_path.insert(0, Missing())\n"
        "from bulletin.cli.main import main\n"
        "main(['init', 'w', '--ui', 'en'])\n"
        "import os; os.chdir('w')\n"
        "print('build', main(['build', '1', '--ui', 'en']), 'doctor', main(['doctor', '--ui', 'en']))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(CHECKOUT), "NO_COLOR": "1", "COLUMNS": "300"},
    )
    told = run.stdout + run.stderr
    assert "build 1 doctor 1" in run.stdout, told
    assert any(command in told for command in COMMANDS.values())
    assert "Traceback" not in told
    assert not (tmp_path / "w" / "output").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is searched with other programs")
def test_no_other_program_is_started_to_find_the_libraries() -> None:
    """Python would ask compiler, linker and ldconfig where they are."""
    run = subprocess.run(
        [sys.executable, "-c", STARTED], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    assert run.stdout == "True []\n"


def test_libraries_in_an_unusual_place_are_searched() -> None:
    """Where their names alone do not lead to them."""
    run = subprocess.run(
        [sys.executable, "-c", ELSEWHERE], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    assert run.stdout == "True True\n"
