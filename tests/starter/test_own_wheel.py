"""The program packed from its own files: a wheel that pip takes, the same bytes each time."""

import hashlib
import subprocess
import sys
from base64 import urlsafe_b64decode
from importlib.metadata import PackageNotFoundError
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from bulletin.problems.problem import Refused
from bulletin.root import TEMPLATES_FOLDER
from bulletin.starter import wheel
from bulletin.starter.service import LOCK, service_files
from bulletin.starter.wheel import own_wheel
from bulletin.themes import package_templates

PACKAGE = Path(wheel.__file__).parents[1]


def test_it_holds_the_very_files_that_run() -> None:
    """Modules and templates, each as it is here; its record tells all of them."""
    made = own_wheel()
    assert made == own_wheel()
    with ZipFile(BytesIO(made.data)) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    modules = {path.relative_to(PACKAGE.parent).as_posix(): path for path in PACKAGE.rglob("*.py")}
    templates = {
        f"bulletin/{TEMPLATES_FOLDER}/{path.relative_to(package_templates()).as_posix()}": path
        for path in package_templates().rglob("*")
        if path.is_file()
    }
    for name, path in {**modules, **templates}.items():
        assert inside[name] == path.read_bytes()
    assert not [name for name in inside if "__pycache__" in name or name.endswith(".pyc")]
    told = next(name for name in inside if name.endswith(".dist-info/RECORD"))
    listed = [line.split(",") for line in inside[told].decode().splitlines()]
    assert [name for name, _, _ in listed] == list(inside)
    for name, digest, size in listed[:-1]:
        assert (
            urlsafe_b64decode(digest.removeprefix("sha256=") + "=") == hashlib.sha256(inside[name]).digest()
        )
        assert int(size) == len(inside[name])


def test_pip_takes_it_by_its_hash_and_no_other(tmp_path: Path) -> None:
    """As the workflows say it, but for the packages that come from the network."""
    files = service_files("github", "en")
    name = next(name for name in files if name.endswith(".whl"))
    (tmp_path / "ci").mkdir()
    (tmp_path / name).write_bytes(files[name])
    lines = files[LOCK].decode().split("\n")
    assert lines[1] == f"./{name} \\"
    (tmp_path / LOCK).write_text("\n".join(lines[:3]) + "\n", "utf-8")

    def pip(folder: str) -> subprocess.CompletedProcess[str]:
        pip = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-index",
            "--no-deps",
            "--target",
            folder,
        ]
        return subprocess.run(
            [*pip, "--require-hashes", "--requirement", LOCK],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    assert pip("packages").returncode == 0
    program = tmp_path / "packages" / "bulletin" / "cli" / "main.py"
    assert program.read_bytes() == (PACKAGE / "cli" / "main.py").read_bytes()
    assert (tmp_path / "packages" / "bulletin" / TEMPLATES_FOLDER / "logo.svg").is_file()
    (tmp_path / name).write_bytes(files[name] + b"\0")
    refused = pip("others")
    assert refused.returncode == 1
    assert "DO NOT MATCH THE HASHES" in refused.stderr


def test_a_program_that_was_not_installed_is_not_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody knows what belongs to it."""

    def absent(name: str) -> None:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(wheel, "distribution", absent)
    with pytest.raises(Refused) as refused:
        own_wheel()
    assert [one.code.id for one in refused.value.problems] == ["B327"]
