"""The rule that words can be read in the colours that are chosen."""

from collections.abc import Iterator

from bulletin.model.colour import FIRM, READABLE, WHITE, contrast, readable
from bulletin.model.letterhead import Settings
from bulletin.problems.catalogue.themes import COLOUR_FAINT
from bulletin.problems.problem import Problem
from bulletin.read.places import Path, Places


def faint_colours(settings: Settings, places: Places) -> Iterator[Problem]:
    """Find chosen colours whose contrast with white paper is too low; print uses them as they are.

    The accent is none of them: it is darkened wherever words are set in it.
    """
    inks = settings.theme.colours
    chosen: tuple[tuple[Path, str | None, float], ...] = (
        (("letterhead", "colours", "main"), settings.letterhead.colours.main, READABLE),
        (("theme", "colours", "ink"), inks.ink, FIRM),
        (("theme", "colours", "soft"), inks.soft, READABLE),
    )
    for path, colour, wanted in chosen:
        if colour and (ratio := contrast(colour, WHITE)) < wanted:
            values = {
                "colour": colour,
                "ratio": f"{int(ratio * 100) / 100:.2f}",
                "wanted": f"{wanted:g}",
                "nearest": readable(colour, WHITE, wanted),
            }
            yield Problem(COLOUR_FAINT, places.find(path), values)
