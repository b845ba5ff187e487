"""The sizes of the print edition, and the ladder on which they are looked for."""

import pytest

from bulletin.model.sizes import Sizes
from bulletin.model.theme import Theme


def test_the_ladder_has_the_own_sizes_in_its_middle() -> None:
    """From 10 to 8.8 points in tenths; the leading goes along, pictures give way only below."""
    ladder = Sizes().ladder()
    assert [sizes.text for sizes in ladder] == [round(10 - step / 10, 1) for step in range(13)]
    assert (ladder[0], ladder[6], ladder[-1]) == (Sizes(10, 13.8), Sizes(), Sizes(8.8, 12.2, 0.7))
    assert {sizes.pictures for sizes in ladder[:7]} == {1.0}


@pytest.mark.parametrize(
    ("text", "texts"),
    [pytest.param(8.2, (8.8, 8.0), id="small"), pytest.param(12.0, (12.0, 11.4), id="large")],
)
def test_the_ladder_stays_within_what_is_allowed(text: float, texts: tuple[float, float]) -> None:
    """Sizes at the edge have a shorter ladder."""
    ladder = Sizes(text, 14.0).ladder()
    assert (ladder[0].text, ladder[-1].text) == texts


@pytest.mark.parametrize(
    ("typed", "sizes"),
    [
        pytest.param({}, Sizes(), id="nothing"),
        pytest.param({"text": "9 pt"}, Sizes(9.0, 12.4), id="leading-goes-with-text"),
        pytest.param({"text": "9 pt", "leading": "12 pt"}, Sizes(9.0, 12.0), id="both"),
        pytest.param({"leading": "14 pt", "pictures": "80 %"}, Sizes(9.4, 14.0, 0.8), id="the-others"),
    ],
)
def test_the_settings_stand_over_the_theme(typed: dict[str, str], sizes: Sizes) -> None:
    """What is not named is the theme's own."""
    assert Theme.model_validate({"sizes": typed}).sizes.over(Sizes()) == sizes


def test_the_scale_is_one_in_the_own_sizes() -> None:
    """Across and down each for itself."""
    assert Sizes().scale(Sizes()) == (1, 1)
    assert Sizes(4.7, 19.5).scale(Sizes()) == (0.5, 1.5)
