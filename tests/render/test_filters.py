"""The filters of the print templates."""

import pytest
from markupsafe import Markup

from bulletin.compose.content import Fact
from bulletin.render.filters import badge_size, cells, css_string, run_in, shortened


def _fact(key: str, value: str) -> Fact:
    return Fact(key, key, value)


def test_short_facts_stand_together_and_long_ones_after_them() -> None:
    """Only a long programme stays first; a grant number has a line of its own."""
    facts = (
        _fact("programme", "x" * 40),
        _fact("number", "1"),
        _fact("budget", "1"),
        _fact("countries", "y" * 40),
    )
    assert [(fact.key, whole) for fact, whole in cells(facts)] == [
        ("programme", True),
        ("budget", False),
        ("number", True),
        ("countries", True),
    ]


@pytest.mark.parametrize(
    ("line", "size"), [("29", "day"), ("16–17", "range"), ("ноем.", "words"), ("2018–19", "range")]
)
def test_a_badge_is_set_by_what_it_says(line: str, size: str) -> None:
    """A day largest, a range smaller, a month as a word."""
    assert badge_size(line) == size


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Кратко", "Кратко", id="short"),
        pytest.param("Много дълго заглавие на раздел", "Много дълго…", id="cut between words"),
        pytest.param("Дълго заглавие, с още думи", "Дълго заглавие…", id="no comma before the dots"),
    ],
)
def test_a_running_head_is_short(text: str, expected: str) -> None:
    """It is cut between words."""
    assert shortened(text, 18) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Текст</p>", '<p><strong class="runin">Цел.</strong> Текст</p>'),
        ("<ul><li>а</li></ul>", '<p><strong class="runin">Цел.</strong> </p><ul><li>а</li></ul>'),
    ],
)
def test_a_label_runs_into_the_first_paragraph(html: str, expected: str) -> None:
    """Where there is none, it has one of its own."""
    assert run_in(Markup(html), "Цел") == expected


def test_text_cannot_leave_a_css_string() -> None:
    """Quotes, backslashes, angle brackets and line ends are written as escapes."""
    assert css_string('a"b</style>\\c\n') == "a\\22 b\\3c /style\\3e \\5c c\\a "
