"""Composed text as plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.render.plain import item, plain
from bulletin.render.wrapping import WIDTH, table, wrapped

LONG = " ".join(["дума"] * 40)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Едно\nдве</p>\n<p>три</p>", "Едно две\n\nтри"),
        ("<p>ред<br>\nред</p>", "ред\nред"),
        ('<p><a href="https://example.org/a">тук</a></p>', "тук <https://example.org/a>"),
        ('<p><a href="https://example.org/">example.org</a></p>', "example.org"),
        ('<p><a href="mailto:a@b.bg">пишете</a></p>', "пишете <a@b.bg>"),
        ('<p><a href="#works">място</a></p>', "място"),
        ('<p>Дума<sup class="note" data-note="12"></sup>.</p>', "Дума[12]."),
        ("<p>a <s>б</s></p>", "a ~~б~~"),
        ("<p>1 &lt; 2 &amp; „а“\u00a0г.</p>", "1 < 2 & „а“\u00a0г."),
        ("<p>дъ\u200bлго</p>", "дълго"),
        ("<ul><li>а</li>\n<li>б</li></ul>\n<p>в</p>", "• а\n• б\n\nв"),
        ('<ol start="9"><li>а</li><li>б</li></ol>', "9. а\n10. б"),
        ("<ol><li>а<ul><li>б</li></ul></li><li>в</li></ol>", "1. а\n   • б\n2. в"),
        ("<ul><li><p>а</p><p>б</p></li><li><p>в</p></li></ul>", "• а\n\n  б\n• в"),
        ("<p>а</p><ul><li>б</li></ul>", "а\n\n• б"),
        ("<blockquote><p>а</p><p>б</p></blockquote><p>в</p>", "> а\n\n> б\n\nв"),
        ("<p>а</p><hr><p>б</p>", "а\n\n* * *\n\nб"),
        ("<pre><code>а  б\n  в\n</code></pre>", "    а  б\n      в"),
        (
            "<table><thead><tr><th></th><th>Сума</th></tr></thead><tbody><tr><td>а</td><td>1</td></tr></tbody></table>",
            "   Сума\n-  ----\nа  1",
        ),
        ("без абзац", "без абзац"),
        ("", ""),
    ],
)
def test_what_a_text_can_hold(html: str, text: str) -> None:
    assert plain(html) == text


def test_lines_are_wrapped_below_their_first_word() -> None:
    for line in plain(f"<ul><li>{LONG}</li></ul>").split("\n")[1:]:
        assert line.startswith("  дума")
        assert len(line) <= WIDTH
    assert plain(f"<p>{LONG}</p>", "   ").split("\n")[1].startswith("   дума")
    assert item(LONG, "[1] ").split("\n")[1].startswith("    дума")
    assert item("<p>а</p><p>б</p>", "• ") == "• а\n\n  б"


def test_an_address_is_never_cut() -> None:
    address = "https://example.org/" + "а-б" * 40
    assert address in plain(f'<p>{LONG} <a href="{address}">тук</a></p>')


def test_a_space_that_does_not_break_is_kept() -> None:
    assert "5\u00a0км" in wrapped(f"{'а' * 73} 5\u00a0км").split("\n")[1]


def test_a_table_that_is_too_wide_becomes_lists() -> None:
    head = ("Проект", "Цел", "Сума")
    assert table(head, [("Хъб", LONG[:70], ""), ("Две", "б", "1")]) == (
        f"Хъб\n{wrapped('Цел: ' + LONG[:70], '  - ')}\nДве\n  - Цел: б\n  - Сума: 1"
    )


@given(st.lists(st.text(alphabet="абв \u00a0-–.", min_size=1, max_size=60), min_size=1, max_size=6))
def test_no_word_is_lost(texts: list[str]) -> None:
    html = "".join(f"<p>{text}</p>" for text in texts)
    assert "".join(plain(html).split()) == "".join("".join(texts).split())
