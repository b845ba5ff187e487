"""What the making of an edition has found, as problems at their place in the issue file."""

import re
from collections.abc import Iterator, Mapping

from bulletin.model.language import Language
from bulletin.model.sizes import Sizes
from bulletin.problems.catalogue import layout as codes
from bulletin.problems.problem import Place, Problem
from bulletin.read.places import Places
from bulletin.render.extent import Extent
from bulletin.render.layout import Flaw

_FLAWS = {"lost": codes.LOST, "outside": codes.OUTSIDE, "overlap": codes.OVERLAP}
_PICTURE = re.compile(r"Failed to (?:load image at|render SVG image) '?([^']+?)'?(?:: |$)")
_ADDRESS = re.compile(r"(?:https?|file)://\S*/")


def flaw_problems(flaws: tuple[Flaw, ...], places: Places, language: Language) -> Iterator[Problem]:
    """What the layout check found, at its place in the issue file."""
    for flaw in flaws:
        yield Problem(
            _FLAWS[flaw.kind], _place(flaw.at, places, language), {"words": flaw.words, "page": flaw.page}
        )


def message_problems(
    messages: tuple[str, ...], pictures: Mapping[str, str], places: Places, language: Language
) -> Iterator[Problem]:
    """What the layout engine logged. `pictures` gives each picture's name in the edition its place."""
    for message in dict.fromkeys(messages):
        detail = _ADDRESS.sub("", message).rstrip(".")
        if match := _PICTURE.search(message):
            name = match[1].rsplit("/", 1)[-1]
            at = f"{pictures[name]}/file" if pictures.get(name) else ""
            yield Problem(
                codes.PICTURE_FAILED, _place(at, places, language), {"file": _typed(at, places, name)}
            )
        elif ".notdef" in message:
            yield Problem(codes.NO_GLYPH, Place(places.file), {"detail": detail})
        else:
            yield Problem(codes.ENGINE, Place(places.file), {"detail": detail})


def extent_problems(
    extent: Extent, budget: int | None, sizes: Sizes, places: Places, language: Language
) -> Iterator[Problem]:
    """What is wrong with the number of lines: more pages than the issue plans, a last one that is nearly empty."""
    if budget is not None and extent.pages > budget:
        over: dict[str, str | int] = {
            "pages": extent.pages,
            "budget": budget,
            "lines": -extent.left(budget),
            "size": f"{sizes.text:g}",
        }
        yield Problem(codes.OVER_BUDGET, _place("pages", places, language), over)
    elif extent.scant:
        at = extent.ends[-1].at if extent.ends else ""
        lines = -extent.left(extent.pages - 1)
        values = {"page": extent.last, "percent": round(extent.fill * 100), "lines": lines}
        yield Problem(codes.SCANT_PAGE, _place(at or "title", places, language), values)


def _typed(at: str, places: Places, otherwise: str) -> str:
    node = places.node(_path(at)) if at else None
    return str(getattr(node, "text", otherwise))


def _place(at: str, places: Places, language: Language) -> Place:
    path = _path(at)
    return places.find((*path, language)) if path else Place(places.file)


def _path(at: str) -> tuple[str | int, ...]:
    return tuple(int(step) if step.isdigit() else step for step in at.split("/") if step)
