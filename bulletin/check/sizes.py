"""What the sizes of the print edition must keep to, and what fitting needs."""

from collections.abc import Iterator

from bulletin.check.subject import Subject
from bulletin.model.sizes import LEAST_LEADING, LEAST_TEXT, MOST_LEADING, MOST_TEXT, Sizes
from bulletin.model.theme import ThemeSizes
from bulletin.problems.catalogue import sizes as codes
from bulletin.problems.problem import Problem
from bulletin.read.places import Path, Places

_ROUNDING = 0.01
"""In points: a leading that was computed from the limit."""


def check_sizes(wished: ThemeSizes, places: Places, path: Path) -> Iterator[Problem]:
    """Look at the sizes that the settings wish for at `path`: large enough to be read, and in proportion."""
    sizes = wished.over(Sizes())
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
