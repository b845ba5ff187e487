"""What the page of an issue says about other pages: where the site begins, its year, the issues beside it."""

from dataclasses import dataclass

from bulletin.compose.markdown import Typesetter
from bulletin.locales import EDITION
from bulletin.model.language import Language
from bulletin.site.addresses import Addresses
from bulletin.site.archive import Archive, Entry


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The page of another issue of the series, in the language nearest to that of the page that names it."""

    page: str
    title: str
    language: Language


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The pages that one page of an issue links to, as ways from the site's root."""

    front: str
    year: str
    year_number: int
    search: str
    feed: str
    calendar: str
    before: Neighbour | None
    after: Neighbour | None


def surroundings(archive: Archive, addresses: Addresses, entry: Entry, language: Language) -> Surroundings:
    """Return what stands around the page of `entry` in `language`."""
    run = archive.series[entry.series]
    place = run.index(entry)
    return Surroundings(
        addresses.front(language),
        addresses.year(entry.year, language),
        entry.year,
        addresses.search(language),
        addresses.feed(language),
        addresses.calendar(language),
        _neighbour(archive, addresses, run[place + 1], language) if place + 1 < len(run) else None,
        _neighbour(archive, addresses, run[place - 1], language) if place else None,
    )


def _neighbour(archive: Archive, addresses: Addresses, entry: Entry, language: Language) -> Neighbour:
    own = language if language in entry.issue.languages else entry.issue.languages[0]
    return Neighbour(addresses.issue(entry.stem, own), title_of(archive, entry, own), own)


def title_of(archive: Archive, entry: Entry, language: Language) -> str:
    """Return the title of an issue with its number, as its page has it."""
    title = Typesetter(language).line(entry.issue.title)
    if archive.settings.series[entry.series].numbering != "number":
        return title
    return f"{title} · {EDITION[language].running_number.format(number=entry.issue.issue)}"
