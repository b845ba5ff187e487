"""Colours: legible whatever the letterhead's are."""

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bulletin.model.colour import contrast
from bulletin.model.theme import Inks
from bulletin.render.schemes import Scheme, dark, light

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
TEXT, MARKS = 4.5, 3.0


@pytest.mark.parametrize("scheme", [light, dark])
@settings(deadline=None)
@given(main=COLOURS, accent=COLOURS)
@example(main="#0f4c5c", accent="#b8842a")
@example(main="#ffffff", accent="#ffffff")
@example(main="#000000", accent="#000000")
@example(main="#ffff00", accent="#0000ff")
@example(main="#777777", accent="#767676")
def test_every_ink_is_legible_on_every_ground(
    scheme: Callable[[str, str], Scheme], main: str, accent: str
) -> None:
    """WCAG 2.2 AA: 4.5 for text, 3 for marks, on the paper, on the tint and on the panel."""
    colours = scheme(main, accent)
    for ground in ("paper", "tint"):
        for ink in ("ink", "soft", "head", "link", "mark"):
            assert contrast(colours[ink], colours[ground]) >= TEXT, (ink, ground)
        assert contrast(colours["gold"], colours[ground]) >= MARKS, ground
    for ink in ("panel-ink", "panel-soft", "panel-gold"):
        assert contrast(colours[ink], colours["panel"]) >= TEXT, ink


@settings(deadline=None)
@given(main=COLOURS, accent=COLOURS)
def test_paper_is_light_by_day_and_dark_by_night(main: str, accent: str) -> None:
    """A bright brand does not turn the night into day."""
    assert light(main, accent)["paper"] == "#ffffff"
    assert contrast(dark(main, accent)["paper"], "#ffffff") >= 10


def test_chosen_inks_are_darkened_on_screens_where_they_must() -> None:
    """One that is legible is taken as it is."""
    scheme = light("#0f4c5c", "#b8842a", Inks(ink="#222222", soft="#bbbbbb", rule="#dddddd"))
    assert (scheme["ink"], scheme["line"]) == ("#222222", "#dddddd")
    assert contrast(scheme["soft"], scheme["tint"]) >= TEXT


def test_own_colours_stay_where_they_are_legible() -> None:
    """The association's teal is used as it is on paper."""
    assert light("#0f4c5c", "#b8842a")["head"] == "#0f4c5c"
    assert light("#0f4c5c", "#b8842a")["panel"] == "#0f4c5c"
