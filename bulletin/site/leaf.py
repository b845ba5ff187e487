"""One list page on its way to be made: its language, where it lies, and how it calls what lies elsewhere."""

from dataclasses import dataclass
from urllib.parse import quote

from bulletin.locales import EDITION
from bulletin.locales.edition import EditionWords
from bulletin.locales.site import SITE, SiteWords
from bulletin.model.language import Language
from bulletin.site.addresses import way
from bulletin.site.archive import Entry
from bulletin.site.plan import Plan, Sheet


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page in one language; `path` is its way from the site's root."""

    plan: Plan
    language: Language
    path: str

    @property
    def words(self) -> SiteWords:
        """The words of the site in the page's language."""
        return SITE[self.language]

    @property
    def edition(self) -> EditionWords:
        """The words that it shares with the issues."""
        return EDITION[self.language]

    def to(self, target: str) -> str:
        """The relative address of `target`, a way from the root; empty where that is."""
        return way(self.path, target) if target else ""

    def sheet(self, entry: Entry) -> Sheet:
        """What the page tells of an issue: in its own language, else in the first that the issue was made in."""
        return self.plan.sheets[entry.stem][self.telling(entry)]

    def telling(self, entry: Entry) -> Language:
        """The language in which an issue speaks on this page."""
        made = self.plan.sheets[entry.stem]
        return self.language if self.language in made else next(iter(made))

    def source(self, entry: Entry, place: str = "") -> "Source":
        """A link to an issue, or to the anchor `place` in it."""
        sheet = self.sheet(entry)
        address = f"{self.to(sheet.page)}#{quote(place)}" if place else self.to(sheet.page)
        return Source(sheet.title, address, sheet.language)


@dataclass(frozen=True, slots=True)
class Source:
    """The issue that something is told in: its title, its address, its language."""

    title: str
    address: str
    language: Language
