"""Programs that tests need besides Python."""

import os
import shutil
from pathlib import Path

import pytest


def need(program: str) -> str:
    """The path of a program; the test is skipped where it is not here, and fails in CI."""
    found = shutil.which(program, path=f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin")
    return found or _missing(f"{program} is not installed")


def need_module(name: str) -> str:
    """`node`, where the package `name` of tests/nu is installed; else as `need`."""
    if not (Path(__file__).parent.parent / "nu" / "node_modules" / name).is_dir():
        _missing(f"{name} is not installed")
    return need("node")


def need_root() -> None:
    """Go on where this process may do what only root may; else as `need`."""
    if os.name == "nt" or os.geteuid() != 0:
        _missing("this is not root")


def _missing(what: str) -> str:
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what}, and this is CI")
    pytest.skip(what)
