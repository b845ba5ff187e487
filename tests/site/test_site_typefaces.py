"""The site's fonts as files: the package's whole, and those that the workspace brings."""

import re
from io import BytesIO
from pathlib import Path
from shutil import copy

from fontTools.ttLib import TTFont

from bulletin.model.theme import Fonts
from bulletin.render.theme import fonts_folder
from bulletin.render.typefaces import PACKAGE_FACES, typefaces
from bulletin.site.addresses import ASSETS
from bulletin.site.typefaces import font_files, font_rules


def test_every_rule_names_a_file_that_is_there() -> None:
    """The package's five faces, byte for byte."""
    made = {output.name: output.data for output in font_files(PACKAGE_FACES)}
    named = [f"{ASSETS}/{name}" for name in re.findall(r'url\("([^"]*)"\)', font_rules(PACKAGE_FACES))]
    assert named == list(made)
    assert made["assets/fonts/SofiaSans-Bold.woff2"] == (fonts_folder() / "SofiaSans-Bold.woff2").read_bytes()


def test_own_family_is_there_whole(tmp_path: Path) -> None:
    """A font of the workspace, here the package's under another name, beside the package's."""
    folder = tmp_path / "templates" / "fonts"
    folder.mkdir(parents=True)
    with TTFont(copy(fonts_folder() / "SofiaSans-Regular.ttf", folder / "Own-Regular.ttf")) as font:
        for record in font["name"].names:
            record.string = str(record).replace("Sofia Sans", "Own")
        font.save(folder / "Own-Regular.ttf")
    own = typefaces(Fonts(text="Own"), tmp_path)
    made = {output.name: output.data for output in font_files(own)}
    assert 'font-family: "Own"; font-weight: 400' in font_rules(own)
    with TTFont(BytesIO(made["assets/fonts/Own-Regular.own.woff2"])) as font:
        assert font.flavor == "woff2"
        assert {ord(sign) for sign in "Щщ№„“"} <= font.getBestCmap().keys()
