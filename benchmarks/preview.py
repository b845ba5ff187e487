"""`make bench`: from a save to the screen in `bulletin preview`, beside a cold `bulletin build`.

A real browser shows the preview; the issue is edited on the disk. Measured is the time from the save to the frame in
which the browser shows it: for web and mail in seconds, for print also as a part of the time of a whole
`bulletin build` of the same issue, run in turn with it. Nothing is asserted: read the table.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
PROSE = re.compile(r"^( {4,}\w[^:#{}\[\]\n]{40,}?)(?: ·(\d+))?$", re.MULTILINE)
"""A line of running text, and the number that the last save has put behind it."""
STAMPS = """
  window.stamps = {};
  new MutationObserver(() => requestAnimationFrame(() => {
    const now = Date.now(), {look, paper} = document.documentElement.dataset;
    for (const name of ["look " + look, "paper " + paper]) window.stamps[name] ??= now;
  })).observe(document, {subtree: true, attributes: true, attributeFilter: ["data-look", "data-paper"]});
"""


def main() -> int:
    """Measure and print; return 0."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--issue", action="append")
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    print(f"{asked.runs} saves of each after two to warm up; seconds, median (least–most)")
    for key in asked.issue or ["9"]:
        with tempfile.TemporaryDirectory() as name:
            measure(workspace(Path(name)), key, asked.runs)
    return 0


def workspace(root: Path) -> Path:
    """A copy of the association's own."""
    for name in ("issues", "bulletin.yaml", "templates/logo.svg"):
        source, target = ROOT / name, root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    return root


def measure(root: Path, key: str, runs: int) -> None:
    """Print the lines of one issue."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where there is a browser

    command = [sys.executable, "-m", "bulletin", "preview", key, "--no-open"]
    with subprocess.Popen(command, cwd=root, env=environment(), stdout=subprocess.PIPE, text=True) as server:
        try:
            address = re.search(r"http\S+", (server.stdout or sys.stdin).readline())
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
                tab = browser.new_page()
                tab.add_init_script(STAMPS)
                tab.goto(address[0] if address else "")
                saves(tab, root, key, runs)
        finally:
            server.terminate()


def saves(tab: Any, root: Path, key: str, runs: int) -> None:
    """Save, wait, and print."""
    print(f"issue {key}")
    tab.wait_for_selector("html[data-paper]", timeout=120_000)
    for edition in ("web", "mail"):
        tab.check(f"input[value={edition}]", force=True)
        tab.wait_for_selector("html[data-look]")
        times = [save(tab, root, key, "look") for _ in range(runs + 2)][2:]
        print(line(f"  {edition}, save to screen", times))
        time.sleep(1)
    tab.check("input[value=print]", force=True)
    settled(tab)
    pairs = [(save(tab, root, key, "paper"), build(root, key)) for _ in range(runs + 2)][2:]
    prints, builds = (list(times) for times in zip(*pairs, strict=True))
    print(line("  print, save to screen", prints))
    print(line(f"  bulletin build {key}, all of it", builds))
    print(line("  ratio", [ours / whole for ours, whole in pairs]))


def save(tab: Any, root: Path, key: str, what: str) -> float:
    """Change the issue; return the seconds until the browser has shown what came of it."""
    settled(tab)
    path = root / "issues" / f"{key}.yaml"
    text = path.read_text("utf-8")
    last = PROSE.search(text)
    changed = PROSE.sub(rf"\1 ·{int(last[2] or 0) + 1}", text, count=1) if last else text
    before = tab.evaluate(f"document.documentElement.dataset.{what}")
    start = time.time()
    path.write_text(changed, encoding="utf-8")
    tab.wait_for_selector(f"html:not([data-{what}='{before}'])", timeout=120_000)
    time.sleep(0.2)
    now = tab.evaluate(f"document.documentElement.dataset.{what}")
    return float(tab.evaluate(f"window.stamps['{what} {now}']")) / 1000 - start


def settled(tab: Any) -> None:
    """Wait until nothing is being laid out."""
    time.sleep(0.4)
    tab.wait_for_selector(".status:not(.busy)", timeout=120_000)


def build(root: Path, key: str) -> float:
    """The seconds of a whole cold build."""
    start = time.time()
    command = [sys.executable, "-m", "bulletin", "build", key, "--force"]
    subprocess.run(command, cwd=root, check=True, capture_output=True, env=environment())
    return time.time() - start


def environment() -> dict[str, str]:
    """Run the checkout that this file belongs to."""
    return {**os.environ, "BULLETIN_UI": "en", "PYTHONPATH": str(ROOT)}


def line(label: str, times: list[float]) -> str:
    """One line of the table."""
    return f"{label:34}{median(times):8.2f}   ({min(times):.2f}–{max(times):.2f})"


if __name__ == "__main__":
    sys.exit(main())
