"""The countries of the partners: Europe as a map of tiles, the rest of the world in a line below."""

from collections import Counter

from bulletin.compose import amounts
from bulletin.compose.figures.desk import Desk, joined
from bulletin.compose.figures.figure import WIDTH, Mark, Tile, Tiles, Twin
from bulletin.compose.figures.lettering import lines

_GRID = (
    "IS .. .. .. NO SE FI .. ..",
    ".. .. .. .. DK .. EE RU ..",
    "IE GB .. .. .. .. LV BY ..",
    ".. .. .. NL DE PL LT UA ..",
    ".. .. BE LU CZ SK .. MD ..",
    ".. .. FR CH AT HU RO .. ..",
    "PT ES .. IT SI HR RS BG ..",
    ".. .. .. MT BA ME XK MK TR",
    ".. .. .. .. .. AL GR .. CY",
)
"""Each country next to its neighbours, as far as squares allow; `..` is water or a country off the map."""
NBSP = "\u00a0"
_GAP = 1.6
_COLUMNS = 9
_WIDTH = (WIDTH + _GAP) / _COLUMNS - _GAP
_DEPTH = 16.0
_LINE, _LEADING = 7.8, 10.0


def countries(desk: Desk) -> tuple[Tiles, Twin, str]:
    """Return the drawing, the table and the remarks."""
    counted = Counter(
        code for project in desk.source.placed for code in dict.fromkeys(_codes(project.countries))
    )
    tiles = tuple(
        Tile(column * (_WIDTH + _GAP), row * (_DEPTH + _GAP), code, str(counted[code] or ""))
        for row, line in enumerate(_GRID)
        for column, code in enumerate(line.split())
        if code != ".."
    )
    on_map = {tile.code for tile in tiles}
    named = _by_name(desk, counted)
    elsewhere = [(name, number) for code, name, number in named if code not in on_map]
    foot = len(_GRID) * (_DEPTH + _GAP) - _GAP
    outside = _outside(desk, elsewhere, foot + 12)
    twin = Twin(
        (desk.words.country, desk.words.number), tuple((name, str(number)) for _, name, number in named)
    )
    height = (outside[-1].y if outside else foot) + 3
    return Tiles(height, _WIDTH, _DEPTH, tiles, outside), twin, _remarks(desk, named)


def _codes(countries: int | tuple[str, ...] | None) -> tuple[str, ...]:
    return countries if isinstance(countries, tuple) else ()


def _by_name(desk: Desk, counted: Counter[str]) -> list[tuple[str, str, int]]:
    """Return codes, names and numbers, the most frequent first, equals by name."""
    named = [(code, amounts.country(code, desk.language), number) for code, number in counted.items()]
    return sorted(named, key=lambda one: (-one[2], one[1]))


def _outside(desk: Desk, elsewhere: list[tuple[str, int]], y: float) -> tuple[Mark, ...]:
    if not elsewhere:
        return ()
    text = lines(f"{desk.words.outside} {_listed(elsewhere)}", _LINE, WIDTH)
    return tuple(Mark(0, y + i * _LEADING, line) for i, line in enumerate(text))


def _listed(named: list[tuple[str, int]]) -> str:
    return ", ".join(f"{name}{NBSP}{number}" for name, number in named)


def _remarks(desk: Desk, named: list[tuple[str, str, int]]) -> str:
    counted = [desk.name(one) for one in desk.source.projects if isinstance(one.countries, int)]
    return joined(
        desk.words.projects_of_countries,
        f"{_listed([(name, number) for _, name, number in named])}.",
        desk.words.only_counted.format(names=", ".join(counted)) if counted else "",
    )
