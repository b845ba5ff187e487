"""How much room letters take: never less than the widest face of the figures needs."""

from functools import cache

import pytest
from fontTools.ttLib import TTFont

from bulletin.compose.figures.lettering import fitted, lines, width
from bulletin.render.theme import fonts_folder

ROOM = 70.0
SIZE = 8.0
TEXTS = [
    "XD Media Hub",
    "Digiskill-retail",
    "Проект по ОПИК",
    "Щъркели, жеравчета и Юмрукчал",
    "MMMMMM WWWW 2018–2019",
    "партньори по проекти",
    "989 970 евро",
]


@cache
def advances(weight: str) -> tuple[dict[int, int], int]:
    """Return the widths of a face's characters and the units of its em."""
    font = TTFont(fonts_folder() / f"SofiaSans-{weight}.ttf")
    glyphs, metrics = font.getBestCmap(), font["hmtx"]
    return {code: metrics[name][0] for code, name in glyphs.items()}, font["head"].unitsPerEm


def measured(text: str, weight: str) -> float:
    """Return how wide the font sets a text, without kerning."""
    widths, em = advances(weight)
    return sum(widths[ord(letter)] for letter in text) / em * SIZE


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
@pytest.mark.parametrize("text", TEXTS)
def test_no_label_is_wider_than_reckoned(text: str, weight: str) -> None:
    """The reckoning is a little generous, never short."""
    assert measured(text, weight) <= width(text, SIZE) <= 1.35 * measured(text, weight)


@pytest.mark.parametrize("text", [*TEXTS, "Щ" * 400, "дума " * 80])
def test_a_name_is_cut_to_its_room(text: str) -> None:
    """What fits stays as it is; what does not ends with an ellipsis and fits."""
    shown = fitted(text, SIZE, ROOM)
    assert width(shown, SIZE) <= ROOM
    assert shown == text if width(text, SIZE) <= ROOM else shown.endswith("…")


@pytest.mark.parametrize("text", ["партньори по проекти", "Собствен дял", "", "дума " * 30])
def test_a_label_is_parted_between_words(text: str) -> None:
    """No word is lost, no line is too long."""
    parts = lines(text, SIZE, ROOM)
    assert " ".join(parts) == text.strip()
    assert all(width(part, SIZE) <= ROOM for part in parts)
