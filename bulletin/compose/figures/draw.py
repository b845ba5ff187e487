"""The figures that a section asks for."""

from collections.abc import Callable, Iterator, Mapping

from bulletin.compose.figures.budget import budget
from bulletin.compose.figures.countries import countries
from bulletin.compose.figures.desk import Desk
from bulletin.compose.figures.figure import Drawing, Figure, Twin
from bulletin.compose.figures.history import history
from bulletin.compose.figures.key_figures import key_figures
from bulletin.compose.figures.timeline import timeline
from bulletin.compose.markdown import Typesetter
from bulletin.model.figures import Source
from bulletin.model.issue import Issue
from bulletin.model.section import FigureName, Part

_DRAWERS: Mapping[FigureName, Callable[[Desk], tuple[Drawing, Twin, str]]] = {
    "key-figures": key_figures,
    "timeline": timeline,
    "budget": budget,
    "countries": countries,
    "history": history,
}


def figures(issue: Issue, part: Part, setter: Typesetter, at: str) -> Iterator[Figure]:
    """Yield the figures of `part`, whose place is `at`; one that has nothing to show is left out."""
    desk = Desk(Source.of(issue, part), setter)
    for place, name in enumerate(part.figures):
        if desk.source.serves(name):
            drawing, twin, caption = _DRAWERS[name](desk)
            title = desk.words.titles[name]
            yield Figure(
                f"_{name}-{_slug(at)}-{place}", title, caption, twin, drawing, f"{at}/figures/{place}"
            )


def _slug(at: str) -> str:
    """Return the place of a section as a part of a name: `sections/2/sections/0` is `3-1`."""
    return "-".join(str(int(step) + 1) for step in at.split("/") if step.isdecimal())
