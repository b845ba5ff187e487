"""The rules of fonts that a workspace brings itself: they are there, whole, static, with all faces and letters."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from bulletin.check.glyphs import NEEDED
from bulletin.model.theme import Fonts as Chosen
from bulletin.problems.catalogue import themes as codes
from bulletin.problems.catalogue.safety import FONT_LARGE
from bulletin.problems.problem import Place, Problem
from bulletin.read.places import Places
from bulletin.read.typefaces import HEAVIEST, PACKAGE_FAMILY, Face, Fonts, characters, read_fonts
from bulletin.themes import OWN_FONTS

_TEXT = ("Regular", "Italic", "Bold", "Bold Italic")
_HEADINGS = ("Bold",)
_SHOWN = 8


def own_characters(chosen: Chosen, root: Path) -> Mapping[str, frozenset[int]]:
    """Return the characters of each family that the settings choose, but for that of the package."""
    families = [family for family in chosen.families if family != PACKAGE_FAMILY]
    if not families:
        return {}
    fonts = read_fonts(root / OWN_FONTS, root)
    return {family: characters(fonts.of(family)) for family in families if fonts.of(family)}


def printable(package: Callable[[], frozenset[int]], own: Mapping[str, frozenset[int]]) -> frozenset[int]:
    """Return what can be printed: what every own family has, or the `package`'s, which stands in for them."""
    return package() | frozenset.intersection(*own.values()) if own else package()


def wrong_fonts(chosen: Chosen, places: Places, root: Path) -> Iterator[Problem]:
    """Find what keeps a chosen family from being printed; no file is opened where none is chosen."""
    wanted = [(key, name) for key, name in (("text", chosen.text), ("headings", chosen.headings)) if name]
    wanted = [(key, name) for key, name in wanted if name != PACKAGE_FAMILY]
    if not wanted:
        return
    fonts = read_fonts(root / OWN_FONTS, root)
    for file in fonts.broken:
        yield Problem(codes.FONT_BROKEN, places.find(("theme", "fonts")), {"file": _shown(file)})
    for file in fonts.heavy:
        values: dict[str, str | int] = {
            "file": _shown(file),
            "megabytes": file.stat().st_size // 1_000_000,
            "limit": HEAVIEST // 1_000_000,
        }
        yield Problem(FONT_LARGE, places.find(("theme", "fonts")), values)
    for key, family in wanted:
        if key == "text" or family != chosen.text:
            faces = _TEXT if key == "text" else _HEADINGS
            yield from _wrong_family(family, faces, fonts, places.find(("theme", "fonts", key)))


def _wrong_family(family: str, wanted: tuple[str, ...], fonts: Fonts, place: Place) -> Iterator[Problem]:
    faces = fonts.of(family)
    if not faces:
        yield _unknown(family, fonts, place)
        return
    found = [Problem(codes.FONT_VARIABLE, place, {"file": _shown(one.file)}) for one in faces if one.variable]
    found += _twice(family, faces, place)
    yield from found
    if found:
        return
    names = {face.name for face in faces}
    if missing := [name for name in wanted if name not in names]:
        yield Problem(codes.FACE_MISSING, place, {"family": family, "faces": ", ".join(missing)})
    has = characters(faces)
    lacking = [sign for sign in NEEDED if ord(sign) not in has]
    if lacking:
        shown = " ".join(lacking[:_SHOWN]) + (f" … ({len(lacking)})" if len(lacking) > _SHOWN else "")
        yield Problem(codes.FONT_LACKS, place, {"family": family, "characters": shown})


def _twice(family: str, faces: tuple[Face, ...], place: Place) -> Iterator[Problem]:
    """Find two files of one weight and slant."""
    files: defaultdict[tuple[int, bool], list[Face]] = defaultdict(list)
    for face in faces:
        files[face.weight, face.italic].append(face)
    for first, *others in files.values():
        for other in others:
            values = {
                "family": family,
                "face": first.name,
                "file": _shown(first.file),
                "other": _shown(other.file),
            }
            yield Problem(codes.FACE_TWICE, place, values)


def _unknown(family: str, fonts: Fonts, place: Place) -> Problem:
    from bulletin.read.names import nearest  # noqa: PLC0415  # only needed once there is a mistake

    known = tuple(dict.fromkeys((*fonts.families, PACKAGE_FAMILY)))
    values = {"family": family, "known": ", ".join(known)}
    if near := _same_letters(family, known) or nearest(family, known):
        return Problem(codes.FONT_MISSPELT, place, {**values, "nearest": near})
    return Problem(codes.FONT_UNKNOWN, place, values)


def _same_letters(family: str, known: tuple[str, ...]) -> str | None:
    """Return the family that differs in capitals, spaces and dashes only: `sofia-sans`, `SofiaSans`."""
    plain = {"".join(filter(str.isalnum, name)).casefold(): name for name in known}
    return plain.get("".join(filter(str.isalnum, family)).casefold())


def _shown(file: Path) -> str:
    return f"{OWN_FONTS}/{file.name}"
