"""Font files of a family of our own, made from the package's: the letters are known, only the names are new."""

from functools import cache
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont

from bulletin.render.theme import fonts_folder

FACES = ("Regular", "Italic", "Bold", "BoldItalic")


def with_fonts(root: Path, family: str, faces: tuple[str, ...] = FACES, characters: str = "") -> Path:
    """Put faces of `family` into the workspace `root`, with these characters only where some are given."""
    folder = root / "templates" / "fonts"
    folder.mkdir(parents=True, exist_ok=True)
    for face in faces:
        (folder / f"{family.replace(' ', '')}-{face}.ttf").write_bytes(_made(family, face, characters))
    return folder


@cache
def _made(family: str, face: str, characters: str) -> bytes:
    with TTFont(fonts_folder() / f"SofiaSans-{face}.ttf", recalcTimestamp=False) as font:
        for record in font["name"].names:
            if record.nameID in {1, 4, 6, 16}:
                record.string = family if record.nameID in {1, 16} else f"{family.replace(' ', '')}-{face}"
        for table in font["cmap"].tables if characters else ():
            table.cmap = {code: name for code, name in table.cmap.items() if chr(code) in characters}
        for tag in ("GSUB", "GPOS", "GDEF"):  # they take their time, and no test looks at them
            del font[tag]
        written = BytesIO()
        font.save(written, reorderTables=None)
        return written.getvalue()
