"""What a font file says of itself."""

from pathlib import Path

from bulletin.read.typefaces import characters, read_fonts
from bulletin.render.theme import fonts_folder


def test_the_package_s_fonts_are_read() -> None:
    """Six static faces of one family, in the order of their files."""
    fonts = read_fonts(fonts_folder(), fonts_folder())
    assert fonts.families == ("Sofia Sans",)
    assert [(one.name, one.weight, one.italic, one.variable) for one in fonts.of("Sofia Sans")] == [
        ("Bold", 700, False, False),
        ("Bold Italic", 700, True, False),
        ("Bold", 800, False, False),
        ("Italic", 400, True, False),
        ("Regular", 400, False, False),
        ("Bold", 600, False, False),
    ]
    assert set(map(ord, "жѝ№„")) <= characters(fonts.faces)


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    """Nor is it a mistake."""
    assert read_fonts(tmp_path / "fonts", tmp_path).faces == ()


def test_a_file_cut_anywhere_is_told_or_read(tmp_path: Path) -> None:
    """Whatever is left of a font, reading it raises nothing."""
    whole = (fonts_folder() / "SofiaSans-Bold.ttf").read_bytes()
    for place in range(0, len(whole), len(whole) // 40):
        (tmp_path / "cut.ttf").write_bytes(whole[:place])
        fonts = read_fonts(tmp_path, tmp_path)
        assert len(fonts.faces) + len(fonts.broken) == 1
    assert read_fonts(tmp_path, tmp_path).broken
