"""What the settings must agree with: the logo is there, the output stays inside, the words can be printed."""

from collections.abc import Callable, Iterator
from pathlib import Path

from bulletin.check.glyphs import unprintable
from bulletin.check.mail import check_mail
from bulletin.check.subject import everything, words_of
from bulletin.model.letterhead import Settings
from bulletin.model.text import Text
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Problem
from bulletin.read.places import Places


def check_settings(
    settings: Settings, places: Places, root: Path, glyphs: Callable[[], frozenset[int]]
) -> Iterator[Problem]:
    """Look at what `bulletin.yaml` names in the folder `root`; `glyphs` tells what the fonts have."""
    logo = settings.letterhead.logo
    if logo and not (_inside(root / logo, root) and (root / logo).is_file()):
        yield Problem(codes.LOGO, places.find(("letterhead", "logo")), {"file": logo})
    if not _inside(root / settings.output, root):
        yield Problem(codes.OUTPUT_OUTSIDE, places.find(("output",)), {"folder": settings.output})
    printed = (
        *everything(settings.letterhead, ("letterhead",)),
        *everything(settings.series, ("series",)),
    )
    texts = ((path, value) for path, value in printed if isinstance(value, Text))
    yield from unprintable(tuple(words_of(texts)), places, glyphs)
    yield from check_mail(settings.mail, places, root)


def _inside(path: Path, root: Path) -> bool:
    return path.resolve().is_relative_to(root.resolve())
