"""What the settings must agree with: logo and theme are there, the output stays inside, the words can be printed."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from bulletin.check.glyphs import substituted, unprintable
from bulletin.check.mail import check_mail
from bulletin.check.sizes import check_sizes
from bulletin.check.subject import everything, words_of
from bulletin.check.themes import check_theme
from bulletin.check.typefaces import own_characters, printable
from bulletin.model.addresses import LONGEST_BASE, ascii_address, is_folder
from bulletin.model.letterhead import Settings
from bulletin.model.text import Text
from bulletin.problems.catalogue import qr
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Problem
from bulletin.reach import inside
from bulletin.read.places import Places


def check_settings(
    settings: Settings, places: Places, root: Path, glyphs: Callable[[], frozenset[int]]
) -> Iterator[Problem]:
    """Look at what `bulletin.yaml` names in the folder `root`; `glyphs` tells what the fonts have."""
    if logo := settings.letterhead.logo:
        yield from _logo(logo, places, root)
    if not inside(root / settings.output, root):
        yield Problem(codes.OUTPUT_OUTSIDE, places.find(("output",)), {"folder": settings.output})
    yield from _web(settings, places)
    yield from check_theme(settings, places, root)
    yield from check_sizes(settings.theme, places, root)
    printed = (
        *everything(settings.letterhead, ("letterhead",)),
        *everything(settings.series, ("series",)),
    )
    texts = ((path, value) for path, value in printed if isinstance(value, Text))
    said, own = tuple(words_of(texts)), own_characters(settings.theme.fonts, root)
    known = partial(printable, glyphs, own)
    yield from unprintable(said, places, known)
    yield from substituted(said, places, own, known)
    yield from check_mail(settings.mail, settings.web.address, places, root)


def _web(settings: Settings, places: Places) -> Iterator[Problem]:
    address = settings.web.address or ""
    place = places.find(("web", "address"))
    if not is_folder(address):
        yield Problem(codes.NO_FOLDER, place, {"mark": "?" if "?" in address else "#"})
    elif (length := len(ascii_address(address))) > LONGEST_BASE:
        yield Problem(qr.TOO_LONG, place, {"length": length, "most": LONGEST_BASE})


def _logo(file: str, places: Places, root: Path) -> Iterator[Problem]:
    """Look at the file of the logo, which stands on every page and on the site."""
    path, place = root / file, places.find(("letterhead", "logo"))
    if not (inside(path, root) and path.is_file()):
        yield Problem(codes.LOGO, place, {"file": file})
        return
    from bulletin.check.figure import Figure  # noqa: PLC0415 - who has no logo does not pay for it
    from bulletin.check.pictures import faults  # noqa: PLC0415
    from bulletin.compose.box import box  # noqa: PLC0415

    folder = path.parent
    shown = folder.relative_to(root).as_posix() if folder.is_relative_to(root) else folder.name
    yield from faults(Figure(path.name, folder, shown, place, box("column")), root)
