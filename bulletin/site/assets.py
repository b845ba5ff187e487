"""What the pages of the site share: the style sheet of issues, the fonts, the mark in the browser's tab."""

from collections.abc import Iterator
from functools import cached_property
from hashlib import sha256
from io import BytesIO

from markupsafe import Markup

from bulletin.publish.output import Output
from bulletin.render.faces import face_rules, font_files
from bulletin.render.schemes import Scheme
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.render.typefaces import Typefaces, typefaces
from bulletin.render.web import palettes, style_sheet
from bulletin.site.addresses import ASSETS
from bulletin.workspace import Workspace

_OWN_SHEET = "site/issue.css"
_SHORT, _ICON = 8, 96
"""Hexadecimal digits; pixels."""


class Assets:
    """The shared files of a workspace's site, each made when it is asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @cached_property
    def fonts(self) -> Typefaces:
        """The fonts that the settings choose."""
        return typefaces(self._workspace.settings.theme.fonts, self._workspace.root)

    def faces(self, folder: str = "") -> Markup:
        """Return the `@font-face` rules of all fonts, with their folder as a style sheet or a page names it."""
        return face_rules(font_files(self.fonts), folder)

    def font_outputs(self) -> Iterator[Output]:
        """Yield the files of the fonts."""
        for file in font_files(self.fonts):
            yield Output(f"{ASSETS}/{file.name}", file.read())

    def sheet(self, theme: str) -> Output:
        """Return the style sheet of the issues that are set in `theme`."""
        jinja = environment(search_path(self._workspace, theme))
        own = jinja.get_template(_OWN_SHEET).render()
        rules = (self.faces(), self.palette(), style_sheet(jinja, self.fonts), own)
        return Output(f"{ASSETS}/issue-{theme}.css", "\n".join(rules).encode())

    def palette(self) -> Markup:
        """Return the colours of all pages as rules, light and dark."""
        settings = self._workspace.settings
        colours = settings.letterhead.colours
        light, dark = palettes(colours.main, colours.accent, settings.theme.colours).values()
        return Markup(
            f":root {{ color-scheme: light dark; {_properties(light)} }}\n"
            f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_properties(dark)} }} }}"
        )

    def icon(self) -> Output:
        """Return the mark of the browser's tab: the logo, or a square in the colours where there is none that fits."""
        head = self._workspace.settings.letterhead
        if head.logo and head.logo.lower().endswith(".svg"):
            return Output(f"{ASSETS}/icon.svg", (self._workspace.root / head.logo).read_bytes())
        if head.logo:
            return Output(f"{ASSETS}/icon.png", _square((self._workspace.root / head.logo).read_bytes()))
        drawn = (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
            f'<rect width="32" height="32" rx="4" fill="{head.colours.main}"/>'
            f'<path d="M7 9h18M7 15h18M7 21h11" stroke="#fff" stroke-width="3"/>'
            f'<path d="M7 26.5h18" stroke="{head.colours.accent}" stroke-width="2"/></svg>'
        )
        return Output(f"{ASSETS}/icon.svg", drawn.encode())

    def shared(self, themes: set[str]) -> Iterator[Output]:
        """Yield all shared files of a site whose issues are set in `themes`."""
        yield from self.font_outputs()
        yield self.icon()
        for theme in sorted(themes):
            yield self.sheet(theme)


def versioned(output: Output) -> str:
    """Return the address of a file that changes under one name.

    A page that lies in a cache still finds the file, and a new page never takes an old one from there.
    """
    return f"{output.name}?v={version(output)}"


def version(output: Output) -> str:
    """Return what tells this content of a file from any other."""
    return sha256(output.data).hexdigest()[:_SHORT]


def _properties(scheme: Scheme) -> str:
    return "".join(f"--{name}:{colour};" for name, colour in scheme.items())


def _square(logo: bytes) -> bytes:
    """A raster logo as a small square picture on nothing."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - a drawing needs no Pillow

    with Image.open(BytesIO(logo)) as image:
        small = ImageOps.pad(image.convert("RGBA"), (_ICON, _ICON), color=(0, 0, 0, 0))
    out = BytesIO()
    small.save(out, "PNG", optimize=True)
    return out.getvalue()
