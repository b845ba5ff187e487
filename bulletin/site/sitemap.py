"""What search engines read first: all pages with their languages (sitemaps.org), and where that list lies."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from bulletin.model.language import Language
from bulletin.publish.output import Output
from bulletin.site.addresses import ROBOTS, SITEMAP
from bulletin.site.archive import Entry
from bulletin.site.plan import Plan

_SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"

Page = tuple[Mapping[Language, str], date | None]
"""The ways of one page by language, and the day of the newest issue on it, where there is any."""


def sitemap(plan: Plan) -> Iterator[Output]:
    """Yield the list of all pages; nothing where the site's address is not known, as it is of whole addresses."""
    if not plan.addresses.base:
        return
    root = Element("urlset", {"xmlns": _SITEMAPS, "xmlns:xhtml": _XHTML})
    for ways, newest in _pages(plan):
        for way in ways.values():
            node = SubElement(root, "url")
            SubElement(node, "loc").text = plan.addresses.absolute(way)
            if newest:
                SubElement(node, "lastmod").text = newest.isoformat()
            for other, its in ways.items() if len(ways) > 1 else ():
                href = plan.addresses.absolute(its)
                SubElement(node, "xhtml:link", {"rel": "alternate", "hreflang": other, "href": href})
    indent(root)
    yield Output(SITEMAP, tostring(root, "utf-8", xml_declaration=True) + b"\n")


def robots(plan: Plan) -> Output:
    """Return the file that lets every robot in, and leads it to the list of pages where there is one."""
    told = f"\nSitemap: {plan.addresses.absolute(SITEMAP)}\n" if plan.addresses.base else ""
    return Output(ROBOTS, f"User-agent: *\nAllow: /\n{told}".encode())


def _pages(plan: Plan) -> Iterator[Page]:
    archive, addresses = plan.archive, plan.addresses

    def listed(way: Callable[[Language], str], entries: Iterable[Entry]) -> Page:
        newest = max((entry.issue.date.first for entry in entries), default=None)
        return {language: way(language) for language in archive.languages}, newest

    yield listed(addresses.front, archive.entries)
    if archive.projects:
        yield listed(addresses.projects, (one.entry for told in archive.projects.values() for one in told))
    for entry in archive.entries:
        sheets = plan.sheets.get(entry.stem, {})
        yield {language: sheet.page for language, sheet in sheets.items()}, entry.issue.date.first
    for key, told in archive.projects.items():
        yield listed(partial(addresses.project, key), (one.entry for one in told))
    for year, entries in archive.years.items():
        yield listed(partial(addresses.year, year), entries)
    for name, entries in archive.series.items():
        yield listed(partial(addresses.series, name), entries)
