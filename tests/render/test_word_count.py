"""How many words a page has."""

import pytest

from bulletin.render.words import word_count


@pytest.mark.parametrize(
    ("html", "count"),
    [
        ("<head><title>Не се брои</title><style>p {a: b}</style></head><body><p>Едно две</p></body>", 2),
        ("<p>по<strong>лов</strong>ин <em>дума</em>, още</p>", 3),
        ("<p>НП<span class=caps>О</span>-то<span class=note>бележка</span>след</p>", 3),
        ("<p>едно</p><p>две</p>три<br>четири", 4),
        ("<b>Брой 8</b>2023\u00a0г.", 4),
        ("<p>42,5\u00a0хил. евро – и % …</p>", 4),
        ('<p><span class="passage">17</span>Абзац</p>', 1),
        ("<svg><text>в рисунка <g>и</g></text></svg><p>вън</p>", 1),
        ("<p>мека\u00adта гра\u00adница &amp; &#1103;</p>", 3),
        ("", 0),
    ],
)
def test_words(html: str, count: int) -> None:
    assert word_count(html) == count
