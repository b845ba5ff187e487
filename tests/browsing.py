"""Chromium, axe and the Nu checker for tests of pages. They are absent from some machines, never from CI."""

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
]
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (320, 480, 768, 1152, 1280, 1600)


def absent(what: str) -> None:
    """Skip the test; in CI, where everything is to be there, fail it."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is not on this machine")
    pytest.skip(f"{what} is not on this machine")


@contextmanager
def launched() -> Iterator[Any]:
    """The machine's own Chromium."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        absent("Chromium")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where there is a browser

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


def axe_source() -> str:
    """The axe-core script, from the package that carries it."""
    found = importlib.util.find_spec("axe_playwright_python")
    if not found or not found.origin:
        absent("axe-playwright-python")
        return ""
    return Path(found.origin).with_name("axe.min.js").read_text("utf-8")


def violations(tab: Any) -> list[tuple[str, list[str]]]:
    """What axe finds on the page that `tab` shows: WCAG 2.2 AA and best practice."""
    run = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, preload: false})"
    found = tab.evaluate(run, AXE_TAGS)["violations"]
    return [(one["id"], [node["target"] for node in one["nodes"]][:3]) for one in found]


def sideways(tab: Any, widths: Iterable[int] = WIDTHS) -> dict[int, int]:
    """By how many pixels the page is wider than the window, for each width."""
    found = {}
    for width in widths:
        tab.set_viewport_size({"width": width, "height": 800})
        found[width] = tab.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
    return found


def nu_errors(pages: Iterable[Path]) -> str:
    """What the checker of the W3C and the WHATWG says of HTML files and the CSS in them."""
    java, jar = shutil.which("java"), _nu_checker()
    if not java or not jar:
        absent("the Nu checker (Java and vnu-jar)")
    options = ["-Xss1m", "-jar", str(jar), "--errors-only", "--format", "gnu", "--stdout", "--also-check-css"]
    done = subprocess.run(
        [str(java), *options, *map(str, pages)], capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr + ("" if done.returncode == 0 else f"exit code {done.returncode}")


def _nu_checker() -> Path | None:
    """The jar of the npm package vnu-jar, or the one that BULLETIN_VNU names."""
    inside = Path("node_modules", "vnu-jar", "build", "dist", "vnu.jar")
    places = [Path(os.environ.get("BULLETIN_VNU") or "-"), ROOT / "tests" / "nu" / inside, ROOT / inside]
    return next((place for place in places if place.is_file()), None)
