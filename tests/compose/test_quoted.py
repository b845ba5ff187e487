"""Figures in texts: the number that the drawings have, in each place where a writer may quote it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.compose.compose import compose
from bulletin.compose.content import Content, Projects
from bulletin.compose.figures.figure import Figure, KeyFigures
from bulletin.compose.markdown import read_quotations
from bulletin.model.language import Language
from bulletin.model.quoting import NAMES, QUOTED, Quoted, name_in
from bulletin.opening import open_workspace
from bulletin.pipeline import check

DATA = """projects:
  - {id: one, name: Едно, status: running, programme: Erasmus+, budget: 484 хил. лв., share: 97 хил. лв.,
     partners: 7, countries: 5, number: "№ {projects}"}
  - {id: two, name: Две, status: finished, programme: COSME, budget: 1 702 031 EUR, partners: [ITRI, БАН],
     countries: [BG, TW]}
  - {id: three, name: Три, status: starting, programme: Erasmus+, partners: [ITRI]}
events:
  - {kind: visit, title: Гости, date: 2023-05-01}
"""
TOLD: dict[Quoted, tuple[str, str]] = {
    "total budget": ("1,95 млн. евро", "€1.95 million"),
    "total budget exact": ("1 949 496 евро", "€1,949,496"),
    "own share": ("49,6 хил. евро", "€49,600"),
    "own share exact": ("49 595 евро", "€49,595"),
    "projects": ("3", "3"),
    "projects planned": ("0", "0"),
    "projects starting": ("1", "1"),
    "projects running": ("1", "1"),
    "projects finished": ("1", "1"),
    "programmes": ("2", "2"),
    "partners": ("9", "9"),
    "countries": ("5", "5"),
    "events": ("1", "1"),
}
REMARK = "Сумите в левове са превърнати в евро по курс 1,95583 лв. за 1 евро."

Compose = Callable[..., Content]


@pytest.fixture
def composed(tmp_path: Path) -> Compose:
    """Return what composes an issue of a title and of the text of its only section."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, "utf-8")

    def make(
        text: str = "Текст", title: str = "Бюлетин", language: Language = "bg", data: str = DATA
    ) -> Content:
        indented = text.replace("\n", "\n      ")
        section = f"sections:\n  - title: Проекти\n    text: |\n      {indented}\n    show: projects\n"
        head = f"issue: 9\ntitle: '{title}'\ndate: 2023-12-29\nlanguages: [bg, en]\n"
        (tmp_path / "issues" / "9.yaml").write_text(f"{head}{section}{data}", "utf-8")
        workspace = open_workspace(tmp_path).workspace
        assert workspace
        file = workspace.issue("9")
        assert file
        issue = check(workspace, file).issue
        assert issue
        return compose(issue, file, workspace, language)

    return make


def plain(text: str) -> str:
    """Return a text without its tags and with plain spaces."""
    return text.replace("\u00a0", " ").replace("\u2009", " ")


def shown(content: Content) -> str:
    """Return the text of the section."""
    prose = content.sections[0].blocks[0]
    assert prose.kind == "prose"
    return plain(str(prose.html))


def notes(content: Content) -> list[str]:
    """Return the footnotes."""
    return [plain(str(note.html)) for note in content.notes]


def test_every_figure_is_told_in_both_languages(composed: Compose) -> None:
    assert set(TOLD) == set(QUOTED)
    for place, language in enumerate(("bg", "en")):
        text = "; ".join(f"{{{name_in(quoted, language)}}}" for quoted in QUOTED)
        told = "; ".join(TOLD[quoted][place] for quoted in QUOTED)
        content = composed(text, language=language)
        assert shown(content).replace('<sup class="note" data-note="1"></sup>', "") == f"<p>{told}</p>\n"


def test_either_name_holds_in_a_text_of_either_language(composed: Compose) -> None:
    for name in NAMES:
        assert "{" not in shown(composed(f"Има {{{name.upper()}}}.", language="en"))


def test_a_text_and_a_drawing_have_the_same_numbers(composed: Compose) -> None:
    data = DATA.replace("projects:", "    figures: [key-figures]\nprojects:", 1)
    content = composed(
        "{projects}, {projects running}, {partners}, {countries}, {own share}, {events}", data=data
    )
    (figure,) = [one for one in content.sections[0].blocks if isinstance(one, Figure)]
    assert isinstance(figure.drawing, KeyFigures)
    drawn = [cell.value for cell in figure.drawing.cells]
    assert [words.split()[0] for words in shown(content)[len("<p>") :].split(", ")[:4]] == drawn[:4]
    assert drawn == ["3", "1", "9", "5", "49,6", "1"]
    assert "49,6 хил. евро" in shown(content)


