"""The key figures: how many projects, partners, countries and events there are, and the own share."""

from collections.abc import Iterator
from dataclasses import dataclass

from babel import Locale
from babel.numbers import format_decimal

from bulletin.compose.figures.counts import countries, of_status, partners
from bulletin.compose.figures.desk import Desk, joined
from bulletin.compose.figures.euro import exact, large, total
from bulletin.compose.figures.figure import WIDTH, KeyFigure, KeyFigures, Mark, Twin
from bulletin.compose.figures.lettering import lines

_LABEL = 7.8
_BASELINE, _LABEL_DOWN, _LEADING = 24.0, 11.5, 9.4
_ROW = 54.0
_GAP = 6.0
_COLUMNS = {1: 1, 2: 2, 4: 2}
"""How many stand in a row; three for all other numbers of them."""


@dataclass(frozen=True, slots=True)
class _Number:
    """A number with its unit and its label; `told` is the number as a table has it."""

    value: str
    unit: str
    label: str
    told: str


def key_figures(desk: Desk) -> tuple[KeyFigures, Twin, str]:
    """Return the drawing, the table and the remarks."""
    found = tuple(_numbers(desk))
    columns = _COLUMNS.get(len(found), 3)
    room = WIDTH / columns
    cells = tuple(
        _cell(number, (i % columns) * room, (i // columns) * _ROW, room - _GAP)
        for i, number in enumerate(found)
    )
    rows = -(-len(found) // columns)
    deepest = max(mark.y for cell in cells[-columns:] for mark in cell.labels)
    twin = Twin((desk.words.what, desk.words.number), tuple((one.label, one.told) for one in found))
    return KeyFigures(deepest + 4, cells, tuple(row * _ROW for row in range(rows))), twin, _remarks(desk)


def _cell(number: _Number, x: float, top: float, room: float) -> KeyFigure:
    labels = lines(f"{number.unit} {number.label}".strip(), _LABEL, room)
    first = top + _BASELINE + _LABEL_DOWN
    return KeyFigure(
        x=x,
        y=top + _BASELINE,
        value=number.value,
        labels=tuple(Mark(x, first + i * _LEADING, label) for i, label in enumerate(labels)),
    )


def _numbers(desk: Desk) -> Iterator[_Number]:
    source, words = desk.source, desk.words
    running = of_status(source.projects, "running")
    if len(source.projects) > running:
        yield _counted(desk, len(source.projects), words.project_forms)
    if running:
        yield _counted(desk, running, words.running_forms)
    if number := partners(source.projects, desk.setter):
        yield _counted(desk, number, words.partner_forms)
    if number := countries(source.projects):
        yield _counted(desk, number, words.country_forms)
    shares = [project.share for project in source.projects if project.share]
    if sum_ := total(shares):
        value, unit = large(sum_, desk.language)
        yield _Number(value, unit, words.share_label, exact(sum_, desk.language))
    if source.events:
        yield _counted(desk, len(source.events), words.event_forms)


def _counted(desk: Desk, number: int, forms: dict[str, str]) -> _Number:
    label = forms.get(Locale(desk.language).plural_form(number), forms["other"])
    value = str(format_decimal(number, locale=desk.language))
    return _Number(value, "", label, value)


def _remarks(desk: Desk) -> str:
    projects, words = desk.source.projects, desk.words
    several = sum(isinstance(project.partners, int) for project in projects) > 1
    uncertain = any(isinstance(project.countries, int) for project in projects) and len(projects) > 1
    return joined(
        words.partners_counted if several else "",
        words.countries_counted if uncertain else "",
        desk.converted(project.share for project in projects),
    )
