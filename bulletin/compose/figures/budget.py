"""The budget: how large each project is, and how much of it is the association's own."""

from dataclasses import dataclass
from decimal import Decimal

from babel.numbers import format_decimal

from bulletin.compose.figures.desk import Desk, joined
from bulletin.compose.figures.euro import exact, total
from bulletin.compose.figures.figure import ROWS, WIDTH, Bar, Bars, Column, Mark, Twin
from bulletin.compose.figures.lettering import fitted, lines, width
from bulletin.model.money import Money
from bulletin.model.project import Project

_NAME = 8.0
_LEFT, _RIGHT = 76.0, 152.0
_COLUMNS = (190.0, WIDTH - 4)
"""Where the two columns of amounts end."""
_HEAD_SIZE, _HEAD_BASE, _HEAD_LEADING, _HEAD_ROOM = 7.4, 17.0, 8.8, 36.0
_KEY = 8.0
_HEAD, _ROW, _BAR = 21.0, 12.2, 6.6
_MILLION, _THOUSAND = Decimal(1_000_000), Decimal(1000)
_FROM = ((100 * _MILLION, _MILLION), (10 * _THOUSAND, _THOUSAND))
"""From which largest amount on all are written in a unit, so that the small ones still tell something."""
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class _Scale:
    """How long an amount is, and in which unit all are written: by the largest of them."""

    largest: Decimal

    @property
    def unit(self) -> Decimal:
        return next((unit for least, unit in _FROM if self.largest >= least), Decimal(1))

    def length(self, money: Money | None) -> float:
        return float(money.in_euro() / self.largest) * (_RIGHT - _LEFT) if money else 0.0


def budget(desk: Desk) -> tuple[Bars, Twin, str]:
    """Return the drawing, the table and the remarks; the largest project stands first."""
    every = sorted(desk.source.funded, key=_size, reverse=True)
    rows = every[:ROWS]
    budgets, shares = [p.budget for p in every if p.budget], [p.share for p in every if p.share]
    scale = _Scale(_size(every[0]))
    foot = _HEAD + len(rows) * _ROW
    sums = (total(budgets), total(shares))
    several = len(every) > 1
    drawing = Bars(
        height=foot + (15 if several else 3),
        left=_LEFT,
        bar=_BAR,
        columns=(_column(_COLUMNS[0], desk.edition.budget), _column(_COLUMNS[1], desk.edition.share)),
        unit=Mark(0, _HEAD_BASE, _unit(desk, scale.unit)),
        bars=tuple(_bar(desk, project, scale, _HEAD + i * _ROW) for i, project in enumerate(rows)),
        total=_total(desk, sums, scale, foot + 11) if several else (),
        rule=foot + 1.5,
    )
    remarks = joined(
        f"* {converted}" if (converted := desk.converted([*budgets, *shares])) else "",
        desk.more(len(every) - len(rows)),
        desk.left_out(every),
    )
    return drawing, _twin(desk, every, sums), remarks


def _size(project: Project) -> Decimal:
    return max(money.in_euro() for money in (project.budget, project.share) if money)


def _column(x: float, head: str) -> Column:
    text = lines(head, _HEAD_SIZE, _HEAD_ROOM)
    last = len(text) - 1
    heads = tuple(Mark(x, _HEAD_BASE - (last - i) * _HEAD_LEADING, line) for i, line in enumerate(text))
    return Column(heads, x - width(text[-1], _HEAD_SIZE) - _KEY)


def _bar(desk: Desk, project: Project, scale: _Scale, y: float) -> Bar:
    base = y + 9
    return Bar(
        name=Mark(0, base, fitted(desk.name(project), _NAME, _LEFT - 5)),
        y=y + (_ROW - _BAR) / 2,
        budget=scale.length(project.budget),
        share=scale.length(project.share),
        amounts=(
            Mark(_COLUMNS[0], base, _amount(desk, project.budget, scale)),
            Mark(_COLUMNS[1], base, _amount(desk, project.share, scale)),
        ),
    )


def _amount(desk: Desk, money: Money | None, scale: _Scale) -> str:
    if not money:
        return _NOTHING
    star = "*" if money.currency == "BGN" else ""
    return f"{_number(desk, money.in_euro(), scale)}{star}"


def _number(desk: Desk, amount: Decimal, scale: _Scale) -> str:
    form = {_MILLION: "#,##0.##", _THOUSAND: "#,##0.#"}.get(scale.unit, "#,##0")
    return str(format_decimal(amount / scale.unit, format=form, locale=desk.language))


def _unit(desk: Desk, unit: Decimal) -> str:
    return {_MILLION: desk.words.millions, _THOUSAND: desk.words.thousands}.get(unit, desk.words.euro)


def _total(desk: Desk, sums: tuple[Decimal, Decimal], scale: _Scale, y: float) -> tuple[Mark, ...]:
    amounts = tuple(
        Mark(x, y, _number(desk, amount, scale) if amount else _NOTHING)
        for x, amount in zip(_COLUMNS, sums, strict=True)
    )
    return (Mark(0, y, desk.words.total), *amounts)


def _twin(desk: Desk, rows: list[Project], sums: tuple[Decimal, Decimal]) -> Twin:
    def told(money: Money | None) -> str:
        return exact(money.in_euro(), desk.language) if money else _NOTHING

    told_rows: list[tuple[str, ...]] = [(desk.name(one), told(one.budget), told(one.share)) for one in rows]
    if len(rows) > 1:
        told_rows.append((desk.words.total, *(exact(amount, desk.language) for amount in sums)))
    return Twin((desk.words.project, desk.edition.budget, desk.edition.share), tuple(told_rows))
