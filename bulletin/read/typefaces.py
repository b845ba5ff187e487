"""The font files of a folder: what family and face each is, and the characters it has."""

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from struct import error as StructError  # noqa: N812
from typing import TYPE_CHECKING

from bulletin.reach import inside, read_plain

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

PACKAGE_FAMILY = "Sofia Sans"
"""The family of the package: always there, and what stands in where another lacks a character."""
BOLD = 600
"""From this weight on a face is bold."""

_DAMAGE = (OSError, LookupError, AttributeError, TypeError, ValueError, EOFError, AssertionError, StructError)
"""How fontTools falls over a damaged table."""
_ENDINGS = frozenset({".ttf", ".otf"})
_SIGNATURES = (b"\0\x01\0\0", b"true", b"OTTO")
"""How a font begins; one that is packed (WOFF) may unpack to anything, and the layout engine does not take it so."""
HEAVIEST = 30_000_000
"""Octets of the largest font: one with all of Chinese has 20."""


@dataclass(frozen=True, slots=True)
class Face:
    """One font file; `weight` is that of CSS, 100 to 900. A `variable` one holds many weights."""

    file: Path
    family: str
    weight: int
    italic: bool
    variable: bool

    @property
    def name(self) -> str:
        """What fonts call such a face: `Regular`, `Bold Italic`."""
        if self.weight < BOLD:
            return "Italic" if self.italic else "Regular"
        return "Bold Italic" if self.italic else "Bold"


@dataclass(frozen=True, slots=True)
class Fonts:
    """The faces of a folder in the order of their files, and the files that are no fonts."""

    faces: tuple[Face, ...] = ()
    broken: tuple[Path, ...] = ()
    heavy: tuple[Path, ...] = ()
    """Those that have more than HEAVIEST octets, and were not read."""

    @property
    def families(self) -> tuple[str, ...]:
        """The names of the families, each once."""
        return tuple(sorted({face.family for face in self.faces}))

    def of(self, family: str) -> tuple[Face, ...]:
        """The faces of a family."""
        return tuple(face for face in self.faces if face.family == family)


def read_fonts(folder: Path, root: Path) -> Fonts:
    """Return the fonts that lie in `folder`; a link that leads out of `root` is not followed."""
    faces, broken, heavy = [], [], []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.suffix.lower() not in _ENDINGS or not inside(path, root):
            continue
        if path.is_file() and path.stat().st_size > HEAVIEST:
            heavy.append(path)
        elif face := _face(path):
            faces.append(face)
        else:
            broken.append(path)
    return Fonts(tuple(faces), tuple(broken), tuple(heavy))


def characters(faces: Iterable[Face]) -> frozenset[int]:
    """Return the code points that every one of `faces` has, of which there is at least one."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - only workspaces with fonts of their own pay for fontTools

    maps = []
    for face in faces:
        with TTFont(face.file, lazy=True) as font:
            maps.append(frozenset(font.getBestCmap()))
    return frozenset.intersection(*maps)


def _face(path: Path) -> Face | None:
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415

    try:
        data = read_plain(path, HEAVIEST)
        if not data.startswith(_SIGNATURES):
            return None
        with TTFont(BytesIO(data), lazy=True) as font:
            if not _agrees(font):
                return None
            family = font["name"].getBestFamilyName()
            weight = int(font["OS/2"].usWeightClass)
            italic = bool(font["OS/2"].fsSelection & 1 or font["head"].macStyle & 2)
            drawn = bool(font.getBestCmap()) and ("glyf" in font or "CFF " in font)
            whole = len(data) >= max(table.offset + table.length for table in font.reader.tables.values())
            return (
                Face(path, str(family), weight, italic, "fvar" in font)
                if family and drawn and whole
                else None
            )
    except (TTLibError, *_DAMAGE):
        return None


def _agrees(font: "TTFont") -> bool:
    """Tell whether the tables have the room for what they say they hold: else a reader looks for it for minutes."""
    tables = font.reader.tables
    if not {"name", "maxp", "hhea", "hmtx", "head"} <= set(tables):
        return False
    names, glyphs, metrics = (font.reader[tag] for tag in ("name", "maxp", "hhea"))
    count, drawn, measured = (int.from_bytes(part) for part in (names[2:4], glyphs[4:6], metrics[34:36]))
    fits = count * 12 + 6 <= len(names) and measured <= drawn
    wanted = 4 * measured + 2 * (drawn - measured)
    located = (drawn + 1) * (4 if font.reader["head"][51:52] != b"\0" else 2)
    return (
        fits
        and tables["hmtx"].length >= wanted
        and ("loca" not in tables or tables["loca"].length >= located)
    )
