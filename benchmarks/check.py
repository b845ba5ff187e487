"""`make bench`: `bulletin check` as a whole process, for one issue and for many.

One issue is set against importing what no check can do without, pair by pair, in seconds of processor time.
Many issues are copies of the real ones under other numbers; their seconds are those of the clock, since the
work is shared among the processors. Nothing is asserted: read the table.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from workspaces import fill

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
IMPORTS = [sys.executable, "-c", "import yaml, typer, pydantic"]
CHECK = [str(BIN / "bulletin"), "check"]


def main() -> int:
    """Measure and print; return 0."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--many", type=int, nargs="*", default=[100, 300, 1000])
    asked = parser.parse_args()
    print(f"one issue; {asked.runs} runs of each after one warm-up; CPU seconds, median")
    print(f"{'issue':36}{'seconds':>10}{'imports':>10}{'ratio':>8}{'min':>8}{'max':>8}")
    for path in sorted((ROOT / "issues").glob("*.yaml")):
        print(one(path.stem, asked.runs))
    print(f"\nmany issues, {os.cpu_count()} processors; copies of all five, then of the longest alone")
    print(f"{'issues':36}{'seconds':>10}{'CPU':>10}{'ms each':>10}{'MB':>8}")
    for pattern in ("*.yaml", "9.yaml"):
        for count in asked.many:
            print(many(count, pattern))
    return 0


def one(key: str, runs: int) -> str:
    """One line of the first table."""
    pairs = [(cpu([*CHECK, key], ROOT), cpu(IMPORTS, ROOT)) for _ in range(runs + 1)][1:]
    ratios = [ours / theirs for ours, theirs in pairs]
    ours, theirs = (median(times) for times in zip(*pairs, strict=True))
    return f"{key:36}{ours:10.2f}{theirs:10.2f}{median(ratios):8.2f}{min(ratios):8.2f}{max(ratios):8.2f}"


def many(count: int, pattern: str) -> str:
    """One line of the second table: a workspace of `count` issues checked."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        shutil.copy(ROOT / "bulletin.yaml", work)
        shutil.copytree(ROOT / "templates", work / "templates", ignore=shutil.ignore_patterns("print", "web"))
        fill(work / "issues", count, pattern)
        start = perf_counter()
        used = cpu(CHECK, work)
        seconds = perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    label = f"{count} of {pattern}"
    return f"{label:36}{seconds:10.2f}{used:10.2f}{seconds / count * 1000:10.1f}{peak:8.0f}"


def cpu(command: list[str], folder: Path) -> float:
    """Run a command; return the seconds that the processors worked for it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command, cwd=folder, check=False, capture_output=True, env={**os.environ, "BULLETIN_UI": "en"}
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
