"""Every text is there in each language of the issue, and in no other."""

from pathlib import Path

import pytest
from workspace_example import check_whole, found

TWO = "languages: [bg, en]\ntitle: {bg: Бюлетин, en: Bulletin}\n"
TWO_SECTIONS = "sections:\n  - {title: XD Hub, text: {bg: Текст, en: Text}}\n"
CASES = [
    pytest.param(TWO + TWO_SECTIONS + "place: {en: Sofia}\n", [("B070", 5, 1, 6)], id="no-bulgarian"),
    pytest.param(TWO + TWO_SECTIONS + "keywords: [{bg: наука}]\n", [("B071", 5, 12, 23)], id="no-english"),
    pytest.param(TWO + TWO_SECTIONS + "place: София\n", [("B072", 5, 8, 13)], id="untranslated"),
    pytest.param(TWO + TWO_SECTIONS + "author: XD Media Hub\nplace: '2023'\n", [], id="latin-names"),
    pytest.param("place: {bg: София, en: Sofia}\n", [("B073", 1, 20, 22)], id="no-english-edition"),
    pytest.param(
        "place: {en: Sofia}\n", [("B070", 1, 1, 6), ("B073", 1, 9, 11)], id="the-other-language-only"
    ),
    pytest.param(
        "languages: [bg]\n"
        "sections: [{title: {bg: А, en: A}, list: [{bg: Б, en: B}, {bg: В, en: C}, {en: D, bg: Г}]}]\n",
        [("B074", 1, 1, 10)],
        id="many-in-english",
    ),
    pytest.param(
        "sections: [{title: {bg: А, en: A}, list: [{bg: Б, en: B}, {bg: В, en: C}, {en: D, bg: Г}]}]\n",
        [("B074", 1, 28, 30)],
        id="many-without-the-field",
    ),
    pytest.param(
        "languages: [en]\ntitle: {bg: А, en: A}\nsections: [{title: B, text: C}]\n",
        [("B075", 2, 9, 11)],
        id="no-bulgarian-edition",
    ),
    pytest.param(
        "languages: [en]\ntitle: A\nplace: {bg: Б, en: B}\n"
        "sections: [{title: {bg: А, en: A}, list: [{bg: Б, en: B}, {bg: В, en: C}]}]\n",
        [("B076", 1, 1, 10)],
        id="many-in-bulgarian",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_it_is_found_where_it_stands(
    text: str, expected: list[tuple[str, int, int, int]], tmp_path: Path
) -> None:
    """Each mistake has its place, and what is right is let be."""
    assert found(check_whole(tmp_path, text)) == expected


def test_the_help_of_a_text_below_a_bar_shows_its_two_lines(tmp_path: Path) -> None:
    sections = "sections:\n  - title: XD Hub\n    text: |\n      Текст.\n"
    (problem,) = check_whole(tmp_path, TWO + sections)
    assert problem.code.id == "B072"
    assert "„bg: |“ и „en: |“" in problem.help("bg")
    assert "“bg: |” and “en: |”" in problem.help("en")
    apart = "text:\n      bg: |\n        Текст.\n      en: |\n        Text."
    assert check_whole(tmp_path, TWO + sections.replace("text: |\n      Текст.", apart)) == ()
