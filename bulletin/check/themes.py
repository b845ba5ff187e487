"""What the theme of the settings must agree with: there is such a theme, its own file can be read."""

from collections.abc import Iterator
from pathlib import Path as FilePath

from bulletin.check.colours import faint_colours
from bulletin.check.typefaces import wrong_fonts
from bulletin.model.letterhead import Settings
from bulletin.model.theme import COLUMNS_THEME
from bulletin.problems.catalogue import themes as codes
from bulletin.problems.problem import Place, Problem, Refused
from bulletin.read.places import Path, Places
from bulletin.themes import Wardrobe


def check_theme(settings: Settings, places: Places, root: FilePath) -> Iterator[Problem]:
    """Look at the themes, fonts and colours that the settings choose for the workspace `root`."""
    chosen: list[tuple[Path, str]] = [(("theme", "name"), settings.theme.name)]
    chosen += [(("series", key, "theme"), one.theme) for key, one in settings.series.items() if one.theme]
    wardrobe = Wardrobe(root)
    for path, name in chosen:
        if name != COLUMNS_THEME:
            yield from _wrong_theme(name, places.find(path), wardrobe)
    yield from wrong_fonts(settings.theme.fonts, places, root)
    yield from faint_colours(settings, places)


def _wrong_theme(
    name: str, place: Place, wardrobe: Wardrobe, seen: tuple[str, ...] = ()
) -> Iterator[Problem]:
    """Look for the theme, at its file, and in the same way at the theme that it is based on."""
    if name not in wardrobe.names:
        yield _unknown(name, place, wardrobe.names)
        return
    try:
        reading = wardrobe.reading(name)
    except Refused as refused:
        yield from refused.problems
        return
    if reading:
        yield from reading.problems
        base = reading.value.base if reading.value else None
        if base and base not in seen:
            yield from _wrong_theme(base, reading.places.find(("base",)), wardrobe, (*seen, name))


def _unknown(name: str, place: Place, names: tuple[str, ...]) -> Problem:
    from bulletin.read.names import nearest  # noqa: PLC0415  # only needed once there is a mistake

    values = {"name": name, "known": ", ".join(names)}
    if near := nearest(name, names):
        return Problem(codes.THEME_MISSPELT, place, {**values, "nearest": near})
    return Problem(codes.THEME_UNKNOWN, place, values)
