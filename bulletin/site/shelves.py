"""The pages that hold a part of the archive: a year, a series."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from bulletin.compose import amounts
from bulletin.compose.markdown import Typesetter
from bulletin.model.language import Language
from bulletin.publish.output import Output
from bulletin.site.archive import Entry
from bulletin.site.binder import Binder, Title
from bulletin.site.cards import Card, card
from bulletin.site.leaf import Leaf


@dataclass(frozen=True, slots=True)
class Shelf:
    """Issues under one heading; `address` leads to their own page, if they have one besides this."""

    heading: str
    address: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A link to a page of the archive; `count` says how many issues are there, or what else stands beside it."""

    text: str
    address: str
    count: str = ""
    language: Language | None = None
    """Of the text, where it may not be the page's."""


def year_page(binder: Binder, year: int, language: Language) -> Output:
    """Return the page of a year."""
    plan = binder.plan
    made = partial(plan.addresses.year, year)
    leaf = Leaf(plan, language, made(language))
    years, entries = tuple(plan.archive.years), plan.archive.years[year]
    place = years.index(year)
    heading = leaf.words.year_title.format(year=year)
    note = amounts.count(len(entries), leaf.words.issue_forms, language)
    return binder.page(
        "shelf.html",
        made,
        language,
        Title(heading, _description(leaf, heading, entries), "", note),
        entries[0],
        shelves=(Shelf("", "", tuple(card(leaf, entry) for entry in entries)),),
        earlier=_neighbour(leaf, years[place + 1 :][:1], leaf.words.earlier),
        later=_neighbour(leaf, years[:place][-1:], leaf.words.later),
    )


def series_page(binder: Binder, name: str, language: Language) -> Output:
    """Return the page of a series: its issues by year, the newest first."""
    plan = binder.plan
    made = partial(plan.addresses.series, name)
    leaf = Leaf(plan, language, made(language))
    entries = plan.archive.series[name]
    count = amounts.count(len(entries), leaf.words.issue_forms, language)
    years = groupby(entries, key=lambda entry: entry.year)
    heading = _series_title(leaf, name)
    note = f"{count}, {span([entry.year for entry in entries])}"
    shelves = tuple(
        Shelf(
            str(year),
            leaf.to(plan.addresses.year(year, language)),
            tuple(card(leaf, entry) for entry in of_year),
        )
        for year, of_year in years
    )
    title = Title(heading, _description(leaf, heading, entries), "", note)
    return binder.page(
        "shelf.html", made, language, title, entries[0], shelves=shelves, earlier=None, later=None
    )


def year_ways(leaf: Leaf) -> tuple[Way, ...]:
    """The ways to all years, the latest first."""
    ways, years = leaf.plan.addresses, leaf.plan.archive.years
    return tuple(
        Way(str(year), leaf.to(ways.year(year, leaf.language)), _count(leaf, years[year])) for year in years
    )


def series_ways(leaf: Leaf) -> tuple[Way, ...]:
    """The ways to all series that have issues."""
    ways, series = leaf.plan.addresses, leaf.plan.archive.series
    return tuple(
        Way(_series_title(leaf, name), leaf.to(ways.series(name, leaf.language)), _count(leaf, series[name]))
        for name in series
    )


def span(years: Iterable[int]) -> str:
    """`2016–2023`, `2023`; nothing without years."""
    known = tuple(years)
    return "–".join(str(year) for year in sorted({min(known), max(known)})) if known else ""


def _series_title(leaf: Leaf, name: str) -> str:
    return Typesetter(leaf.language).line(leaf.plan.workspace.settings.series[name].title)


def _count(leaf: Leaf, entries: tuple[Entry, ...]) -> str:
    return amounts.count(len(entries), leaf.words.issue_forms, leaf.language)


def _description(leaf: Leaf, heading: str, entries: tuple[Entry, ...]) -> str:
    """What search engines show: the heading and the titles of the latest issues."""
    titles = "; ".join(leaf.sheet(entry).title for entry in entries[:5])
    return f"{heading}: {titles}."


def _neighbour(leaf: Leaf, year: tuple[int, ...], words: str) -> Way | None:
    if not year:
        return None
    return Way(words.format(year=year[0]), leaf.to(leaf.plan.addresses.year(year[0], leaf.language)))
