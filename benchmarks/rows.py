"""The rows of the table: what was measured, against what, and whether it is as it should be."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from statistics import median

from processes import Cost, typical

HEAD = ("What", "s", "CPU s", "MB", "against", "s", "CPU s", "MB", "ratio", "CPU ratio", "aim", "met")
_RIGHT = frozenset({1, 2, 3, 5, 6, 7, 8, 9})


@dataclass(frozen=True, slots=True)
class Aim:
    """The most that a ratio may be, or the least; `by_processor` where seconds of the processor are meant."""

    limit: float
    least: bool = False
    by_processor: bool = False

    def __str__(self) -> str:
        return f"{'≥' if self.least else '≤'} {self.limit:g}{' CPU' if self.by_processor else ''}"

    def met(self, ratio: float) -> bool:
        """Whether the ratio, rounded as it is shown, is good enough."""
        shown = round(ratio, 2)
        return shown >= self.limit if self.least else shown <= self.limit


def compared(what: str, pairs: Sequence[tuple[Cost, Cost]], against: str, aim: Aim | None = None) -> str:
    """A row of something and a peer, measured by turns; ratios are the medians of those of the pairs."""
    ours, theirs = (typical(costs) for costs in zip(*pairs, strict=True))
    clock = median(one.seconds / other.seconds for one, other in pairs)
    processor = median(one.processor / other.processor for one, other in pairs)
    ratio = processor if aim and aim.by_processor else clock
    judged = (str(aim), "yes" if aim.met(ratio) else "no") if aim else ("", "")
    return line((what, *_cost(ours), against, *_cost(theirs), f"{clock:.2f}", f"{processor:.2f}", *judged))


def alone(what: str, cost: Cost, said: str = "") -> str:
    """A row of something that has no peer; `said` is what else is known of it."""
    return line((what, *_cost(cost), said, "", "", "", "", "", "", ""))


def stated(what: str, ratio: float, against: str, aim: Aim) -> str:
    """A row of a ratio that comes of others."""
    met = "yes" if aim.met(ratio) else "no"
    return line((what, "", "", "", against, "", "", "", f"{ratio:.2f}", "", str(aim), met))


def growth(what: str, few: tuple[int, Cost], many: tuple[int, Cost]) -> str:
    """A row of how the time grows, as an exponent of the size."""
    (small, short), (large, long) = few, many
    scale = log(large / small)
    exponents = (log(long.seconds / short.seconds) / scale, log(long.processor / short.processor) / scale)
    clock, processor = (f"n^{exponent:.2f}" for exponent in exponents)
    return line((what, clock, processor, "", f"from {small} to {large}", "", "", "", "", "", "", ""))


def head() -> str:
    """The two lines above the rows."""
    return "\n".join((line(HEAD), line(["---:" if n in _RIGHT else "---" for n in range(len(HEAD))])))


def line(cells: Sequence[str]) -> str:
    """One line of a Markdown table."""
    return f"| {' | '.join(cells)} |"


def _cost(cost: Cost) -> tuple[str, str, str]:
    return f"{cost.seconds:.2f}", f"{cost.processor:.2f}", f"{cost.megabytes:.0f}"
