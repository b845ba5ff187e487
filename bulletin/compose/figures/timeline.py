"""The timeline: the projects by status and period, with a line at the date of the issue."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bulletin.compose.dates import in_figures
from bulletin.compose.figures.desk import Desk, joined
from bulletin.compose.figures.figure import ROWS, WIDTH, Mark, Span, Spans, Twin
from bulletin.compose.figures.lettering import fitted, width
from bulletin.compose.figures.years import Years
from bulletin.model.period import Moment, Period
from bulletin.model.project import Project

_ORDER = ("running", "starting", "planned", "finished", None)
_NAME = 8.0
_LEFT = 76.0
_GROUP, _ROW, _BAR = 14.0, 11.6, 6.2
_HEAD, _YEARS = 12.0, 13.0
_SHORTEST = 4.0
_FADE = ((1.4, 3.2), (1.4, 2.0), (1.4, 1.0))
"""A broken end: pairs of a gap and a piece, going outwards."""
_UNKNOWN = timedelta(days=200)
"""How much room on the axis an end has that is not known."""


@dataclass(frozen=True, slots=True)
class _Row:
    project: Project
    period: Period


def timeline(desk: Desk) -> tuple[Spans, Twin, str]:
    """Return the drawing, the table and the remarks."""
    every = [
        _Row(one, one.period)
        for status in _ORDER
        for one in desk.source.dated
        if one.status == status and one.period
    ]
    rows = every[:ROWS]
    axis = Years.around([desk.source.today, *_days(rows)], _LEFT, WIDTH)
    headings, spans, foot = _groups(desk, rows, axis)
    today = in_figures(_single(desk.source.today), desk.language)
    drawing = Spans(
        height=foot + _YEARS,
        top=_HEAD,
        foot=foot,
        left=_LEFT,
        bar=_BAR,
        headings=headings,
        spans=spans,
        years=axis.labels(foot + 9.5),
        rules=axis.rules,
        today=axis.at(desk.source.today),
        today_label=_today(axis.at(desk.source.today), desk.words.issue_date.format(date=today)),
    )
    broken = any(row.period.start is None or row.period.end is None for row in rows)
    remarks = joined(
        desk.words.open_ends if broken else "",
        desk.more(len(every) - len(rows)),
        desk.left_out(desk.source.dated),
    )
    return drawing, _twin(desk, every), remarks


def _groups(desk: Desk, rows: list[_Row], axis: Years) -> tuple[tuple[Mark, ...], tuple[Span, ...], float]:
    headings, spans, y, before = list[Mark](), list[Span](), _HEAD, object()
    for row in rows:
        if row.project.status != before:
            before = row.project.status
            y += _GROUP
            headings.append(Mark(0, y - 3.6, _status(desk, row.project)))
        spans.append(_span(desk, row, axis, y))
        y += _ROW
    return tuple(headings), tuple(spans), y + 2


def _span(desk: Desk, row: _Row, axis: Years, y: float) -> Span:
    start, end = _known(row, desk.source.today)
    x, right = (
        axis.at(start),
        min(axis.at(end + timedelta(days=1)), axis.right) if end < date.max else axis.right,
    )
    if right - x < _SHORTEST:
        x, right = (right - _SHORTEST, right) if row.period.start is None else (x, x + _SHORTEST)
    fades = [
        *(_fade(x, -1) if row.period.start is None else ()),
        *(_fade(right, 1) if row.period.end is None else ()),
    ]
    name = fitted(desk.name(row.project), _NAME, _LEFT - 5)
    top = y + (_ROW - _BAR) / 2
    return Span(Mark(0, y + 8.6, name), x, right - x, top, tuple(fades), row.project.status or "none")


def _known(row: _Row, today: date) -> tuple[date, date]:
    """Return the first and last day that surely belong to the project: while it runs, that of the issue does."""
    period, runs = row.period, row.project.status == "running"
    first, last = period.first, period.last
    if period.start is None:
        first = min(today, last) if runs else last
    if period.end is None:
        last = max(today, first) if runs else first
    return first, last


def _fade(edge: float, side: int) -> Iterator[tuple[float, float]]:
    for gap, piece in _FADE:
        edge += side * gap
        yield (edge - piece if side < 0 else edge), piece
        edge += side * piece


def _days(rows: list[_Row]) -> Iterator[date]:
    for row in rows:
        yield row.period.first
        yield row.period.last
        if row.period.start is None and row.period.first.year > 1:
            yield row.period.first - _UNKNOWN
        if row.period.end is None:
            yield row.period.last + _UNKNOWN


def _today(x: float, text: str) -> Mark:
    """Return the label of the issue's date, over its line as far as the edges let it."""
    half = width(text, 7.4) / 2
    return Mark(min(max(x, half), WIDTH - half), 7, text)


def _single(day: date) -> Period:
    moment = Moment(day.year, day.month, day.day)
    return Period(moment, moment)


def _status(desk: Desk, project: Project) -> str:
    return desk.words.groups[project.status] if project.status else desk.words.no_status


def _twin(desk: Desk, rows: list[_Row]) -> Twin:
    words = desk.edition
    return Twin(
        (desk.words.project, words.period, words.status),
        tuple(
            (
                desk.name(row.project),
                in_figures(row.period, desk.language),
                words.statuses[row.project.status] if row.project.status else "–",
            )
            for row in rows
        ),
    )
