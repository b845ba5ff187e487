"""The site of the checkout's issues and of many small ones: time, size, growth, and a second run without a change.

`--issues 100 300` says how many small issues are generated, of two pages each. The seconds are those of all processors
together, start-up included, which other work on the machine disturbs least: of the command and, on Linux, of the
processes to which it hands the issues, which it does not wait for itself. Nothing is asserted: read the table.
"""

import argparse
import ctypes
import itertools
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from math import log
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ADOPTING = 36
"""PR_SET_CHILD_SUBREAPER of <linux/prctl.h>: processes whose parent is gone become children of this one."""
PARAGRAPH = (
    "Клъстерът проведе среща с партньорите от университетите и общината, на която бяха обсъдени следващите стъпки "
    "по проекта, графикът на обученията и ролята на всяка организация. "
)


def main() -> int:
    """Measure and print; return 0."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--issues", type=int, nargs="*", default=[25, 100])
    parser.add_argument("--no-real", action="store_true", help="leave out the checkout's own issues")
    asked = parser.parse_args()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(ADOPTING, 1, 0, 0, 0)
    print(
        f"{'issues':>14}{'build, s':>10}{'site, s':>9}{'again, s':>10}{'one changed, s':>16}{'files':>7}{'MB':>8}"
    )
    totals: list[tuple[int, float]] = []
    with tempfile.TemporaryDirectory() as name:
        if not asked.no_real:
            print(row("the checkout's", real(Path(name, "real")))[0])
        for count in asked.issues:
            line, seconds = row(str(count), generated(Path(name, str(count)), count))
            totals.append((count, seconds))
            print(line, flush=True)
    for (few, short), (many, long) in itertools.pairwise(totals):
        print(f"growth from {few} to {many} issues: n^{log(long / short) / log(many / few):.2f}")
    return 0


def row(label: str, root: Path) -> tuple[str, float]:
    """One line of the table, and the seconds of everything that is made at first."""
    build, site, again = (run(root, *words) for words in (["build", "--all"], ["site"], ["site"]))
    issue = min((root / "issues").glob("*.yaml"))
    issue.write_text(issue.read_text("utf-8").replace("place: София", "place: Пловдив", 1), "utf-8")
    changed = run(root, "site")
    files = [path for path in (root / "output" / "site").rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    line = f"{label:>14}{build:10.1f}{site:9.1f}{again:10.2f}{changed:16.1f}{len(files):7}{size:8.1f}"
    return line, build + site


def real(root: Path) -> Path:
    """Copy the checkout's workspace; return the folder."""
    for name in ("issues", "templates"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "bulletin.yaml", root)
    return root


def generated(root: Path, count: int) -> Path:
    """Write a workspace of `count` issues of two pages, each with a project and an event; return the folder."""
    (root / "issues").mkdir(parents=True)
    for name in ("bulletin.yaml", "templates/logo.svg"):
        (root / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    for number in range(1, count + 1):
        (root / "issues" / f"{number}.yaml").write_text(issue(number), "utf-8")
    return root


def issue(number: int) -> str:
    """Return the text of an issue."""
    year, month = 2000 + (number - 1) // 12, (number - 1) % 12 + 1
    day = f"{year}-{month:02}"
    sections = "".join(
        f"  - title: Раздел {place}\n    text: |\n" + f"      {PARAGRAPH * 4}\n\n" * 3
        for place in range(1, 4)
    )
    return (
        f"issue: {number}\ntitle: Бюлетин\ndate: {day}-15\nplace: София\nsections:\n{sections}"
        "  - {title: Проекти, show: projects}\n  - {title: Събития, show: events}\n"
        f"projects:\n  - {{id: project-{number % 20}, name: Проект {number % 20}, status: running, goal: Да учим.}}\n"
        f"events:\n  - {{kind: seminar, title: Семинар {number}, date: {day}-20, place: София}}\n"
    )


def run(root: Path, *words: str) -> float:
    """Run a command of the checkout in `root`; return the seconds that the processors worked for it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "BULLETIN_UI": "en"}
    done = subprocess.run(
        [sys.executable, "-m", "bulletin", *words],
        check=False,
        cwd=root,
        capture_output=True,
        text=True,
        env=environment,
    )
    if done.returncode:
        print(done.stderr[-2000:], file=sys.stderr)
    with suppress(ChildProcessError):
        while True:
            os.wait()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
