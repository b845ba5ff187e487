"""Every character can be printed."""

from pathlib import Path

import pytest
from workspace_example import check_whole, found

from bulletin.check.glyphs import ORDINARY
from bulletin.render.fonts import characters

CASES = [
    pytest.param("place: София 😀 и 😀\n", [("B060", 1, 14, 15)], id="emoji"),
    pytest.param("place: София → Варна\n", [("B061", 1, 14, 15)], id="arrow"),
    pytest.param("lead: |\n  Текст\n  и 漢\n", [("B060", 3, 5, 6)], id="glyph-in-a-block"),
    pytest.param('place: "\\u6f22"\n', [("B060", 1, 8, 16)], id="glyph-as-an-escape"),
    pytest.param("place: „Кафе“ – 5 °C, № 3, 5 €, и\u0306\n", [], id="usual-signs"),
    pytest.param("place: а\u00adб\u00a0в\u202fг\u2009д\u200bе\u2060ж\n", [], id="white-space"),
    pytest.param("place: а i\u0303\n", [("B060", 1, 8, 12)], id="no-such-letter"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_it_is_found_where_it_stands(
    text: str, expected: list[tuple[str, int, int, int]], tmp_path: Path
) -> None:
    """Each mistake has its place, and what is right is let be."""
    assert found(check_whole(tmp_path, text)) == expected


def test_what_is_ordinary_every_font_has() -> None:
    """A text of these is not looked up, so none of them may be missing."""
    assert {character for character in ORDINARY if ord(character) not in characters()} == set()
