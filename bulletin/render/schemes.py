"""The colours of the web edition, light and dark: derived from the letterhead's two, legible whatever they are."""

from collections.abc import Mapping

from bulletin.render.palette import contrast, mix, readable

WHITE, BLACK = "#ffffff", "#000000"

FIRM = 7.0
"""The contrast of running text and of headings: WCAG 2.2, 1.4.6, level AAA."""
CLEAR = 4.6
"""The contrast of all other text: a little over the 4.5 of WCAG 2.2, 1.4.3, level AA."""
VISIBLE = 3.1
"""The contrast of marks and outlines: a little over the 3 of WCAG 2.2, 1.4.11, level AA."""

Scheme = Mapping[str, str]
"""Colours as `#rrggbb` by the names of the style's custom properties."""


def light(main: str, accent: str) -> Scheme:
    """Dark ink on white paper."""
    return _scheme(main, accent, WHITE, mix(main, WHITE, 0.94), BLACK)


def dark(main: str, accent: str) -> Scheme:
    """Light ink on a paper that keeps a breath of the main colour."""
    paper = mix(mix(main, BLACK, 0.75), "#101416", 0.65)
    return _scheme(main, accent, paper, mix(paper, WHITE, 0.055), WHITE)


def _scheme(main: str, accent: str, paper: str, tint: str, pole: str) -> Scheme:
    """Every ink is measured on the tint, which stands nearer to the inks than the paper does."""
    is_dark = pole == WHITE
    panel = _panel(mix(main, paper, 0.55) if is_dark else main)
    ink = readable(mix(main, pole, 0.88 if is_dark else 0.8), tint, 10.0)
    return {
        "paper": paper,
        "tint": tint,
        "ink": ink,
        "soft": readable(mix(ink, paper, 0.3), tint, CLEAR),
        "head": readable(main, tint, FIRM),
        "link": readable(main, tint, CLEAR + 1),
        "mark": readable(accent, tint, CLEAR),
        "gold": readable(accent, tint, VISIBLE),
        "line": mix(readable(main, tint, FIRM), paper, 0.76),
        "panel": panel,
        "panel-ink": WHITE,
        "panel-soft": readable(mix(WHITE, panel, 0.2), panel, CLEAR),
        "panel-gold": readable(accent, panel, CLEAR),
        "panel-line": mix(WHITE, panel, 0.72),
    }


def _panel(colour: str) -> str:
    """`colour`, darkened until white words stand firm on it."""
    steps = (mix(colour, BLACK, step / 40) for step in range(41))
    return next(shade for shade in steps if contrast(WHITE, shade) >= FIRM)
