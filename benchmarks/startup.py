"""`make bench`: what is asked for most and does least, set against importing typer, which no command can do without.

Pair by pair, in seconds of the clock. Nothing is asserted: read the table.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
BASE = ("-c", "import typer")
COMMANDS = ("--version", "--help", "build --help", "mail send --help", "mail", "chek", "explain B014", "list")


def main() -> int:
    """Measure and print; return 0."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    print(f"{runs} runs of each after one warm-up; seconds of the clock, median")
    print(f"{'bulletin …':24}{'seconds':>10}{'typer':>10}{'ratio':>8}{'min':>8}{'max':>8}")
    with tempfile.TemporaryDirectory() as cache:
        for command in COMMANDS:
            print(one(command.split(), runs, cache))
    return 0


def one(command: list[str], runs: int, cache: str) -> str:
    """One line of the table; `cache` keeps the compiled modules, as an installed package has them."""
    ours = ("-m", "bulletin", *command)
    pairs = [(clock(ours, cache), clock(BASE, cache)) for _ in range(runs + 1)][1:]
    ratios = [mine / theirs for mine, theirs in pairs]
    mine, theirs = (median(times) for times in zip(*pairs, strict=True))
    return f"{' '.join(command):24}{mine:10.3f}{theirs:10.3f}{median(ratios):8.2f}{min(ratios):8.2f}{max(ratios):8.2f}"


def clock(arguments: Sequence[str], cache: str) -> float:
    """Run Python; return how long it took."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        check=False,
        capture_output=True,
        env={**kept, "PYTHONPYCACHEPREFIX": cache, "BULLETIN_UI": "bg"},
    )
    return perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
