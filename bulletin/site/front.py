"""The front page: the newest issue, all others by year, and the ways to projects, series and years."""

from collections.abc import Iterator

from bulletin.compose import amounts
from bulletin.model.language import Language
from bulletin.publish.output import Output
from bulletin.site.binder import Binder, Title
from bulletin.site.cards import card
from bulletin.site.leaf import Leaf
from bulletin.site.linked_data import front_data
from bulletin.site.project_pages import current_projects
from bulletin.site.shelves import Shelf, series_ways, span, year_ways

_MOST = 18
"""Issues that the page shows one by one; whole years, and older ones by their links."""


def front_page(binder: Binder, language: Language) -> Output:
    """Return the front page in one language."""
    plan = binder.plan
    leaf = Leaf(plan, language, plan.addresses.front(language))
    entries = plan.archive.entries
    newest = card(leaf, entries[0]) if entries else None
    return binder.page(
        "front.html",
        plan.addresses.front,
        language,
        _title(leaf),
        entries[0] if entries else None,
        linked_data=front_data(plan, language),
        newest=newest,
        shelves=tuple(_shelves(leaf)),
        years=year_ways(leaf),
        series=series_ways(leaf),
        current=current_projects(leaf),
        projects=len(plan.archive.projects),
    )


def _title(leaf: Leaf) -> Title:
    archive, settings = leaf.plan.archive, leaf.plan.workspace.settings
    series = next(iter(settings.series.values()))
    count = amounts.count(len(archive.entries), leaf.words.issue_forms, leaf.language)
    note = ", ".join(filter(None, (count, span(tuple(archive.years)))))
    heading = series.title.get(leaf.language)
    publisher = settings.letterhead.name.get(leaf.language)
    description = f"{publisher}: {heading}. {leaf.words.all_issues}: {note}."
    return Title(heading, description, leaf.words.archive, note)


def _shelves(leaf: Leaf) -> Iterator[Shelf]:
    """The years whose issues are shown: as many as `_MOST` issues fill, the newest issue aside."""
    shown = 0
    for year, entries in leaf.plan.archive.years.items():
        if shown and shown + len(entries) > _MOST:
            return
        rest = [entry for entry in entries if entry != leaf.plan.archive.entries[0]]
        shown += len(rest)
        if rest:
            cards = tuple(card(leaf, entry) for entry in rest)
            address = leaf.to(leaf.plan.addresses.year(year, leaf.language))
            yield Shelf(str(year), address, cards)
