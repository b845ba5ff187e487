"""The sizes of the print edition: its text, the height of a line, how high pictures may be."""

from dataclasses import dataclass
from typing import NamedTuple

LEAST_TEXT, MOST_TEXT = 8.0, 12.0
"""Text in points: smaller strains the eyes, larger leaves too few words on a line of a column."""
LEAST_LEADING, MOST_LEADING = 1.2, 1.7
"""The height of a line as a multiple of its text."""

_STEP, _STEPS = 0.1, 6
_TIGHTER, _CLOSER = 0.98, 0.97
_PICTURES_A_STEP = 0.05


class Scale(NamedTuple):
    """How much larger than a theme is drawn its text comes out: across (`type`) and down (`line`)."""

    type: float
    line: float


@dataclass(frozen=True, slots=True)
class Sizes:
    """Text and leading in points; `pictures` is the share that pictures may have of the theme's heights."""

    text: float = 9.4
    leading: float = 13.0
    pictures: float = 1.0

    @property
    def line(self) -> float:
        """The leading in CSS pixels."""
        return self.leading * 96 / 72

    def scale(self, own: "Sizes") -> Scale:
        """Return how these sizes stand to those that a theme is drawn in (`own`)."""
        return Scale(self.text / own.text, self.leading / own.leading)

    def with_text(self, text: float) -> "Sizes":
        """Return the same with another size of text; the leading goes with it, in tenths of a point."""
        return Sizes(text, round(self.leading * text / self.text, 1), self.pictures)

    @property
    def tightened(self) -> "Sizes":
        """A little less of everything: three lines in a hundred are saved."""
        return Sizes(round(self.text * _TIGHTER, 2), round(self.leading * _CLOSER, 2), self.pictures)

    def ladder(self) -> tuple["Sizes", ...]:
        """Return what an issue may be set in to fit its pages, the largest first, these sizes in the middle.

        The text goes up and down by 0.6 points in tenths, inside what is allowed; below these sizes
        pictures lose 5 % of their height a step.
        """
        return tuple(
            self._rung(step)
            for step in range(_STEPS, -_STEPS - 1, -1)
            if LEAST_TEXT <= round(self.text + step * _STEP, 2) <= MOST_TEXT
        )

    def _rung(self, step: int) -> "Sizes":
        if not step:
            return self
        resized = self.with_text(round(self.text + step * _STEP, 2))
        share = 1 + min(step, 0) * _PICTURES_A_STEP
        return Sizes(resized.text, resized.leading, round(self.pictures * share, 3))


DRAWN = Sizes()
"""The sizes that the theme of two columns is drawn in."""
