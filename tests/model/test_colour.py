"""Colours: mixed, measured, darkened."""

from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.colour import READABLE, contrast, mix, readable

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(COLOURS, COLOURS)
def test_readable_on_any_ground(colour: str, ground: str) -> None:
    """There is always a shade that can be read; one that can is left as it is."""
    shade = readable(colour, ground)
    assert contrast(shade, ground) >= READABLE
    assert contrast(colour, ground) < READABLE or shade == colour


def test_mixing_and_contrast_are_those_of_the_standard() -> None:
    """Black on white is 21 to 1; half of each is grey."""
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
