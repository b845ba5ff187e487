"""The theme's fonts: the only ones that the layout engine may see, and which characters they have."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from html import escape
from pathlib import Path

from bulletin.render.theme import fonts_folder

_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""
_VARIABLE = "FONTCONFIG_FILE"
_BOLDEST = "SofiaSans-ExtraBold.ttf"


def font_files() -> tuple[Path, ...]:
    """The fonts of print, in a fixed order."""
    return tuple(sorted(fonts_folder().glob("*.ttf")))


@contextmanager
def only_theme_fonts() -> Iterator[None]:
    """While it lasts, a new font configuration holds the theme's fonts and no other.

    Raises FileNotFoundError where the theme has none: with no font at all the layout engine dies without a word.
    """
    if not font_files():
        raise FileNotFoundError(fonts_folder())
    before = os.environ.get(_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="bulletin-fonts-") as folder:
        file = Path(folder, "fonts.conf")
        fonts, cachedir = escape(str(fonts_folder())), escape(str(Path(folder, "cache")))
        file.write_text(_CONFIGURATION.format(fonts=fonts, cache=cachedir), "utf-8")
        os.environ[_VARIABLE] = str(file)
        try:
            yield
        finally:
            if before is None:
                del os.environ[_VARIABLE]
            else:
                os.environ[_VARIABLE] = before


@cache
def characters() -> frozenset[int]:
    """The code points that every face of the theme can print."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - only a check of glyphs pays for fontTools

    maps = []
    for file in font_files():
        with TTFont(file, lazy=True) as font:
            maps.append(frozenset(font.getBestCmap()))
    return frozenset.intersection(*maps) if maps else frozenset(range(sys.maxunicode))


def outlines(word: str) -> tuple[str, float, float]:
    """`word` in the boldest face as the data of an SVG path whose y grows upwards, with its width and height.

    The word is in capitals without marks above them: its height is that of a capital.
    """
    from fontTools.pens.svgPathPen import SVGPathPen  # noqa: PLC0415 - only a draft pays for fontTools
    from fontTools.pens.transformPen import TransformPen  # noqa: PLC0415
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    with TTFont(fonts_folder() / _BOLDEST, lazy=True) as font:
        glyphs, names = font.getGlyphSet(), font.getBestCmap()
        pen, at = SVGPathPen(glyphs, lambda number: f"{number:g}"), 0.0
        for character in word:
            glyph = glyphs[names[ord(character)]]
            glyph.draw(TransformPen(pen, (1, 0, 0, 1, at, 0)))
            at += glyph.width
        return pen.getCommands(), at, float(font["OS/2"].sCapHeight)
