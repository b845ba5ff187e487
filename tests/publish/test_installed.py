"""What is installed and makes bytes is known, and another version of it is another mark."""

import os
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from workspace_example import SETTINGS, picture

from bulletin.publish import installed
from bulletin.publish.installed import ENGINES, makers, native_libraries, packages

ISSUE = """\
issue: 9
title: Бюлетин
date: 2023-12-29
sections:
  - {title: А, text: "а[^1] {total budget}\\n\\n[^1]: б", photos: [{file: a.png, alt: А}], qr: "https://example.org"}
  - {title: Проекти, show: projects}
projects: [{id: hub, name: Хъб, budget: 10 EUR}]
"""
BUILT = """
import sys
from bulletin.cli.main import main
code = main(["build", "9"])
print(code, *sorted({name.partition(".")[0] for name in sys.modules}))
"""
MAKES_NO_BYTE = {"typer", "click", "shellingham", "annotated-doc", "annotated-types", "typing-extensions"} | {
    "typing-inspection",
    "pycparser",
    "setuptools",
    "bulletin",
}
"""They read the words typed, or belong to a package that is named."""


def test_every_package_that_a_build_imports_is_named(tmp_path: Path) -> None:
    """A new library is added to ENGINES, or above where it cannot change an output."""
    (tmp_path / "issues" / "9").mkdir(parents=True)
    (tmp_path / "bulletin.yaml").write_text(SETTINGS + "web: {address: https://example.org/}\n", "utf-8")
    (tmp_path / "issues" / "9.yaml").write_text(ISSUE, "utf-8")
    (tmp_path / "issues" / "9" / "a.png").write_bytes(picture("PNG"))
    done = subprocess.run(
        [sys.executable, "-c", BUILT], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    code, *modules = done.stdout.splitlines()[-1].split()
    assert code == "0", done.stderr
    origin = packages_distributions()
    names = {one.lower().replace("_", "-") for name in modules for one in origin.get(name, ())}
    assert "weasyprint" in names
    assert sorted(names - set(ENGINES) - MAKES_NO_BYTE) == []


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder of installed packages."""
    for name in ("Jinja2-3.1.6", "pydantic_core-2.50.5", "my-tool-1.0"):
        (tmp_path / f"{name}.dist-info").mkdir()
        (tmp_path / f"{name}.dist-info" / "WHEEL").write_text("Tag: any")
    return tmp_path


def test_packages_are_found_by_their_usual_names(shelf: Path, tmp_path: Path) -> None:
    found = packages((str(shelf), str(tmp_path / "nowhere")))
    assert {name: path.name for name, path in found.items()} == {
        "jinja2": "Jinja2-3.1.6.dist-info",
        "pydantic-core": "pydantic_core-2.50.5.dist-info",
        "my-tool": "my-tool-1.0.dist-info",
    }


def test_the_first_of_two_is_the_one_that_is_imported(shelf: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "jinja2-9.9.dist-info").mkdir(parents=True)
    assert packages((str(other), str(shelf)))["jinja2"].name == "jinja2-9.9.dist-info"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(
            lambda shelf: (shelf / "Jinja2-3.1.6.dist-info").rename(shelf / "Jinja2-3.1.7.dist-info"),
            id="another-version",
        ),
        pytest.param(
            lambda shelf: (shelf / "Jinja2-3.1.6.dist-info/WHEEL").write_text("Tag: linux"),
            id="built-otherwise",
        ),
        pytest.param(lambda shelf: (shelf / "pillow_heif-1.8.1.dist-info").mkdir(), id="an-extra-more"),
    ],
)
def test_another_package_is_another_mark(change, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(shelf)])
    before = makers()
    assert makers() == before
    change(shelf)
    installed._makers.cache_clear()
    after = makers()
    installed._makers.cache_clear()
    assert after != before


@pytest.mark.parametrize("name", ["HB_SHAPER_LIST", "PANGO_SOMETHING", "FREETYPE_PROPERTIES"])
def test_a_variable_that_a_library_hears_is_another_mark(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = makers()
    monkeypatch.setenv(name, "fallback")
    assert makers() != before


def test_variables_that_no_library_hears_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    before = makers()
    for name in ("LANG", "TZ", "SOURCE_DATE_EPOCH", "HOME"):
        monkeypatch.setenv(name, "C")
    assert makers() == before


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are called otherwise there")
def test_native_libraries_are_known_by_their_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the loader is told to look; each with the version in its whole name, its size and time."""
    (tmp_path / "libpango-1.0.so.0.5000.12").write_bytes(b"pango")
    (tmp_path / "libpango-1.0.so.0").symlink_to("libpango-1.0.so.0.5000.12")
    (tmp_path / "libharfbuzz.so.0").symlink_to("gone")
    (tmp_path / "libpangocairo-1.0.so.0").write_bytes(b"of no use here")
    os.utime(tmp_path / "libpango-1.0.so.0.5000.12", ns=(7, 7))
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    found = list(native_libraries())
    assert "libpango-1.0.so.0 libpango-1.0.so.0.5000.12 5 7" in found
    assert "libharfbuzz.so.0 absent" in found
    assert not [line for line in found if "pangocairo" in line]
