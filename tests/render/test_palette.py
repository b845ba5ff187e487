"""Colours derived from the letterhead's."""

from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.colour import READABLE, VISIBLE, contrast
from bulletin.model.theme import Inks
from bulletin.render.palette import accent_ink, figure_colours, paper_inks, tint
from bulletin.render.schemes import dark, light

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(COLOURS)
def test_the_accent_can_be_read_on_paper(colour: str) -> None:
    """Whatever the colour, small text in its ink passes WCAG 2.2 AA on white."""
    assert contrast(accent_ink(colour), "#ffffff") >= READABLE


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


def test_boxes_stand_on_a_breath_of_the_main_colour() -> None:
    """Seven parts in a hundred."""
    assert tint("#000000") == "#ededed"


def test_chosen_inks_are_printed_as_they_are() -> None:
    """Those that are not chosen stay, and the shades between follow."""
    assert paper_inks(Inks())["ink"] == "#1b262c"
    chosen = paper_inks(Inks(soft="#111111"))
    assert (chosen["ink"], chosen["soft"]) == ("#1b262c", "#111111")
    assert chosen["dim"] != paper_inks(Inks())["dim"]
    assert figure_colours("#0f4c5c", "#b8842a", Inks(rule="#eeeeee"))["rule"] == "#eeeeee"
