"""What the settings of a workspace must agree with: the logo is there, the output stays inside."""

from collections.abc import Iterator
from pathlib import Path

from bulletin.model.letterhead import Settings
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Problem
from bulletin.read.places import Places


def check_settings(settings: Settings, places: Places, root: Path) -> Iterator[Problem]:
    """Look at what `bulletin.yaml` names in the folder `root`."""
    logo = settings.letterhead.logo
    if logo and not (_inside(root / logo, root) and (root / logo).is_file()):
        yield Problem(codes.LOGO, places.find(("letterhead", "logo")), {"file": logo})
    if not _inside(root / settings.output, root):
        yield Problem(codes.OUTPUT_OUTSIDE, places.find(("output",)), {"folder": settings.output})


def _inside(path: Path, root: Path) -> bool:
    return path.resolve().is_relative_to(root.resolve())
