"""What the layout check sees: each guard is shown a page that it must refuse."""

import pytest
from weasyprint import HTML

from bulletin.render.layout import survey

WIDE_PICTURE = (
    '<img style="width: 120mm" alt="широка" src="data:image/svg+xml,'
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 1'/>\">"
)
STYLE = "<style>@page { size: 100mm 80mm; margin: 10mm } body { margin: 0; font-size: 10pt }</style>"


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        pytest.param("<p>Всичко е наред.</p>", set(), id="nothing"),
        pytest.param(
            '<p style="display: none" data-at="lead">Скрит текст</p>', {"lost"}, id="words that are hidden"
        ),
        pytest.param(
            '<p style="width: 5mm; white-space: nowrap; margin-left: 70mm">Извън листа</p>',
            {"outside"},
            id="past the page",
        ),
        pytest.param('<p style="margin-left: -4mm">В полето</p>', {"outside"}, id="left of the margin"),
        pytest.param(
            '<p style="position: absolute; top: -90mm">Над листа</p>', {"outside"}, id="above the page"
        ),
        pytest.param(
            '<p style="position: absolute; bottom: -6mm">В долното поле</p>', {"outside"}, id="below the foot"
        ),
        pytest.param(
            '<div style="columns: 2"><p style="white-space: nowrap">Много дълъг ред в тясна колона тук</p></div>',
            {"outside"},
            id="past the column",
        ),
        pytest.param(
            '<p>Ред</p><p style="margin-top: -20pt">Върху него</p>', {"overlap"}, id="over other words"
        ),
        pytest.param(
            WIDE_PICTURE,
            {"outside"},
            id="a picture past the page",
        ),
        pytest.param(
            '<svg viewBox="0 0 9 9" width="9"><title>Графика</title><text x="1" y="5">дума</text></svg>',
            set(),
            id="the words of a drawing are drawn",
        ),
        pytest.param(
            '<svg viewBox="0 0 9 1" style="width: 120mm"><title>Графика</title></svg>',
            {"outside"},
            id="a drawing past the page",
        ),
        pytest.param(
            "<style>p::before { content: 'знак' }</style><p>Думи</p>",
            set(),
            id="marks of the style sheet do not count",
        ),
        pytest.param(
            '<p lang="bg" style="hyphens: auto; width: 20mm">Пренасянето на дългите думи</p>',
            set(),
            id="hyphens do not count",
        ),
    ],
)
def test_words_lost_or_out_of_place_are_found(body: str, kinds: set[str]) -> None:
    """Every kind of flaw is seen, and nothing that is none."""
    page = HTML(string=f'<html lang="bg">{STYLE}<body>{body}</body></html>')
    document = page.render()
    found = survey(page.etree_element, [one._page_box for one in document.pages])
    assert {flaw.kind for flaw in found.flaws} == kinds


def test_a_flaw_names_its_place_and_words() -> None:
    """The nearest `data-at` above the words leads back to the issue file; long words are cut."""
    words = "изгубени думи " * 20
    page = HTML(
        string=f'<body><div data-at="sections/2/text"><p style="display: none">{words}</p></div></body>'
    )
    found = survey(page.etree_element, [one._page_box for one in page.render().pages])
    assert [(flaw.at, flaw.page) for flaw in found.flaws] == [("sections/2/text", 0)]
    assert found.flaws[0].words.startswith("изгубени думи")
    assert len(found.flaws[0].words) < 70


def test_a_back_panel_alone_on_the_last_page_is_seen() -> None:
    """The press then tries a tighter setting."""
    body = '<p>Текст</p><div class="colophon" style="break-before: page">Панел</div>'
    page = HTML(string=f"<body>{body}</body>")
    assert survey(page.etree_element, [one._page_box for one in page.render().pages]).lonely
    page = HTML(string="<body><p>Текст</p><div class='colophon'>Панел</div></body>")
    assert not survey(page.etree_element, [one._page_box for one in page.render().pages]).lonely
