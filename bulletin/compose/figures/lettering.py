"""How much room letters take: enough to keep labels apart without asking the layout engine.

The shares are those of Sofia Sans Bold, the widest face of the figures, rounded up; a test holds them to
the font files.
"""

from textwrap import wrap

_SHARES = {
    **dict.fromkeys("fijlrtI1", 0.4),
    **dict.fromkeys(".,:;!()[]'’‘“”„|·", 0.33),
    **dict.fromkeys(" \u00a0\u2009\u202f", 0.22),
    **dict.fromkeys("mwшщжмфюыџMWШЩЖМФЮЫ№@—–…%", 0.93),
    **dict.fromkeys("0123456789", 0.58),
}
_SMALL, _CAPITAL = 0.58, 0.7
_CUT = "…"


def width(text: str, size: float) -> float:
    """Return how wide a line of `text` is at most, set in letters of `size`; in the unit of `size`."""
    return size * sum(_SHARES.get(letter, _CAPITAL if letter.isupper() else _SMALL) for letter in text)


def fitted(text: str, size: float, room: float) -> str:
    """Return `text`, cut with an ellipsis where the room is too small for it."""
    if width(text, size) <= room:
        return text
    while text and width(text + _CUT, size) > room:
        text = text[:-1]
    return text.rstrip(" \u00a0,.–-") + _CUT


def lines(text: str, size: float, room: float) -> tuple[str, ...]:
    """Return `text` in lines that fit into the room; a word longer than a line is cut."""
    most = len(text)
    while most > 1 and any(width(line, size) > room for line in wrap(text, most, break_long_words=False)):
        most -= 1
    return tuple(fitted(line, size, room) for line in wrap(text, max(most, 1), break_long_words=False))
