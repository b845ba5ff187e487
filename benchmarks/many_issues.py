"""What many issues cost, and long ones: how the time grows, and what a second processor is good for."""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import peers
from one_issue import Bench, printed, theirs
from processes import BULLETIN, Cost, Step, in_turn, measured, typical
from rows import Aim, alone, compared, growth, stated
from workspaces import copies, generated, own

_LOOPS = """
import os, sys
def loop():
    total = 0
    for number in range(20_000_000): total += number & 7
together = sys.argv[1] == "together"
child = os.fork()
if child == 0:
    loop()
    os._exit(0)
if not together: os.waitpid(child, 0)
loop()
if together: os.waitpid(child, 0)
"""
"""Two processes that do the same, one after the other or together."""
_MANY = 36
"""Issues by which it is told what a second processor is good for: with a dozen the start is a quarter of the time."""
_SMALL = 2
"""Pages of each of many generated issues."""


def all_five(bench: Bench) -> Iterator[str]:
    """All issues of the checkout, one after the other and two at once, against `weasyprint` on each of their pages."""
    root = own(bench.work / "five")
    printed(root, "--all")
    pages = sorted((root / "html").rglob("index.html"))
    for jobs in (1, 2):
        pairs = in_turn(_all(root, jobs), theirs(pages), max(1, bench.runs // 2))
        yield compared(f"all five, --jobs {jobs}", pairs, f"weasyprint, {len(pages)} times", Aim(1.0))


def two_processors(bench: Bench) -> Iterator[str]:
    """What two jobs at once gain, against what two plain loops of Python gain over one after the other.

    By the best run of each: what else a machine does makes a loop of a second longer by a tenth.
    """
    root = generated(bench.work / "jobs", _MANY, _SMALL)
    steps = (_loops("in turn"), _loops("together"), _all(root, 1), _all(root, 2))
    runs = [[step() for step in steps] for _ in range(bench.runs)]
    one, two, serial, parallel = (
        min(costs, key=lambda cost: cost.seconds) for costs in zip(*runs, strict=True)
    )
    loops, builds = one.seconds / two.seconds, serial.seconds / parallel.seconds
    yield alone("two plain loops in turn", one)
    yield alone("two plain loops together", two, f"gain {loops:.2f}")
    yield alone(f"{_MANY} generated issues, --jobs 1", serial)
    yield alone(f"{_MANY} generated issues, --jobs 2", parallel, f"gain {builds:.2f}")
    yield stated("gain of --jobs 2", builds / loops, "the gain of two loops", Aim(0.9, least=True))


def many(bench: Bench, counts: Sequence[int]) -> Iterator[str]:
    """Generated issues of two pages, all processors at work."""
    found: list[tuple[int, Cost]] = []
    for count in counts:
        root = generated(bench.work / f"many-{count}", count, _SMALL)
        cost = _all(root, 0)()
        found.append((count, cost))
        yield alone(f"{count} generated issues of {_SMALL} pages", cost, f"{cost.seconds / count:.2f} s each")
        again = measured([BULLETIN, "build", "--all"], root)
        yield alone(
            "the same once more, nothing changed", again, f"{again.seconds / count * 1000:.1f} ms each"
        )
    if len(found) > 1:
        yield growth("growth with the number of issues", found[0], found[-1])


def long(bench: Bench, pages: Sequence[int]) -> Iterator[str]:
    """One issue of so many pages, against `weasyprint` on the same page."""
    found: list[tuple[int, Cost]] = []
    for count in pages:
        root = generated(bench.work / f"long-{count}", 1, count)
        peer = peers.weasyprint(printed(root, "1"))
        step = partial(measured, [BULLETIN, "build", "1", "--force"], root)
        pairs = [(step(), measured(peer.command)) for _ in range(max(1, bench.runs // 2))]
        found.append((count, typical([ours for ours, _ in pairs])))
        yield compared(f"an issue of {count} pages", pairs, peer.name, Aim(1.0))
    if len(found) > 1:
        yield growth("growth with the pages", found[0], found[-1])


def check(bench: Bench, count: int) -> Iterator[str]:
    """`bulletin check` of copies of the checkout's issues."""
    root = copies(bench.work / "check", count)
    cost = measured([BULLETIN, "check"], root, fine=(0, 1))
    yield alone(f"check of {count} issues", cost, f"{cost.seconds / count * 1000:.1f} ms each")


def _all(root: Path, jobs: int) -> Step:
    return partial(measured, [BULLETIN, "build", "--all", "--force", "--jobs", str(jobs)], root)


def _loops(way: str) -> Step:
    return partial(measured, [sys.executable, "-c", _LOOPS, way])
