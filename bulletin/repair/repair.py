"""A file with all its safe repairs made, one after another until none is left."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from difflib import unified_diff

from bulletin.problems.problem import Edit, Problem, Refused
from bulletin.read.source import Source, decode, legible
from bulletin.repair.edits import applied, together
from bulletin.repair.tidy import Step, tidied

Judge = Callable[[Source], tuple[Problem, ...]]
"""Reads a text and returns what is wrong with it."""

_ROUNDS = 50
"""A repair can bring another mistake to light; each round repairs one a line."""
_AGAIN = 8
"""So many mistakes of one kind a line may have, each come to light by the repair of the one before."""
_BOM = "\ufeff"
Spot = tuple[str, int]
"""A kind of mistake, and the line that it is on."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """A file before and after its repairs: what was repaired in it, and which problems are left."""

    file: str
    before: bytes
    after: bytes
    steps: tuple[Step, ...]
    done: tuple[Problem, ...]
    left: tuple[Problem, ...]

    @property
    def changed(self) -> bool:
        """True where there was something to repair."""
        return self.before != self.after

    @property
    def text(self) -> str:
        """The repaired text as people see it."""
        return legible(self.after)

    def difference(self) -> tuple[str, ...]:
        """Return the lines of a unified diff (as `diff -u` writes it), without line ends."""
        old, new = (legible(data).split("\n") for data in (self.before, self.after))
        return tuple(unified_diff(old, new, self.file, self.file, lineterm=""))


def repair(raw: bytes, file: str, judge: Judge) -> Repaired:
    """Make every safe repair of the file; `judge` says after each round what is wrong."""
    try:
        data, steps = tidied(raw, file)
        data, done, left = _rounds(data, file, judge)
    except Refused as refused:
        return Repaired(file, raw, raw, (), (), refused.problems)
    return Repaired(file, raw, data, steps, done, left)


def _rounds(data: bytes, file: str, judge: Judge) -> tuple[bytes, tuple[Problem, ...], tuple[Problem, ...]]:
    """Repair round by round; what comes again and again on a line, however often it is repaired, is left alone."""
    vain: set[Spot] = set()
    while True:
        after, done, left = _tried(data, file, judge, vain)
        times = Counter(map(_spot, done))
        again = {spot for spot, count in times.items() if count > _AGAIN}
        if not again:
            return after, done, left
        vain |= again


def _tried(
    data: bytes, file: str, judge: Judge, vain: set[Spot]
) -> tuple[bytes, tuple[Problem, ...], tuple[Problem, ...]]:
    done: tuple[Problem, ...] = ()
    seen = {data}
    for _ in range(_ROUNDS):
        left = judge(decode(data, file))
        chosen = together(tuple(problem for problem in left if _spot(problem) not in vain))
        text = data.decode()
        head = _BOM if text.startswith(_BOM) else ""
        after = (head + applied(text.removeprefix(_BOM), _edits(chosen))).encode()
        if after in seen:
            return data, done, left
        seen.add(after)
        data, done = after, (*done, *chosen)
    return data, done, judge(decode(data, file))


def _spot(problem: Problem) -> Spot:
    return problem.code.id, problem.place.line if problem.place else 0


def _edits(problems: tuple[Problem, ...]) -> list[Edit]:
    return [edit for problem in problems for edit in problem.edits]
