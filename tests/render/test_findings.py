"""What the engine logs, as problems at their place."""

import pytest

from bulletin.model.sizes import Sizes
from bulletin.read.reading import read_issue
from bulletin.read.source import Source
from bulletin.render.extent import End, Extent
from bulletin.render.findings import extent_problems, flaw_problems, message_problems
from bulletin.render.layout import Flaw

TEXT = "issue: 1\ntitle: А\ndate: 2023\ncover: {file: korica.svg, alt: x}\nsections:\n  - title: Б\n    text: В\n"
PLACES = read_issue(Source("issues/1.yaml", TEXT, TEXT.encode())).places


@pytest.mark.parametrize(
    ("message", "code", "words", "line"),
    [
        pytest.param(
            "Failed to load image at 'https://issue.invalid/pictures/ab.svg': ValueError: x",
            "B083",
            "korica.svg",
            4,
            id="picture",
        ),
        pytest.param(
            "Failed to render SVG image https://issue.invalid/pictures/ab.svg",
            "B083",
            "korica.svg",
            4,
            id="drawing",
        ),
        pytest.param(
            "Failed to load image at 'https://a.b/c.png': x", "B083", "c.png", 1, id="a picture of a template"
        ),
        pytest.param(
            '.notdef glyph rendered for Unicode string unsupported by fonts: "→" (U+2192)',
            "B084",
            "U+2192",
            1,
            id="glyph",
        ),
        pytest.param("Ignored `colour: red` at 1:1, unknown property.", "B085", "colour: red", 1, id="style"),
    ],
)
def test_messages_become_problems(message: str, code: str, words: str, line: int) -> None:
    """The picture is named as the writer typed it; no made-up address is shown."""
    (problem,) = message_problems((message, message), {"ab.svg": "cover"}, PLACES, "bg")
    assert (problem.code.id, problem.place and problem.place.line) == (code, line)
    assert words in problem.message("en")
    assert "issue.invalid" not in problem.message("bg")


@pytest.mark.parametrize(("kind", "code"), [("lost", "B080"), ("outside", "B081"), ("overlap", "B082")])
def test_flaws_become_problems(kind: str, code: str) -> None:
    """The words are shown, at the line of the text that holds them."""
    (problem,) = flaw_problems((Flaw(kind, 2, "думи", "sections/0/text"),), PLACES, "bg")
    assert (problem.code.id, problem.place and problem.place.line) == (code, 7)
    assert "думи" in problem.message("bg")


@pytest.mark.parametrize(
    ("used", "budget", "told"),
    [
        pytest.param((110, 40), 2, [], id="within"),
        pytest.param((110, 40), None, [], id="no-budget"),
        pytest.param((40,), None, [], id="one-page-may-be-short"),
        pytest.param(
            (110, 40), 1, [("B187", 1, {"pages": 2, "budget": 1, "lines": 58, "size": "9.4"})], id="over"
        ),
        pytest.param((110, 20), None, [("B188", 6, {"page": 2, "percent": 18, "lines": 38})], id="scant"),
        pytest.param(
            (110, 20),
            1,
            [("B187", 1, {"pages": 2, "budget": 1, "lines": 38, "size": "9.4"})],
            id="over-and-scant",
        ),
    ],
)
def test_lines_are_held_against_the_plan(
    used: tuple[int, ...], budget: int | None, told: list[tuple[str, int, dict[str, int | str]]]
) -> None:
    """Too many pages are told first; a nearly empty last one at the section that reaches it."""
    extent = Extent(used, (110,) * len(used), 18, (End("Б", len(used), "sections/0/title"),))
    found = list(extent_problems(extent, budget, Sizes(), PLACES, "bg"))
    assert [(one.code.id, one.place.line if one.place else 0, one.values) for one in found] == told
