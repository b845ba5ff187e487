"""What all list pages load: the style sheet with the fonts, the script of the search."""

from bulletin.publish.output import Output
from bulletin.render.templates import Layered, style
from bulletin.render.typefaces import stack
from bulletin.site.addresses import SCRIPT, STYLE
from bulletin.site.assets import Assets


def site_style(assets: Assets, jinja: Layered) -> Output:
    """Return the style of the web edition in the site's colours, and what list pages add to it."""
    fonts = assets.fonts
    text, headings = (family and stack(family) for family in (fonts.text, fonts.headings))
    web = style(jinja, "web", text=text, headings=headings)
    rules = (assets.faces(), assets.palette(), web, style(jinja, "site", ("style",)))
    return Output(STYLE, "\n".join(rules).encode())


def site_script(jinja: Layered) -> Output:
    """Return the script of the search, without its index."""
    return Output(SCRIPT, jinja.get_template("site/search.js").render().encode())
