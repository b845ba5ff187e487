"""The colours of the web edition, light and dark: derived from the letterhead's two, legible whatever they are."""

from collections.abc import Mapping
from colorsys import hls_to_rgb, rgb_to_hls

from bulletin.model.colour import BLACK, FIRM, WHITE, contrast, mix, readable
from bulletin.model.theme import Inks

CLEAR = 4.6
"""The contrast of all other text: a little over the 4.5 of WCAG 2.2, 1.4.3, level AA."""
VISIBLE = 3.1
"""The contrast of marks and outlines: a little over the 3 of WCAG 2.2, 1.4.11, level AA."""

_CALM = 0.45
"""The saturation that a light ink on dark paper has at most."""

Scheme = Mapping[str, str]
"""Colours as `#rrggbb` by the names of the style's custom properties."""


def light(main: str, accent: str, chosen: Inks | None = None) -> Scheme:
    """Dark ink on white paper; inks that are `chosen` are darkened where they are not legible."""
    tint, chosen = mix(main, WHITE, 0.94), chosen or Inks()
    inks = dict(_inks(main, accent, WHITE, tint, BLACK))
    if chosen.ink:
        inks["ink"] = readable(chosen.ink, tint, FIRM)
    if chosen.soft:
        inks["soft"] = readable(chosen.soft, tint, CLEAR)
    if chosen.rule:
        inks["line"] = chosen.rule
    return {**inks, **_panel(main, accent)}


def dark(main: str, accent: str) -> Scheme:
    """Light ink on a paper that keeps a breath of the main colour."""
    paper = mix(mix(main, BLACK, 0.72), "#101416", 0.5)
    inks = _inks(_lifted(main, 0.7), _lifted(accent, 0.62), paper, mix(paper, WHITE, 0.055), WHITE)
    return {**inks, **_panel(mix(main, paper, 0.45), accent)}


def _inks(main: str, accent: str, paper: str, tint: str, pole: str) -> Scheme:
    """Every ink is measured on the tint, which stands nearer to the inks than the paper does."""
    ink = readable(mix(main, pole, 0.7 if pole == BLACK else 0.82), tint, FIRM)
    return {
        "paper": paper,
        "tint": tint,
        "ink": ink,
        "soft": readable(mix(ink, paper, 0.3), tint, CLEAR),
        "head": readable(main, tint, FIRM),
        "link": readable(main, tint, CLEAR + 1),
        "mark": readable(accent, tint, CLEAR),
        "gold": readable(accent, tint, VISIBLE),
        "pale": mix(readable(main, tint, FIRM), paper, 0.68),
        "line": mix(readable(main, tint, FIRM), paper, 0.76),
    }


def _panel(colour: str, accent: str) -> Scheme:
    """The panel at the page's foot: `colour`, darkened until white words stand firm on it."""
    steps = (mix(colour, BLACK, step / 40) for step in range(41))
    panel = next(shade for shade in steps if contrast(WHITE, shade) >= FIRM)
    return {
        "panel": panel,
        "panel-ink": WHITE,
        "panel-soft": readable(mix(WHITE, panel, 0.2), panel, CLEAR),
        "panel-gold": readable(accent, panel, CLEAR),
        "panel-line": mix(WHITE, panel, 0.72),
    }


def _lifted(colour: str, lightness: float) -> str:
    """`colour` at least as light as `lightness` (0 to 1), its hue kept, its saturation held back a little."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    hue, own, saturation = rgb_to_hls(red, green, blue)
    channels = hls_to_rgb(hue, max(own, lightness), min(saturation, _CALM))
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)
