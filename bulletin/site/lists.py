"""The pages made of all issues."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from bulletin.publish.output import Output
from bulletin.render.templates import Layered
from bulletin.site.plan import Plan


def list_pages(plan: Plan, jinja: Layered) -> Iterator[Output]:
    """Yield the pages that lead to the issues."""
    del jinja
    whole, addresses = plan.archive, plan.addresses
    for language in whole.languages:
        ways = [sheet.page for sheets in plan.sheets.values() for sheet in sheets.values()]
        yield _page(addresses.front(language), language, ways)
        for year in whole.years:
            yield _page(addresses.year(year, language), language, [])
        for key in whole.projects:
            yield _page(addresses.project(key, language), language, [])


def _page(name: str, language: str, ways: list[str]) -> Output:
    links = Markup("").join(Markup('<li><a href="{}">{}</a></li>').format(way, way) for way in ways)
    html = f'<!DOCTYPE html><html lang="{language}"><title>{escape(name)}</title><ul>{links}</ul></html>'
    return Output(name, html.encode())
