"""Machines that refuse: a small disk, a disk that is read-only, a file that is held."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def tmpfs(place: Path, options: str = "size=64k") -> Iterator[bool]:
    """Mount a disk of its own at `place`, a folder, or hold the file that is there; False where that is refused.

    Under CI as the administrator a refusal is an error: there the tests must not be skipped unseen.
    """
    what = ["-t", "tmpfs", "-o", options, "tmpfs"] if place.is_dir() else ["--bind", str(place)]
    try:
        done = subprocess.run(
            ["mount", *what, str(place)], capture_output=True, encoding="utf-8", check=False
        )
        told, mounted = done.stderr, done.returncode == 0
    except FileNotFoundError:
        told, mounted = "there is no mount", False
    if not mounted and os.environ.get("CI") == "true" and os.geteuid() == 0:
        raise AssertionError(told)
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "--lazy", str(place)], check=True)


def make_read_only(place: Path) -> None:
    """Let nothing be written any more on the disk that is mounted at `place`."""
    subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
