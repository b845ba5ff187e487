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
