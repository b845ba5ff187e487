"""All list pages of the site, and what they share."""

from collections.abc import Iterator

from bulletin.model.language import Language
from bulletin.publish.output import Output
from bulletin.render.templates import Layered
from bulletin.site.binder import Binder, Title
from bulletin.site.front import front_page
from bulletin.site.leaf import Leaf
from bulletin.site.lost import lost_page
from bulletin.site.plan import Plan
from bulletin.site.project_pages import project_pages
from bulletin.site.search_index import search_script
from bulletin.site.shelves import series_page, year_page


def list_pages(plan: Plan, jinja: Layered) -> Iterator[Output]:
    """Yield the front page, those of projects, years and series, the search and 404.html, with what they load.

    `jinja` is the environment of the workspace's templates. Raises jinja2.TemplateError where one of them cannot be
    filled, OSError where the logo went away.
    """
    binder = Binder(plan, jinja)
    yield from _shared(binder)
    for language in plan.archive.languages:
        yield from _pages(binder, language)
    yield lost_page(binder)


def _shared(binder: Binder) -> Iterator[Output]:
    """What the pages name besides the fonts and the icon."""
    yield binder.style
    yield binder.script
    main = binder.plan.archive.main
    if logo := binder.head(main).logo:
        yield Output(binder.logo_name(main), logo.shown.data)


def _pages(binder: Binder, language: Language) -> Iterator[Output]:
    archive = binder.plan.archive
    yield front_page(binder, language)
    yield from project_pages(binder, language)
    yield from (year_page(binder, year, language) for year in archive.years)
    yield from (series_page(binder, name, language) for name in archive.series)
    yield from _search(binder, language)


def _search(binder: Binder, language: Language) -> Iterator[Output]:
    ways = binder.plan.addresses
    index = Leaf(binder.plan, language, ways.search_index(language))
    words = index.words.search
    yield search_script(index)
    newest = next(iter(binder.plan.archive.entries), None)
    yield binder.page("search.html", ways.search, language, Title(words.title, words.help), newest)
