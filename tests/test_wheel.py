"""The wheel, installed where no checkout is: a new environment makes a workspace and builds it."""

import os
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

CHECKOUT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout with the backend that is installed."""
    folder = tmp_path_factory.mktemp("wheel")
    code = f"from hatchling.build import build_wheel; print(build_wheel({str(folder)!r}))"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return folder / run.stdout.split()[-1]


def test_the_wheel_carries_templates_fonts_and_licences(wheel: Path) -> None:
    """All that a build needs is inside, and nothing of the workspace or the tests."""
    names = set(ZipFile(wheel).namelist())
    inside = {
        path.relative_to(CHECKOUT).as_posix()
        for path in (CHECKOUT / "templates").rglob("*")
        if path.is_file()
    }
    assert {f"bulletin/{name}" for name in inside} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("OFL.txt") for name in names)
    assert not [name for name in names if name.startswith(("issues/", "tests/", "docs/"))]


def test_an_installed_wheel_makes_and_builds_a_workspace(wheel: Path, tmp_path: Path) -> None:
    """`bulletin init` and `bulletin build` work outside the checkout; the libraries are those of the tests."""
    venv.create(tmp_path / "env", with_pip=False, symlinks=True)
    binary = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    ask = [binary, "-c", "import site; print(site.getsitepackages()[0])"]
    packages = Path(subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip())
    with ZipFile(wheel) as archive:
        archive.extractall(packages)
    libraries = next(path for path in map(Path, sys.path) if path.name == "site-packages")
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "PYTHONPATH": f"{packages}{os.pathsep}{libraries}",
    }

    def bulletin(*arguments: str) -> str:
        run = subprocess.run(
            [binary, "-m", "bulletin", *arguments, "--ui", "en"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stdout + run.stderr
        return run.stdout

    bulletin("init", "нов бюлетин")
    where = "import bulletin; print(bulletin.__file__)"
    found = subprocess.run(
        [binary, "-c", where], env=environment, capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert str(packages) in found.stdout
    run = subprocess.run(
        [binary, "-m", "bulletin", "build", "1", "--ui", "en"],
        cwd=tmp_path / "нов бюлетин",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert (tmp_path / "нов бюлетин/output/bulletin-1.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert "<!DOCTYPE html>" in (tmp_path / "нов бюлетин/output/bulletin-1.html").read_text("utf-8")
