"""Colours derived from the letterhead's."""

from hypothesis import given
from hypothesis import strategies as st

from bulletin.render.palette import (
    READABLE,
    VISIBLE,
    accent_ink,
    contrast,
    figure_colours,
    mix,
    readable,
    tint,
)
from bulletin.render.schemes import dark, light

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(COLOURS)
def test_the_accent_can_be_read_on_paper(colour: str) -> None:
    """Whatever the colour, small text in its ink passes WCAG 2.2 AA on white."""
    assert contrast(accent_ink(colour), "#ffffff") >= READABLE


@given(COLOURS, COLOURS)
def test_readable_on_any_ground(colour: str, ground: str) -> None:
    """There is always a shade that can be read; one that can is left as it is."""
    shade = readable(colour, ground)
    assert contrast(shade, ground) >= READABLE
    assert contrast(colour, ground) < READABLE or shade == colour


@given(COLOURS, COLOURS)
def test_the_series_of_a_figure_are_told_apart_in_grey(main: str, accent: str) -> None:
    """Whatever the letterhead's colours: full and pale bars differ in lightness, every label can be read."""
    colours = figure_colours(main, accent)
    assert contrast(colours["strong"], colours["pale"]) >= VISIBLE
    assert contrast(colours["paper"], colours["strong"]) >= READABLE
    for ink in ("ink", "soft", "strong", "mark"):
        assert contrast(colours[ink], colours["paper"]) >= READABLE
    assert contrast(colours["soft"], colours["wash"]) >= READABLE


@given(COLOURS, COLOURS)
def test_the_series_are_told_apart_on_screens(main: str, accent: str) -> None:
    """The web edition puts its own colours over them, light and dark."""
    for scheme in (light(main, accent), dark(main, accent)):
        assert contrast(scheme["head"], scheme["pale"]) >= VISIBLE
        assert contrast(scheme["paper"], scheme["head"]) >= READABLE


def test_mixing_and_contrast_are_those_of_the_standard() -> None:
    """Black on white is 21 to 1; half of each is grey."""
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert tint("#000000") == "#ededed"
