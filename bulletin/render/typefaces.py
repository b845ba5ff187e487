"""The fonts that a workspace brings itself, as print and web take them."""

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from markupsafe import Markup

from bulletin.compose.figures.lettering import width
from bulletin.model.theme import Fonts
from bulletin.read.typefaces import BOLD, PACKAGE_FAMILY, Face, characters, read_fonts
from bulletin.render.filters import css_string
from bulletin.themes import OWN_FONTS

_TABLES = frozenset(
    {"GlyphOrder", "cmap", "glyf", "loca", "CFF ", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post"}
    | {"GSUB", "GPOS", "GDEF", "kern", "cvt ", "fpgm", "prep", "gasp"}
)
"""What a screen needs of a font; others, such as the notes of the program it was drawn with, stay behind."""
_SAMPLE = "Общо бюджет и собствен дял на проектите по години 0123456789 Budget and own share, partners"


@dataclass(frozen=True, slots=True)
class Typefaces:
    """The families of text and of headings, empty where nothing is chosen, with the faces of own ones."""

    text: str = ""
    headings: str = ""
    faces: tuple[Face, ...] = ()

    def of(self, family: str) -> tuple[Face, ...]:
        """The faces of a family."""
        return tuple(face for face in self.faces if face.family == family)

    @property
    def lettering(self) -> float:
        """By how much the letters of figures must shrink: their room is measured for the package's family."""
        bold = [face for face in self.of(self.text) if face.weight >= BOLD and not face.italic]
        return min(1.0, width(_SAMPLE, 1) / _advance(bold[0])) if bold else 1.0

    def lacks(self, text: str) -> bool:
        """Whether the family of the text lacks a character of `text`."""
        faces = self.of(self.text)
        has = characters(faces) if faces else frozenset()
        return any(sign.isprintable() and ord(sign) not in has for sign in text)


PACKAGE_FACES = Typefaces()
"""Where the settings choose no fonts."""


def typefaces(chosen: Fonts, root: Path) -> Typefaces:
    """Return the fonts that the settings of the workspace `root` choose; the package's family is none of them."""
    families = [name for name in chosen.families if name != PACKAGE_FAMILY]
    if not families:
        return PACKAGE_FACES
    fonts = read_fonts(root / OWN_FONTS, root)
    text = chosen.text if chosen.text in families else None
    headings = chosen.headings if text or chosen.headings in families else None
    return Typefaces(text or "", headings or "", tuple(face for name in families for face in fonts.of(name)))


def stack(family: str) -> Markup:
    """Return `font-family` in CSS for `family`, the package's standing in where it lacks a character."""
    return Markup(", ").join(quoted(name) for name in dict.fromkeys((family, PACKAGE_FAMILY)))


def quoted(family: str) -> Markup:
    """Return the name of a family as CSS takes it."""
    return Markup('"{}"').format(css_string(family))


def subset(face: Face, text: Iterable[str]) -> bytes:
    """Return the font as WOFF2 with the characters of `text` only; the same bytes each time."""
    from fontTools.subset import Options, Subsetter, load_font  # noqa: PLC0415 - only own fonts pay for it

    options = Options(recalc_timestamp=False, notdef_outline=True, name_IDs=["*"])
    options.layout_features = [*options.layout_features, "lnum", "tnum"]
    with load_font(str(face.file), options) as font:
        tags = font.keys()
        options.drop_tables += [tag for tag in tags if tag not in _TABLES]
        subsetter = Subsetter(options)
        subsetter.populate(text="".join(sorted(set("".join(text)))))
        subsetter.subset(font)
        font.flavor = "woff2"
        written = BytesIO()
        font.save(written)
    return written.getvalue()


def _advance(face: Face) -> float:
    """How wide the sample is in letters of size 1."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    with TTFont(face.file, lazy=True) as font:
        names, widths, unit = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
        return float(sum(widths[names[ord(sign)]][0] for sign in _SAMPLE if ord(sign) in names)) / float(unit)
