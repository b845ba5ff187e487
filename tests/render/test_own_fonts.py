"""Fonts that a workspace brings itself, in print and on the web."""

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from bulletin.model.theme import Fonts
from bulletin.render.faces import font_faces
from bulletin.render.typefaces import stack, subset, typefaces
from tests.font_example import with_fonts
from tests.render.pdf_reading import faults, fonts
from tests.render.print_example import SETTINGS, Example, example


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """A workspace with two families, chosen for text and headings."""
    workspace = example(
        tmp_path_factory.mktemp("fonts"),
        "sections:\n  - {title: Начало, text: Текст и **тежко** и *леко*.}\n",
    )
    with_fonts(workspace.root, "Own Sans")
    with_fonts(workspace.root, "Own Head", ("Bold",))
    text = f"{SETTINGS}theme: {{fonts: {{text: Own Sans, headings: Own Head}}}}\n"
    (workspace.root / "bulletin.yaml").write_text(text, "utf-8")
    return workspace


def test_print_embeds_them_and_nothing_else(made: Example) -> None:
    """A subset of each face that is used; the PDF stays archival."""
    built = made.build(force=True)
    assert [problem.message("en") for problem in built.problems] == []
    assert faults(made.pdf) == []
    assert {name.replace(" ", "").replace("-", "") for name in fonts(made.pdf)} == {
        "OwnSans",
        "OwnSansBold",
        "OwnSansItalic",
        "OwnHeadBold",
    }


def test_the_web_page_carries_what_it_uses(made: Example) -> None:
    """The package's are not in it: no character needs them."""
    built = made.build(editions=("web",), force=True)
    html = built.outputs[0].data.decode()
    assert html.count('@font-face { font-family: "Own Sans"') == 3
    assert html.count('@font-face { font-family: "Own Head"') == 1
    assert '@font-face { font-family: "Sofia Sans"' not in html


def test_a_subset_has_the_same_bytes_each_time(made: Example) -> None:
    """And only the characters that are asked for."""
    face = typefaces(Fonts(text="Own Sans"), made.root).faces[0]
    data = subset(face, ("абв",))
    assert data == subset(face, ("вба",))
    with TTFont(BytesIO(data)) as font:
        assert sorted(font.getBestCmap()) == sorted(map(ord, "абв"))


def test_the_package_s_font_stands_in_where_a_character_is_lacking(tmp_path: Path) -> None:
    """Only then is it in the page."""
    with_fonts(tmp_path, "Latin", characters="abc <>/p")
    own = typefaces(Fonts(text="Latin"), tmp_path)
    assert "Sofia Sans" not in font_faces("<p>abc</p>", own)
    assert "Sofia Sans" in font_faces("<p>абв</p>", own)
    assert stack("Latin") == '"Latin", "Sofia Sans"'


def test_headings_may_keep_the_package_s_font(tmp_path: Path) -> None:
    """It is in the page then, beside that of the text."""
    with_fonts(tmp_path, "Own Sans")
    own = typefaces(Fonts(text="Own Sans", headings="Sofia Sans"), tmp_path)
    assert (own.text, own.headings) == ("Own Sans", "Sofia Sans")
    assert '"Sofia Sans"; font-weight: 800' in font_faces("<p>abc</p>", own)
    assert typefaces(Fonts(headings="Sofia Sans"), tmp_path).headings == ""


def test_figures_are_lettered_smaller_where_letters_are_wider(tmp_path: Path) -> None:
    """The package's own letters keep their size, and so do narrower ones."""
    assert typefaces(Fonts(), tmp_path).lettering == 1
    with_fonts(tmp_path, "Own Sans")
    assert typefaces(Fonts(text="Own Sans"), tmp_path).lettering == 1
