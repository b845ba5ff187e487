"""What all list pages share: the style sheet with the fonts, the script of the search, the logo."""

from collections.abc import Iterator, Mapping

from bulletin.publish.output import Output
from bulletin.render import schemes
from bulletin.render.templates import style
from bulletin.render.typefaces import stack
from bulletin.site.addresses import SCRIPT, STYLE
from bulletin.site.assets import Assets
from bulletin.site.binder import Binder


def shared_files(binder: Binder) -> Iterator[Output]:
    """Yield the files that the pages of the site name."""
    yield Output(STYLE, _style(binder).encode())
    yield Output(SCRIPT, binder.templates.get_template("site/search.js").render().encode())
    main = binder.plan.archive.main
    if logo := binder.head(main).logo:
        yield Output(binder.logo_name(main), logo.shown.data)


def _style(binder: Binder) -> str:
    """The style of the web edition in the site's colours, and what list pages add to it."""
    settings, fonts = binder.plan.workspace.settings, binder.fonts
    colours, inks = settings.letterhead.colours, settings.theme.colours
    light = schemes.light(colours.main, colours.accent, inks)
    dark = schemes.dark(colours.main, colours.accent)
    text, headings = (family and stack(family) for family in (fonts.text, fonts.headings))
    web = style(binder.templates, "web", text=text, headings=headings)
    return "\n".join(
        (
            Assets(binder.plan.workspace).faces(),
            f":root {{ color-scheme: light dark; {_palette(light)} }}",
            f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_palette(dark)} }} }}",
            web,
            style(binder.templates, "site", ("style",)),
        )
    )


def _palette(colours: Mapping[str, str]) -> str:
    return "".join(f"--{name}:{colour};" for name, colour in colours.items())
