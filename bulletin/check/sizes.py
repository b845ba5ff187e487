"""What the sizes of the print edition must keep to, and what fitting needs."""

from collections.abc import Iterator
from pathlib import Path as FilePath

from bulletin.check.subject import Subject
from bulletin.model.sizes import DRAWN, LEAST_LEADING, LEAST_TEXT, MOST_LEADING, MOST_TEXT, Sizes
from bulletin.model.theme import COLUMNS_THEME, Theme
from bulletin.problems.catalogue import sizes as codes
from bulletin.problems.problem import Problem, Refused
from bulletin.read.places import Places
from bulletin.themes import Wardrobe

_ROUNDING = 0.01
"""In points: a leading that was computed from the limit."""


def check_sizes(theme: Theme, places: Places, root: FilePath) -> Iterator[Problem]:
    """Look at the sizes that the settings wish for: large enough to be read, and in proportion."""
    path = ("theme", "sizes")
    sizes = theme.sizes.over(_own(theme.name, root))
    if not LEAST_TEXT <= sizes.text <= MOST_TEXT:
        values = {"size": f"{sizes.text:g}", "least": f"{LEAST_TEXT:g}", "most": f"{MOST_TEXT:g}"}
        yield Problem(codes.TEXT_SIZE, places.find((*path, "text")), values)
        return
    least, most = LEAST_LEADING * sizes.text, MOST_LEADING * sizes.text
    if not least - _ROUNDING <= sizes.leading <= most + _ROUNDING:
        named = {"leading": f"{sizes.leading:g}", "size": f"{sizes.text:g}"}
        range_ = {"least": f"{least:.3g}", "most": f"{most:.3g}"}
        yield Problem(codes.LEADING, places.find((*path, "leading")), {**named, **range_})


def fit_without_pages(subject: Subject) -> Iterator[Problem]:
    """Find an issue that is to fit its pages and does not say how many these are."""
    if subject.issue.fit and subject.issue.pages is None:
        yield Problem(codes.FIT_WITHOUT_PAGES, subject.places.find(("fit",)))


def _own(name: str, root: FilePath) -> Sizes:
    """The sizes that a theme is drawn in; the usual ones where its file cannot be read, which is told elsewhere."""
    if name == COLUMNS_THEME:
        return DRAWN
    try:
        return Wardrobe(root).room(name).own
    except Refused:
        return DRAWN
