"""Which faces a page carries."""

import pytest

from bulletin.render.faces import face_rules, font_faces, font_files, used_faces

UPRIGHT = {(400, "normal"), (700, "normal"), (800, "normal")}


@pytest.mark.parametrize(
    ("html", "more"),
    [
        pytest.param("<p>а<br>б <img src=''></p>", set(), id="none"),
        pytest.param("<p><em>а</em></p>", {(400, "italic")}, id="italic"),
        pytest.param("<p><strong>а <em>б</em></strong></p>", {(700, "italic")}, id="italic-in-bold"),
        pytest.param("<p><em>а <strong>б</strong></em></p>", {(400, "italic"), (700, "italic")}, id="both"),
        pytest.param("<p><em> </em></p>", set(), id="empty"),
        pytest.param("<p><em>а</p><p>б", {(400, "italic")}, id="open"),
        pytest.param("<th><i>а</i></th>", {(700, "italic")}, id="head-of-a-table"),
    ],
)
def test_faces_follow_the_text(html: str, more: set[tuple[int, str]]) -> None:
    """The upright faces are on every page, italics only where there is text in italics."""
    assert set(used_faces(html)) == UPRIGHT | more


def test_each_face_is_one_rule_with_its_font_inside() -> None:
    """WOFF2 begins with `wOF2`, which is `d09GM` in base64."""
    rules = font_faces("<em>а</em>").split("\n")
    assert len(rules) == 4
    assert all("src: url(data:font/woff2;base64,d09GM" in rule for rule in rules)


def test_faces_as_files_are_all_that_a_page_may_need() -> None:
    """The rules name the files, which are as large as those in a page that carries them."""
    files = tuple(font_files())
    assert [(file.name, file.face) for file in files] == [
        ("SofiaSans-Regular.woff2", (400, "normal")),
        ("SofiaSans-Italic.woff2", (400, "italic")),
        ("SofiaSans-Bold.woff2", (700, "normal")),
        ("SofiaSans-BoldItalic.woff2", (700, "italic")),
        ("SofiaSans-ExtraBold.woff2", (800, "normal")),
    ]
    assert all(file.read().startswith(b"wOF2") for file in files)
    rules = face_rules(files, "assets/")
    assert rules.count("@font-face") == 5
    assert 'src: url("assets/SofiaSans-Bold.woff2") format("woff2")' in rules
