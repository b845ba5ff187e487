"""How colours are mixed and told apart: those of the settings are checked by it, and others derived."""

READABLE = 4.5
"""The contrast that WCAG 2.2 asks of text (1.4.3, level AA)."""
FIRM = 7.0
"""The contrast of running text and of headings: WCAG 2.2, 1.4.6, level AAA."""
VISIBLE = 3.0
"""The contrast that WCAG 2.2 asks of what is not text (1.4.11, level AA)."""

WHITE, BLACK = "#ffffff", "#000000"


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
    end = BLACK if _luminance(ground) > 0.18 else WHITE  # noqa: PLR2004 - where black and white contrast equally
    steps = (mix(colour, end, step / 40) for step in range(41))
    return next((shade for shade in steps if contrast(shade, ground) >= wanted), end)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [_linear(channel / 255) for channel in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB
