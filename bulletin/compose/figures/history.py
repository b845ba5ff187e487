"""The history as a line: a dot for each dated entry, over an axis of years."""

from collections import Counter
from datetime import date, timedelta

from bulletin.compose import amounts
from bulletin.compose.figures.desk import Desk, joined
from bulletin.compose.figures.figure import WIDTH, Dot, Dots, Twin
from bulletin.compose.figures.years import Years
from bulletin.model.period import Moment
from bulletin.model.section import Entry

_RADIUS = 2.3
_APART = 2 * _RADIUS + 0.7
_TOP, _YEARS = 4.0, 13.0


def history(desk: Desk) -> tuple[Dots, Twin, str]:
    """Return the drawing, the table and the remarks."""
    moments = sorted(_moments(desk.source.entries), key=lambda one: (_middle(one), one))
    axis = Years.around([_middle(one) for one in moments], _RADIUS, WIDTH - _RADIUS)
    places = _stacked([axis.at(_middle(one)) for one in moments])
    highest = max(level for _, level in places)
    foot = _TOP + _RADIUS + highest * _APART + _RADIUS + 3
    dots = tuple(
        Dot(x, foot - 3 - _RADIUS - level * _APART, moment.month is None)
        for (x, level), moment in zip(places, moments, strict=True)
    )
    drawing = Dots(foot + _YEARS, foot, _RADIUS, dots, axis.labels(foot + 9.5), axis.rules)
    years = Counter(one.year for one in moments)
    twin = Twin(
        (desk.words.year, desk.words.number),
        tuple((str(year), str(number)) for year, number in sorted(years.items())),
    )
    return drawing, twin, _remarks(desk, years, hollow=any(dot.hollow for dot in dots))


def _moments(entries: tuple[Entry, ...]) -> list[Moment]:
    return [moment for entry in entries if (moment := entry.date.start or entry.date.end)]


def _middle(moment: Moment) -> date:
    """Return the middle day of what is known of a date."""
    return moment.first + timedelta(days=(moment.last - moment.first).days // 2)


def _stacked(places: list[float]) -> list[tuple[float, int]]:
    """Return each place with how high it stands, so that no two dots touch."""
    done: list[tuple[float, int]] = []
    for x in places:
        taken = {level for other, level in done if abs(other - x) < _APART}
        done.append((x, min(set(range(len(taken) + 1)) - taken)))
    return done


def _remarks(desk: Desk, years: Counter[int], *, hollow: bool) -> str:
    words = desk.words
    told = amounts.count(years.total(), words.entry_forms, desk.language)
    first, last = min(years), max(years)
    (top, most), *others = years.most_common()
    alone = first != last and all(number < most for _, number in others)
    return joined(
        words.entries.format(first=first, last=last, count=told)
        if first != last
        else words.entries_one_year.format(year=first, count=told),
        words.most.format(year=top, number=most) if alone else "",
        words.hollow if hollow else "",
    )
