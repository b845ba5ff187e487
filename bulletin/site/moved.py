"""Pages that lead on: at names under which an issue went out, and which are not that of its page."""

from bulletin.locales.archive import ARCHIVE
from bulletin.publish.output import Output
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.site.addresses import Addresses, way
from bulletin.site.plan import Sheet
from bulletin.workspace import Workspace

_TEMPLATE = "site/moved.html"


def moved(name: str, sheet: Sheet, addresses: Addresses, workspace: Workspace) -> Output:
    """Return the page `name`, which leads to that of `sheet` at once, or with a link in words."""
    template = environment(search_path(workspace)).get_template(_TEMPLATE)
    target = way(name, sheet.page)
    html = template.render(
        sheet=sheet,
        target=target,
        canonical=addresses.absolute(sheet.page) or target,
        words=ARCHIVE[sheet.language],
    )
    return Output(name, html.encode())
