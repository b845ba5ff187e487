"""The feed of new issues (Atom, RFC 4287), one a language. It is as new as its newest issue; no clock is asked."""

from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from bulletin.compose.untouched import BREAK
from bulletin.locales.feeds import FEEDS
from bulletin.model.language import Language
from bulletin.model.text import Line
from bulletin.model.zone import in_sofia
from bulletin.publish.output import Output
from bulletin.site.archive import Entry
from bulletin.site.authority import tag
from bulletin.site.plain_words import PlainWords
from bulletin.site.plan import Plan, Sheet

MOST = 50
"""Entries of a feed: who comes later reads the archive."""
ATOM = "application/atom+xml"
_HTML, _PDF = "text/html", "application/pdf"


def atom_feed(plan: Plan, language: Language) -> Output:
    """Return the feed of the newest issues that there are in `language`.

    Where the site's address is not known all links are relative. Raises ValueError for an archive without issues.
    """
    return _Maker(plan, language).feed()


class _Maker:
    """Makes the feed of one language."""

    def __init__(self, plan: Plan, language: Language) -> None:
        self._plan, self._language, self._words = plan, language, FEEDS[language]
        self._head = plan.workspace.settings.letterhead

    def feed(self) -> Output:
        """The whole file."""
        plan, addresses, language = self._plan, self._plan.addresses, self._language
        told = [
            (one, sheet)
            for one in plan.archive.entries
            if (sheet := plan.sheets.get(one.stem, {}).get(language))
        ]
        newest = max(entry.issue.date.first for entry in plan.archive.entries)
        way, name = addresses.feed(language), self._head.name.get(language)
        root = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language})
        _text(root, "id", tag(self._head, way.removesuffix(".xml")))
        _text(root, "title", self._words.feed.format(name=name))
        _text(root, "subtitle", self._words.feed_about)
        _text(root, "updated", in_sofia(newest).isoformat())
        author = SubElement(root, "author")
        _text(author, "name", name)
        _text(author, "uri", self._head.web)
        _text(author, "email", self._head.email)
        self._link(root, "self", way, ATOM, hreflang=language)
        self._link(root, "alternate", addresses.front(language), _HTML, hreflang=language)
        _text(root, "rights", self._plain(self._head.copyright).replace("{year}", str(newest.year)))
        _text(root, "generator", "bulletin")
        for entry, sheet in told[:MOST]:
            self._entry(root, entry, sheet)
        indent(root)
        return Output(way, tostring(root, "utf-8", xml_declaration=True) + b"\n")

    def _entry(self, root: Element, entry: Entry, sheet: Sheet) -> None:
        node, issue, language = SubElement(root, "entry"), entry.issue, self._language
        date = in_sofia(issue.date.first).isoformat()
        _text(node, "id", tag(self._head, sheet.page.removesuffix(".html")))
        _text(node, "title", sheet.title)
        _text(node, "published", date)
        _text(node, "updated", date)
        if author := PlainWords(issue, language).line(issue.author):
            _text(SubElement(node, "author"), "name", author)
        self._link(node, "alternate", sheet.page, _HTML, hreflang=language)  # readers follow the first
        for other, its in self._plan.sheets[entry.stem].items():
            if other != language:
                self._link(node, "alternate", its.page, _HTML, hreflang=other)
        if sheet.pdf:
            self._link(node, "enclosure", sheet.pdf, _PDF, hreflang=language, length=str(sheet.pdf_size))
        series = self._plan.archive.settings.series[entry.series]
        SubElement(node, "category", term=entry.series, label=self._plain(series.title))
        _text(node, "summary", sheet.summary)

    def _link(self, node: Element, rel: str, way: str, media: str, **more: str) -> None:
        href = self._plan.addresses.absolute(way) or quote(way)
        SubElement(node, "link", {"rel": rel, "type": media, "href": href, **more})

    def _plain(self, line: Line | None) -> str:
        return line.get(self._language) if line else ""


def _text(node: Element, name: str, text: str | None) -> None:
    """Add an element where it has a text."""
    if text:
        SubElement(node, name).text = text.replace(BREAK, "")
