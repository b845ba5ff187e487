"""Where everything lies on the site. An address depends on series and number alone, so that it never breaks.

All are ways from the site's root with forward slashes; `index.html` is never left out, so that the site also works
where it is opened from a disk.
"""

from posixpath import relpath
from urllib.parse import quote

from bulletin.model.addresses import ascii_address
from bulletin.model.language import Language

ROOT = "."
ASSETS = "assets"
"""The folder of what pages share: style sheets, fonts, scripts, pictures."""
NOT_FOUND = "404.html"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"


class Addresses:
    """The addresses of a site whose pages in the language `main` have no language in their name."""

    def __init__(self, main: Language, base: str = "") -> None:
        """`base` is the address of the site's root, empty where it is not known."""
        self._main = main
        self.base = f"{ascii_address(base).rstrip('/')}/" if base else ""

    def front(self, language: Language) -> str:
        """The front page."""
        return self._in(language, "index")

    def issue(self, stem: str, language: Language) -> str:
        """The page of an issue: `bulletin-9.html`, `bulletin-9.en.html`."""
        return self._in(language, stem)

    def project(self, key: str, language: Language) -> str:
        """The page of a project."""
        return self._in(language, f"projects/{key}")

    def year(self, year: int, language: Language) -> str:
        """The page of a year."""
        return self._in(language, f"years/{year}")

    def series(self, name: str, language: Language) -> str:
        """The page of a series."""
        return self._in(language, f"series/{name}")

    def feed(self, language: Language) -> str:
        """The Atom feed."""
        return self._in(language, "feed", "xml")

    def calendar(self, language: Language) -> str:
        """The calendar of all events."""
        return self._in(language, "calendar", "ics")

    def event(self, key: str, language: Language) -> str:
        """The calendar file of one event."""
        return self._in(language, f"events/{key}", "ics")

    def absolute(self, path: str) -> str:
        """The whole address of `path`; empty where the site's address is not known."""
        return f"{self.base}{quote(path)}" if self.base else ""

    def _in(self, language: Language, stem: str, ending: str = "html") -> str:
        return f"{stem}.{ending}" if language == self._main else f"{stem}.{language}.{ending}"


def way(page: str, target: str) -> str:
    """The relative address of `target` as the page `page` names it; both are ways from the root."""
    folder = page.rpartition("/")[0] or ROOT
    return quote(relpath(target, folder))
