"""The theme's fonts."""

import os

from bulletin.render.fonts import characters, font_files, only_theme_fonts


def test_all_faces_are_there() -> None:
    """Six faces, the same in every run."""
    assert [file.stem.removeprefix("SofiaSans-") for file in font_files()] == [
        "Bold",
        "BoldItalic",
        "ExtraBold",
        "Italic",
        "Regular",
        "SemiBold",
    ]


def test_bulgarian_can_be_printed() -> None:
    """The alphabet, ѝ, quotes, dashes, № and €; but no arrow and no emoji."""
    has = characters()
    assert {ord(c) for c in "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯабвгдежзийклмнопрстуфхцчшщъьюяѝ„“”’–—№€…"} <= has
    assert not {ord(c) for c in "→✓🎉"} & has


def test_the_configuration_lasts_no_longer_than_a_render() -> None:
    """The variable and its file are gone afterwards."""
    before = os.environ.get("FONTCONFIG_FILE")
    with only_theme_fonts():
        inside = os.environ["FONTCONFIG_FILE"]
        assert os.path.exists(inside)  # noqa: PTH110
    assert os.environ.get("FONTCONFIG_FILE") == before
    assert not os.path.exists(inside)  # noqa: PTH110
