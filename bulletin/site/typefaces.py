"""The site's fonts as files that all pages share, and the rules by which style sheets take them."""

from collections.abc import Iterator
from io import BytesIO

from bulletin.publish.output import Output
from bulletin.read.typefaces import PACKAGE_FAMILY, Face
from bulletin.render.filters import css_string
from bulletin.render.theme import fonts_folder
from bulletin.render.typefaces import Typefaces
from bulletin.site.addresses import ASSETS, FONTS

_PACKAGE = (
    ("Regular", 400, "normal"),
    ("Italic", 400, "italic"),
    ("Bold", 700, "normal"),
    ("BoldItalic", 700, "italic"),
    ("ExtraBold", 800, "normal"),
)
"""The package's faces; a browser loads those that a page uses."""


def font_files(own: Typefaces) -> Iterator[Output]:
    """Yield the package's fonts, and whole those that the workspace chose, as WOFF2."""
    for name, _, _ in _PACKAGE:
        file = f"SofiaSans-{name}.woff2"
        yield Output(f"{FONTS}/{file}", (fonts_folder() / file).read_bytes())
    for face in own.faces:
        yield Output(f"{FONTS}/{_file(face)}", _whole(face))


def font_rules(own: Typefaces) -> str:
    """Return the `@font-face` rules for a style sheet in the folder of assets."""
    rules = [
        _rule(PACKAGE_FAMILY, weight, style, f"SofiaSans-{name}.woff2") for name, weight, style in _PACKAGE
    ]
    for face in own.faces:
        style = "italic" if face.italic else "normal"
        rules.append(_rule(css_string(face.family), face.weight, style, _file(face)))
    return "\n".join(rules)


def _whole(face: Face) -> bytes:
    """The font as WOFF2 with all that it has: a font that pages share cannot know which letters they will use."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - only own fonts pay for it

    with TTFont(face.file, recalcTimestamp=False) as font:
        font.flavor = "woff2"
        written = BytesIO()
        font.save(written)
    return written.getvalue()


def _file(face: Face) -> str:
    return f"{face.file.stem}.own.woff2"


def _rule(family: str, weight: int, style: str, file: str) -> str:
    source = f'url("{FONTS.removeprefix(f"{ASSETS}/")}/{css_string(file)}") format("woff2")'
    return (
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {style};'
        f" font-display: swap; src: {source} }}"
    )
