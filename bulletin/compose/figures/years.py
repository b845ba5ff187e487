"""An axis of years: where a day stands on it, and which years are written below."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from bulletin.compose.figures.figure import Mark
from bulletin.compose.figures.lettering import width

_LABEL = 7.4
_AIR = 2.5
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class Years:
    """Whole years from `first` to before `last`, between two edges."""

    first: int
    last: int
    left: float
    right: float

    @classmethod
    def around(cls, days: Iterable[date], left: float, right: float) -> Self:
        """Return the axis that holds all these days."""
        years = [day.year for day in days]
        return cls(min(years), max(years) + 1, left, right)

    def at(self, day: date) -> float:
        """Return where a day begins; every year is equally wide."""
        length = date(day.year, 12, 31).timetuple().tm_yday
        return self._year(day.year + (day.timetuple().tm_yday - 1) / length)

    @property
    def rules(self) -> tuple[float, ...]:
        """Where the years that are written begin, and the last one ends."""
        return (*(self._year(year) for year in self._written), self.right)

    def labels(self, y: float) -> tuple[Mark, ...]:
        """Return the years' labels, each in the middle of its year, or at its start where not all are written."""
        shift = 0.5 if self._step == 1 else 0
        return tuple(Mark(self._year(year + shift), y, str(year)) for year in self._written)

    def _year(self, year: float) -> float:
        return self.left + (year - self.first) / (self.last - self.first) * (self.right - self.left)

    @property
    def _step(self) -> int:
        room = (self.right - self.left) / (self.last - self.first)
        return next((step for step in _STEPS if step * room >= width("2000", _LABEL) + _AIR), _STEPS[-1])

    @property
    def _written(self) -> tuple[int, ...]:
        return tuple(year for year in range(self.first, self.last) if year % self._step == 0)