def test_a_figure_stands_within_emphasis_links_lists_and_tables(composed: Compose) -> None:
    text = "**{projects}** и [{events} събитие](https://example.org)\n\n"
    text += "- {partners}-те\n\n| {countries} |\n| --- |\n| б |"
    html = shown(composed(text))
    assert "<strong>3</strong>" in html
    assert '<a href="https://example.org">1 събитие</a>' in html
    assert "<li>9-те" in html
    assert '<th scope="col">5</th>' in html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("`{projects}`", "<p><code>{projects}</code></p>\n"),
        (r"\{projects} и \{projects\}", "<p>{projects} и {projects}</p>\n"),
        ("{} и {1, 2}", "<p>{} и {1, 2}</p>\n"),
        ("```\n{projects}\n```", "<pre><code>{projects}\n</code></pre>\n"),
        (
            "[тук](https://example.org/{projects})",
            '<p><a href="https://example.org/%7Bprojects%7D">тук</a></p>\n',
        ),
        ("{projects}. Точка", "<p>3. Точка</p>\n"),
        ("{total\nbudget exact} са", '<p>1 949 496 евро<sup class="note" data-note="1"></sup> са</p>\n'),
    ],
)
def test_what_is_no_quotation_stays_and_no_figure_is_markdown(
    composed: Compose, text: str, html: str
) -> None:
    assert shown(composed(text)) == html


def test_lines_are_filled_too_and_their_backslashes_taken(composed: Compose) -> None:
    content = composed(title=r"Нашите {projects} \{проекта\}")
    assert plain(content.title) == "Нашите 3 {проекта}"
    (block,) = [one for one in content.sections[0].blocks if isinstance(one, Projects)]
    assert [fact.value for fact in block.projects[0].facts if fact.key == "number"] == ["№ 3"]


def test_the_letterhead_is_not_the_issue_s(composed: Compose, tmp_path: Path) -> None:
    settings = SETTINGS.replace("address: {bg: София, en: Sofia}", 'address: "София {projects}"')
    (tmp_path / "bulletin.yaml").write_text(settings, "utf-8")
    assert composed().head.address == "София {projects}"


def test_converted_leva_are_told_once_where_they_are_first_quoted(composed: Compose) -> None:
    content = composed("Един[^1], {общ бюджет} и {собствен дял}.\n\n[^1]: Първа.")
    assert notes(content) == ["Първа.", REMARK]
    assert shown(content).count('data-note="2"') == 1
    assert '1,95 млн. евро<sup class="note" data-note="2"></sup> и 49,6' in shown(content)


def test_without_leva_and_without_sums_there_is_no_remark(composed: Compose) -> None:
    euro = DATA.replace("484 хил. лв.", "484 хил. евро").replace("97 хил. лв.", "97 хил. евро")
    assert notes(composed("{общ бюджет} и {собствен дял}", data=euro)) == []
    assert notes(composed("{projects} и {partners}")) == []


def test_where_only_a_title_quotes_the_sum_the_remark_closes_the_issue(composed: Compose) -> None:
    content = composed(title="Бюджет {общ бюджет}")
    last = content.sections[-1].blocks[-1]
    assert last.kind == "prose"
    assert plain(str(last.html)) == f"<p><em>{REMARK}</em></p>"
    assert content.notes == ()


def test_quotations_of_markdown_are_those_that_are_filled_in() -> None:
    text = "{a} `{b}` \\{c} [d {e}](https://x.bg/{f}) <https://x.bg/{g}>\n\n    {h}\n\nкрай {a}[^1]\n\n[^1]: {i}\n"
    assert [(one.name, text[one.start : one.end]) for one in read_quotations(text)] == [
        ("a", "{a}"),
        ("e", "{e}"),
        ("a", "{a}"),
        ("i", "{i}"),
    ]


def test_a_footnote_calls_no_other(composed: Compose) -> None:
    content = composed("Бележка[^1], {projects}, {собствен дял}.\n\n[^1]: За {общ бюджет}.\n")
    assert notes(content) == ["За 1,95 млн. евро.", REMARK]
    assert '49,6 хил. евро<sup class="note" data-note="2"></sup>' in shown(content)
    alone = composed("[^1]: За {общ бюджет}.\n\nБележка[^1] за {projects}.\n")
    assert notes(alone) == ["За 1,95 млн. евро."]
    last = alone.sections[-1].blocks[-1]
    assert last.kind == "prose"
    assert REMARK in plain(str(last.html))
