"""Colours derived from the letterhead's two and those of the theme."""

from collections.abc import Mapping

from bulletin.model.colour import FIRM, WHITE, mix, readable
from bulletin.model.theme import Inks

_INK, _SOFT, _RULE = "#1b262c", "#55626a", "#c9d2d6"


def accent_ink(accent: str) -> str:
    """The accent as ink for small text on white paper."""
    return readable(accent, WHITE)


def tint(main: str) -> str:
    """A ground for boxes: seven parts in a hundred of the main colour on white."""
    return mix(main, WHITE, 0.93)


def paper_inks(inks: Inks) -> Mapping[str, str]:
    """The inks of print by the names of the style's custom properties: those chosen, and shades between them."""
    ink, soft, rule = inks.ink or _INK, inks.soft or _SOFT, inks.rule or _RULE
    return {
        "ink": ink,
        "dim": mix(ink, soft, 0.45),
        "soft": soft,
        "rule": rule,
        "rule-firm": mix(rule, soft, 0.15),
        "rule-strong": mix(rule, soft, 0.4),
    }


def figure_colours(main: str, accent: str, inks: Inks | None = None) -> Mapping[str, str]:
    """The colours of figures on white paper, by the names that `figures.html` uses.

    The two of a pair of bars are told apart in grey as well: `strong` and `pale` have VISIBLE contrast.
    """
    strong, paper = readable(main, WHITE, FIRM), paper_inks(inks or Inks())
    return {
        "ink": paper["ink"],
        "soft": paper["soft"],
        "rule": paper["rule"],
        "strong": strong,
        "pale": mix(strong, WHITE, 0.68),
        "wash": tint(strong),
        "mark": accent_ink(accent),
        "paper": WHITE,
    }
