"""Colours derived from the letterhead's two, legible whatever they are."""

from collections.abc import Mapping

READABLE = 4.5
"""The contrast that WCAG 2.2 asks of text (1.4.3, level AA)."""

FIRM = 7.0
"""The contrast of running text and of headings: WCAG 2.2, 1.4.6, level AAA."""
VISIBLE = 3.0
"""The contrast that WCAG 2.2 asks of what is not text (1.4.11, level AA)."""

_WHITE, _BLACK = "#ffffff", "#000000"


def mix(colour: str, other: str, share: float) -> str:
    """`share` (0 to 1) of `other` in `colour`, both `#rrggbb`, mixed in sRGB."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def contrast(colour: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""
    light, dark = sorted((_luminance(colour), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str, ground: str, wanted: float = READABLE) -> str:
    """`colour`, darkened or lightened as little as makes it readable on `ground`."""
    end = _BLACK if _luminance(ground) > 0.18 else _WHITE  # noqa: PLR2004 - where black and white contrast equally
    steps = (mix(colour, end, step / 40) for step in range(41))
    return next((shade for shade in steps if contrast(shade, ground) >= wanted), end)


def accent_ink(accent: str) -> str:
    """The accent as ink for small text on white paper."""
    return readable(accent, _WHITE)


def tint(main: str) -> str:
    """A ground for boxes: seven parts in a hundred of the main colour on white."""
    return mix(main, _WHITE, 0.93)


def figure_colours(main: str, accent: str) -> Mapping[str, str]:
    """The colours of figures on white paper, by the names that `figures.html` uses.

    The two of a pair of bars are told apart in grey as well: `strong` and `pale` have VISIBLE contrast.
    """
    strong = readable(main, _WHITE, FIRM)
    return {
        "ink": "#1b262c",
        "soft": "#55626a",
        "rule": "#c9d2d6",
        "strong": strong,
        "pale": mix(strong, _WHITE, 0.68),
        "wash": tint(strong),
        "mark": accent_ink(accent),
        "paper": _WHITE,
    }


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [_linear(channel / 255) for channel in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB
