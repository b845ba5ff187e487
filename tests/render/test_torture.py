"""Pages that would be hard to set: every word stands where it can be read, as another program sees the boxes."""

from pathlib import Path

import pytest
from weasyprint import HTML

from tests.render.page_boxes import faults, lost, pages, shown
from tests.render.print_example import Example, example

STYLE = "<style>@page { size: 100mm 80mm; margin: 17mm } body { margin: 0; font-size: 10pt }</style>"
TITLE = " ".join(f"Заглавие {number} на броя" for number in range(30))
WORDS = " ".join(f"дума{number}" for number in range(70))
TABLE = [f"| {' | '.join(f'клетка{row}{column}' for column in range(12))} |" for row in "абв"]
TABLE.insert(1, "|---" * 12 + "|")
EVENT = "  - {{kind: meeting, title: Среща {0} с гости, date: 2023-01-{0:02}, place: София}}"
WHOLE = f"""\
greeting: {WORDS}
lead: {WORDS}
contents: true
colophon: {{occasion: {TITLE}, about: "{WORDS} {WORDS}"}}
sections:
  - title: {TITLE[:700]}
    text: |
      {"непротивоконституционствувателствувайте" * 8}[^1]

      <table>

      [^1]: {WORDS}
    show: events
events:
"""


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        pytest.param("<p>Всичко е <sup>1</sup> наред.</p>", [], id="nothing"),
        pytest.param(
            '<p style="margin-left: 60mm; white-space: nowrap">Извън</p>', ["outside"], id="off-the-page"
        ),
        pytest.param('<p style="margin-left: -8mm">Вляво</p>', ["outside"], id="in-the-margin"),
        pytest.param('<p style="position: absolute; top: -30mm">Горе</p>', ["outside"], id="above-the-page"),
        pytest.param('<p>Ред</p><p style="margin-top: -20pt">Друг</p>', ["overlap"], id="over-another"),
        pytest.param(
            '<p style="width: 10mm; overflow: hidden; white-space: nowrap">Отрязано</p>', ["cut"], id="cut"
        ),
        pytest.param(
            '<svg viewBox="0 0 40 10" width="50mm" height="13mm"><text x="35" y="8" font-size="5">Реже</text></svg>',
            ["cut"],
            id="cut-by-a-drawing",
        ),
    ],
)
def test_what_cannot_be_read_is_seen(body: str, kinds: list[str], tmp_path: Path) -> None:
    """The guard itself: each kind of fault is told, and nothing that is none."""
    HTML(string=f"<html>{STYLE}<body>{body}</body></html>").write_pdf(tmp_path / "a.pdf")
    assert sorted({fault.partition(":")[0] for fault in faults(pages(tmp_path / "a.pdf"))}) == kinds


def test_a_word_that_is_missing_or_said_twice_is_told(tmp_path: Path) -> None:
    """Words are counted; those broken at the end of a line are whole."""
    body = '<body lang="bg"><p style="width: 14mm; hyphens: auto">Пренасянето на думи два</p></body>'
    HTML(string=f"{STYLE}{body}").write_pdf(tmp_path / "a.pdf")
    read = pages(tmp_path / "a.pdf")
    assert lost(read, [shown(f"<head><title>Скрито</title></head>{body}")]) == []
    assert lost(read, ["Пренасянето два два, нищо"]) == ["два", "нищо"]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """An issue that is too long in every place at once."""
    made = example(tmp_path_factory.mktemp("torture"), "")
    events = "\n".join(EVENT.format(number) for number in range(1, 9))
    made.write(WHOLE.replace("<table>", "\n      ".join(TABLE)) + events + "\n")
    file = made.root / "issues" / "1.yaml"
    text = file.read_text("utf-8").replace("Бюлетин", TITLE, 1)
    file.write_text(text.replace("place: София", f"place: {WORDS[:300]}", 1), "utf-8")
    built = made.build(keep_html=made.root / "html")
    assert not [problem for problem in built.problems if problem.severity == "error"]
    return made


def test_long_titles_tables_and_panels_are_set_apart(printed: Example) -> None:
    """Nothing runs off the page, over its neighbour or out of its cell."""
    assert faults(pages(printed.pdf)) == []


def test_nothing_of_them_is_lost(printed: Example) -> None:
    """Every word of the HTML is on the pages."""
    html = next((printed.root / "html").rglob("index.html")).read_text(encoding="utf-8")
    assert lost(pages(printed.pdf), [shown(html)]) == []
