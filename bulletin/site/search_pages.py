"""What can be found: each issue with its sections, each project, each event."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from bulletin.compose.dates import in_figures, in_words
from bulletin.compose.figures.quoted import IssueFigures
from bulletin.compose.markdown import Typesetter
from bulletin.compose.sections import anchor
from bulletin.model.event import Event
from bulletin.model.issue import Issue
from bulletin.model.language import Language
from bulletin.model.period import Period
from bulletin.model.section import Part
from bulletin.model.selection import chosen_events, chosen_projects
from bulletin.site.archive import Entry
from bulletin.site.leaf import Leaf
from bulletin.site.occasions import occasions
from bulletin.site.tellings import name_of
from bulletin.site.texts import searched

ISSUE, PROJECT, EVENT = range(3)


@dataclass(frozen=True, slots=True)
class Found:
    """A part of a page: what it is called (nothing where it is the whole), its anchor, its words as stems."""

    title: str
    anchor: str
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Page:
    """A page that can be found; `address` is its way from the root. `language` is that of its title."""

    kind: int
    title: str
    date: str
    address: str
    language: Language
    parts: tuple[Found, ...]


def search_pages(leaf: Leaf) -> Iterator[Page]:
    """Yield what can be found in the language of `leaf`: the newest issues first, then projects, then events."""
    archive = leaf.plan.archive
    for entry in archive.entries:
        yield _issue(leaf, entry)
    for key in archive.projects:
        yield _project(leaf, key)
    for occasion in reversed(occasions(archive)):
        yield _event(leaf, occasion.told[0].entry, occasion.event)


def _issue(leaf: Leaf, entry: Entry) -> Page:
    """The parts are its sections; what stands outside them is found in the issue as a whole."""
    sheet, issue = leaf.sheet(entry), entry.issue
    setter = Typesetter(sheet.language, IssueFigures(issue, sheet.language))
    parts = tuple(
        Found(setter.line(part.title), name, frozenset(_words(issue, part, sheet.language)))
        for name, part in anchored(issue)
    )
    told = frozenset(chain.from_iterable(part.stems for part in parts))
    rest = searched((sheet.title, sheet.words), sheet.language) - told
    date = in_words(Period(issue.date, issue.date), leaf.language)
    whole = Found("", "", frozenset(rest | searched(sheet.title, sheet.language)))
    return Page(ISSUE, sheet.title, date, sheet.page, sheet.language, (whole, *parts))


def anchored(issue: Issue) -> Iterator[tuple[str, Part]]:
    """Yield all sections and their parts with their anchors."""
    for place, section in enumerate(issue.sections):
        yield anchor(section, place), section
        for inner, part in enumerate(section.sections):
            yield anchor(part, place, inner), part


def _words(issue: Issue, part: Part, language: Language) -> set[str]:
    shown: tuple[object, ...] = ()
    if part.show == "projects":
        shown = tuple(project for _, project in chosen_projects(issue.projects, part.where))
    elif part.show == "events":
        shown = tuple(event for _, event in chosen_events(issue.events, part.where))
    return searched((part, shown), language)


def _project(leaf: Leaf, key: str) -> Page:
    told = leaf.plan.archive.projects[key]
    name = name_of(leaf, key)
    period = next((one.value.period for one in told if one.value.period), None)
    stems = set[str]().union(*(searched(one.value, leaf.telling(one.entry)) for one in told))
    address = leaf.plan.addresses.project(key, leaf.language)
    date = in_figures(period, leaf.language) if period else ""
    return Page(PROJECT, name.text, date, address, name.language, (Found("", "", frozenset(stems)),))


def _event(leaf: Leaf, entry: Entry, event: Event) -> Page:
    """It is found where the issue shows it; one that no section shows, on the issue's page."""
    language, shown = leaf.telling(entry), ""
    title = Typesetter(language, IssueFigures(entry.issue, language)).line(event.title)
    for name, part in anchored(entry.issue):
        if part.show == "events" and chosen_events((event,), part.where):
            shown = name
            break
    kind = leaf.edition.kinds[event.kind]
    stems = frozenset(searched((event, kind), language))
    date = in_words(event.date, leaf.language)
    return Page(EVENT, title, date, leaf.sheet(entry).page, language, (Found("", shown, stems),))
