"""Where everything lies on the site. An address depends on series and number alone, so that it never breaks.

All are ways from the site's root with forward slashes; `index.html` is never left out, so that the site also works
where it is opened from a disk.
"""

from collections.abc import Mapping
from posixpath import relpath
from urllib.parse import quote

from bulletin.model.addresses import ascii_address
from bulletin.model.language import Language

ROOT = "."
ASSETS = "assets"
"""The folder of what pages share: style sheets, fonts, scripts, pictures."""
STYLE = f"{ASSETS}/site.css"
SCRIPT = f"{ASSETS}/site.js"
NOT_FOUND = "404.html"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
_TAKEN = frozenset({"index", "404"})
"""What an issue in a series of names may be called, although a page of the site is."""


class Addresses:
    """The addresses of a site whose pages in the language `main` have no language in their name."""

    def __init__(self, main: Language, base: str = "") -> None:
        """`base` is the address of the site's root, empty where it is not known."""
        self.main: Language = main
        self.base = f"{ascii_address(base).rstrip('/')}/" if base else ""

    def front(self, language: Language) -> str:
        """The front page."""
        return self._in(language, "index")

    def issue(self, stem: str, language: Language) -> str:
        """The page of an issue: `bulletin-9.html`, `bulletin-9.en.html`."""
        return self._in(language, f"issue-{stem}" if stem in _TAKEN else stem)

    def aliases(self, stem: str, languages: tuple[Language, ...]) -> Mapping[str, Language]:
        """Every other name under which a web edition of the issue may have gone out, and the language meant by it.

        Letters and QR codes name the file of the edition, whose name tells the language only in an issue of several.
        """
        first = self.main if self.main in languages else languages[0]
        names = {f"{stem}.html": first, **{f"{stem}.{language}.html": language for language in languages}}
        pages = {self.issue(stem, language) for language in languages} | {f"{name}.html" for name in _TAKEN}
        return {name: language for name, language in names.items() if name not in pages}

    def project(self, key: str, language: Language) -> str:
        """The page of a project."""
        return self._in(language, f"projects/{key}")

    def projects(self, language: Language) -> str:
        """The index of all projects."""
        return self._in(language, "projects/index")

    def year(self, year: int, language: Language) -> str:
        """The page of a year."""
        return self._in(language, f"years/{year}")

    def series(self, name: str, language: Language) -> str:
        """The page of a series."""
        return self._in(language, f"series/{name}")

    def search(self, language: Language) -> str:
        """The page of what a search finds."""
        return self._in(language, "search")

    def search_index(self, language: Language) -> str:
        """The script with the words that a search looks for."""
        return f"{ASSETS}/search-{language}.js"

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
        return f"{stem}.{ending}" if language == self.main else f"{stem}.{language}.{ending}"


def way(page: str, target: str) -> str:
    """The relative address of `target` as the page `page` names it; both are ways from the root."""
    folder = page.rpartition("/")[0] or ROOT
    return quote(relpath(target, folder))
