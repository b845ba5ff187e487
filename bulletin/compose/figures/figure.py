"""A figure made from the data: its words, its text twin, and a drawing as plain numbers.

Numbers are typographic points at the width of a print column; the origin is at the top left.
"""

from dataclasses import dataclass
from typing import Literal

WIDTH = 238.0
"""The width of every drawing: 84 mm."""
ROWS = 40
"""The most rows that a figure has room for."""


@dataclass(frozen=True, slots=True)
class Twin:
    """The same facts as a table, for those who would rather read or cannot see the drawing."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def sentence(self) -> str:
        """The table as running text."""
        return "; ".join(", ".join(cell for cell in row if cell) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Mark:
    """A short label; `y` is that of its baseline."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A large number; the lines of its label stand below it."""

    x: float
    y: float
    value: str
    labels: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Large numbers in rows; `rules` are the heights of the lines above the rows."""

    height: float
    cells: tuple[KeyFigure, ...]
    rules: tuple[float, ...]
    kind: Literal["key-figures"] = "key-figures"


@dataclass(frozen=True, slots=True)
class Span:
    """The period of a project as a bar; `fades` are the broken ends: left edge and width of each piece."""

    name: Mark
    x: float
    width: float
    y: float
    fades: tuple[tuple[float, float], ...]
    status_key: str


@dataclass(frozen=True, slots=True)
class Spans:
    """The projects by period: groups of one status each, years below."""

    height: float
    top: float
    foot: float
    left: float
    bar: float
    """The height of a bar."""
    headings: tuple[Mark, ...]
    spans: tuple[Span, ...]
    years: tuple[Mark, ...]
    rules: tuple[float, ...]
    """The first of January of each year."""
    today: float
    today_label: Mark
    kind: Literal["timeline"] = "timeline"


@dataclass(frozen=True, slots=True)
class Bar:
    """The money of a project: two lengths from the same edge, and the amounts in words."""

    name: Mark
    y: float
    budget: float
    share: float
    amounts: tuple[Mark, Mark]


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column of amounts, in lines; `key` is where the square in the colour of its bars begins."""

    heads: tuple[Mark, ...]
    key: float


@dataclass(frozen=True, slots=True)
class Bars:
    """Budget and own share of each project, the sum below."""

    height: float
    left: float
    bar: float
    """The height of a bar."""
    columns: tuple[Column, Column]
    unit: Mark
    bars: tuple[Bar, ...]
    total: tuple[Mark, ...]
    rule: float
    kind: Literal["budget"] = "budget"


@dataclass(frozen=True, slots=True)
class Tile:
    """A country on the map; `count` is empty where no project reaches it."""

    x: float
    y: float
    code: str
    count: str


@dataclass(frozen=True, slots=True)
class Tiles:
    """Europe as a grid of tiles; what is elsewhere stands in lines below."""

    height: float
    width: float
    """Of one tile."""
    depth: float
    tiles: tuple[Tile, ...]
    outside: tuple[Mark, ...]
    kind: Literal["countries"] = "countries"


@dataclass(frozen=True, slots=True)
class Dot:
    """An entry of a history; `hollow` where only the year is known."""

    x: float
    y: float
    hollow: bool


@dataclass(frozen=True, slots=True)
class Dots:
    """A history as dots over an axis of years; `rules` are the first of January of each year."""

    height: float
    axis: float
    radius: float
    dots: tuple[Dot, ...]
    years: tuple[Mark, ...]
    rules: tuple[float, ...]
    kind: Literal["history"] = "history"


Drawing = KeyFigures | Spans | Bars | Tiles | Dots


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as a page shows it; `at` is the place in the issue that asks for it."""

    id: str
    """Its name for addresses inside the page; no two figures of an issue share one."""
    title: str
    caption: str
    twin: Twin
    drawing: Drawing
    at: str
    kind: Literal["figure"] = "figure"
