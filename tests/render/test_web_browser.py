"""The web edition in a browser and before the Nu checker. Both are absent from some machines, never from CI."""

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from test_web import SCRIPT, hostile
from web_example import ISSUE, SETTINGS, page, workspace

ROOT = Path(__file__).parents[2]
LONG_WORD = "Щ" * 300
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


def nu_checker() -> Path | None:
    """The jar of the npm package vnu-jar, or the one that BULLETIN_VNU names."""
    inside = Path("node_modules", "vnu-jar", "build", "dist", "vnu.jar")
    places = [Path(os.environ.get("BULLETIN_VNU") or "-"), ROOT / "tests" / "nu" / inside, ROOT / inside]
    return next((place for place in places if place.is_file()), None)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Three pages as files: all there is, an article, and text that was made to hurt."""
    root = tmp_path_factory.mktemp("web")
    hurt = hostile(ISSUE).replace(SCRIPT, SCRIPT + LONG_WORD)
    made = {
        "example": page(workspace(root / "example")),
        "article": page(
            workspace(root / "article", ISSUE.replace("issue: 3\n", "issue: 3\ncontents: no\n")), "en"
        ),
        "hostile": page(workspace(root / "hostile", hurt, hostile(SETTINGS))),
    }
    for name, html in made.items():
        (root / f"{name}.html").write_text(html, encoding="utf-8")
    return {name: root / f"{name}.html" for name in made}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """The machine's own Chromium, offline."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        absent("Chromium")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where there is a browser

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.mark.parametrize("name", ["example", "article", "hostile"])
@pytest.mark.parametrize(
    ("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 320), ("dark", 320)]
)
def test_axe_finds_nothing(chromium: Any, pages: dict[str, Path], name: str, scheme: str, width: int) -> None:
    """WCAG 2.2 AA and best practice; no dialog, no error, no request but for the page itself."""
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, offline=True
    )
    tab, faults = context.new_page(), []
    tab.on("dialog", lambda dialog: (faults.append(f"dialog {dialog.message}"), dialog.dismiss()))
    tab.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    tab.on("request", lambda asked: faults.append(asked.url) if asked.url.startswith("http") else None)
    tab.goto(pages[name].as_uri())
    tab.evaluate(axe_source())
    run = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})"
    violations = tab.evaluate(run, AXE_TAGS)["violations"]
    faults += [(found["id"], [node["target"] for node in found["nodes"]][:3]) for found in violations]
    context.close()
    assert faults == []


def axe_source() -> str:
    """The axe-core script, from the package that carries it."""
    found = importlib.util.find_spec("axe_playwright_python")
    if not found or not found.origin:
        absent("axe-playwright-python")
        return ""
    return Path(found.origin).with_name("axe.min.js").read_text("utf-8")


@pytest.mark.parametrize("name", ["example", "article", "hostile"])
def test_no_sideways_scroll_and_no_idle_font(chromium: Any, pages: dict[str, Path], name: str) -> None:
    """From 320 to 1600 px, with a word of 300 letters; every face that the page carries is used."""
    tab = chromium.new_page()
    tab.goto(pages[name].as_uri())
    sideways = {}
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 800})
        over = tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        sideways[width] = over
    idle = tab.evaluate(
        "document.fonts.ready.then(fonts => [...fonts].filter(f => f.status != 'loaded').map(f => f.weight + f.style))"
    )
    tab.close()
    assert sideways == dict.fromkeys(WIDTHS, 0)
    assert idle == []


def test_nu_checker_finds_no_error(pages: dict[str, Path]) -> None:
    """HTML and the CSS in it, by the checker of the W3C and the WHATWG."""
    java, jar = shutil.which("java"), nu_checker()
    if not java or not jar:
        absent("the Nu checker (Java and vnu-jar)")
    done = subprocess.run(
        [
            str(java),
            "-Xss1m",
            "-jar",
            str(jar),
            "--errors-only",
            "--format",
            "gnu",
            "--stdout",
            *map(str, pages.values()),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout + done.stderr, done.returncode) == ("", 0)
