"""`make bench`: one table of what the tool costs, against others, measured in one run; nothing is asserted.

Each is a whole process. What is compared is done by turns, so that other work on the machine meets both; a ratio is the
median of those of the pairs. Memory is that of the largest process. Nothing is written outside a temporary folder.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import many_issues
import one_issue
from machine import described
from one_issue import Bench
from peers import Peer, default_python
from processes import Failed, adopt_orphans
from rows import head


def main() -> int:
    """Measure and print; return 1 where something could not be measured."""
    asked = _arguments().parse_args()
    missing: dict[str, str] = {}

    def skip(peer: Peer) -> None:
        missing[peer.name] = peer.reason

    print(f"{described()}; {asked.runs} runs\n")
    print(head(), flush=True)
    adopt_orphans()
    failed: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(
            Path(name, "compiled")
        )  # modules as an installed package has them
        bench = Bench(asked.runs, asked.peers, Path(name), skip)
        groups = {
            "start": one_issue.start,
            "cold": one_issue.cold,
            "others": one_issue.others,
            "changes": one_issue.changes,
            "five": many_issues.all_five,
            "jobs": many_issues.two_processors,
            "many": partial(many_issues.many, counts=asked.issues),
            "long": partial(many_issues.long, pages=asked.pages),
            "check": partial(many_issues.check, count=asked.check),
        }
        for label, group in groups.items():
            if not asked.only or label in asked.only:
                failed += _shown(label, group(bench))
    for peer, reason in missing.items():
        print(f"\nnot measured: {peer}, {reason}")
    for line in failed:
        print(f"\nnot measured: {line}")
    return min(1, len(failed))


def _shown(label: str, rows: Iterator[str]) -> list[str]:
    """Print rows as they come; return what has kept them from coming."""
    try:
        for row in rows:
            print(row, flush=True)
    except Failed as error:
        return [f"{label}: {error}"]
    return []


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__.partition("\n")[0])
    parser.add_argument("only", nargs="*", help="start, cold, others, changes, five, jobs, many, long, check")
    parser.add_argument(
        "--runs", type=int, default=5, help="pairs of each; what takes long is done half as often"
    )
    parser.add_argument("--issues", type=int, nargs="*", default=[100, 300], help="how many are generated")
    parser.add_argument("--pages", type=int, nargs="*", default=[5, 10, 20, 40, 80], help="of a long issue")
    parser.add_argument("--check", type=int, default=1000, help="how many issues are checked")
    parser.add_argument(
        "--peers",
        default=default_python(),
        metavar="PYTHON",
        help="a Python that has typst and rendercv[full] ($BENCH_PEERS; usually this one)",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
