"""Figures from the data: each number, each place on the drawing, and that every label stays in its frame."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import get_args

import pytest

from bulletin.compose.compose import compose
from bulletin.compose.content import Content, SectionBlock
from bulletin.compose.figures.budget import budget
from bulletin.compose.figures.desk import Desk
from bulletin.compose.figures.figure import ROWS, WIDTH, Bars, Dots, Figure, KeyFigures, Mark, Spans, Tiles
from bulletin.compose.figures.lettering import width
from bulletin.compose.markdown import Typesetter
from bulletin.model.figures import Source
from bulletin.model.issue import Issue
from bulletin.model.language import LANGUAGES, Language
from bulletin.model.section import FigureName
from bulletin.opening import open_workspace
from bulletin.pipeline import check

HERE = Path(__file__).parent
NAMES = get_args(FigureName)
HEAD = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\nlanguages: [bg, en]\n"
PROJECTS = """projects:
  - {id: one, name: Едно, status: running, period: 2022-01/2024-06, budget: 200 000 EUR, share: 50 000 EUR,
     partners: 7, countries: [BG, ES]}
  - {id: two, name: Две, status: finished, period: 2018/2019, budget: 195 583 BGN, partners: [ITRI, Община],
     countries: [BG, TW]}
  - {id: three, name: Три, status: running, period: /2024, share: 10 000 EUR, partners: [ITRI], countries: 5}
  - {id: four, name: Четири, status: starting, period: 2024-03/}
  - {id: five, name: Пет}
"""
EVENTS = "events:\n  - {kind: visit, title: Гости, date: 2023-05-01}\n"

Draw = Callable[..., Content]


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """Return what composes the sections given as YAML, with the projects and events of above or others."""

    def drawn(sections: str, data: str = PROJECTS + EVENTS, language: Language = "bg") -> Content:
        (tmp_path / "issues").mkdir(exist_ok=True)
        for name in ("bulletin.yaml", "logo.svg"):
            (tmp_path / name).write_bytes((HERE / "whole" / name).read_bytes())
        (tmp_path / "issues" / "9.yaml").write_text(f"{HEAD}sections:\n{sections}{data}", encoding="utf-8")
        workspace = open_workspace(tmp_path).workspace
        assert workspace is not None
        file = workspace.issue("9")
        assert file is not None
        issue = check(workspace, file).issue
        assert issue is not None
        return compose(issue, file, workspace, language)

    return drawn


def asking(*names: str, more: str = "") -> str:
    """Return a section that asks for these figures."""
    return f"  - {{title: Проекти, text: Текст, figures: [{', '.join(names)}]{more}}}\n"


def figures(content: Content) -> list[Figure]:
    """Return all figures of an issue."""

    def inside(section: SectionBlock) -> Iterator[Figure]:
        yield from (block for block in section.blocks if isinstance(block, Figure))
        for part in section.sections:
            yield from inside(part)

    return [figure for section in content.sections for figure in inside(section)]


def marks(value: object) -> Iterator[Mark]:
    """Yield all labels of a drawing."""
    if isinstance(value, Mark):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from marks(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from marks(item)


def test_key_figures_count_what_is_there(draw: Draw) -> None:
    """Projects, running ones, partners, countries, own share in euro, events; named partners count once."""
    (figure,) = figures(draw(asking("key-figures")))
    assert isinstance(figure.drawing, KeyFigures)
    assert [cell.value for cell in figure.drawing.cells] == ["5", "2", "9", "5", "60", "1"]
    assert [mark.text for mark in figure.drawing.cells[4].labels] == ["хил.\u00a0евро", "собствен дял"]
    assert figure.twin.rows == (
        ("проекта", "5"),
        ("проекта в изпълнение", "2"),
        ("партньори по проекти", "9"),
        ("държави", "5"),
        ("собствен дял", "60\u00a0000\u00a0евро"),
        ("събитие", "1"),
    )
    assert "поне толкова" in figure.caption


@pytest.mark.parametrize(
    ("share", "language", "shown", "exact"),
    [
        ("989 971 EUR", "bg", ("990", "хил.\u00a0евро собствен дял"), "989\u00a0971\u00a0евро"),
        ("999 999 EUR", "bg", ("1", "млн.\u00a0евро собствен дял"), "999\u00a0999\u00a0евро"),
        ("1 952 000 EUR", "en", ("€1.95m", "own share"), "€1,952,000"),
        ("40 800 EUR", "en", ("€40.8k", "own share"), "€40,800"),
        ("195 583 BGN", "bg", ("100", "хил.\u00a0евро собствен дял"), "100\u00a0000\u00a0евро"),
        ("950 EUR", "bg", ("950", "евро собствен дял"), "950\u00a0евро"),
    ],
)
def test_a_large_sum_has_three_digits(
    share: str, language: Language, shown: tuple[str, str], exact: str, draw: Draw
) -> None:
    """The table has it to the euro; leva become euro at the fixed rate, and the caption says so."""
    data = f"projects:\n  - {{id: one, name: Едно, share: {share}}}\n"
    (figure,) = figures(draw(asking("key-figures"), data, language))
    assert isinstance(figure.drawing, KeyFigures)
    cell = figure.drawing.cells[-1]
    assert (cell.value, " ".join(mark.text for mark in cell.labels)) == shown
    assert figure.twin.rows[-1][1] == exact
    assert ("95583" in figure.caption) is ("BGN" in share)


def test_the_timeline_goes_by_status_and_shows_open_ends(draw: Draw) -> None:
    """Running first; an end that is not known is broken, and a running project reaches the issue's date."""
    (figure,) = figures(draw(asking("timeline")))
    drawing = figure.drawing
    assert isinstance(drawing, Spans)
    assert [mark.text for mark in drawing.headings] == ["В изпълнение", "Предстоящи", "Приключили"]
    assert [span.name.text for span in drawing.spans] == ["Едно", "Три", "Четири", "Две"]
    one, three, four, two = drawing.spans
    assert one.x < drawing.today < one.x + one.width
    assert three.x == pytest.approx(drawing.today)
    assert all(x < three.x for x, _ in three.fades)
    assert all(x > four.x + four.width for x, _ in four.fades)
    assert (one.fades, two.fades) == ((), ())
    assert two.x == pytest.approx(drawing.rules[0])
    assert two.x + two.width == pytest.approx(drawing.rules[2])
    assert drawing.today_label.text == "към 29.12.2023"
    assert [mark.text for mark in drawing.years] == [str(year) for year in range(2018, 2025)]
    assert "Пет" in figure.caption
    assert figure.twin.rows[1] == ("Три", "до\u00a02024", "в изпълнение")


def test_the_budget_is_in_one_currency(draw: Draw) -> None:
    """The largest first; leva are converted, marked and named in the caption; sums are of the exact amounts."""
    (figure,) = figures(draw(asking("budget")))
    drawing = figure.drawing
    assert isinstance(drawing, Bars)
    assert [(bar.name.text, *(mark.text for mark in bar.amounts)) for bar in drawing.bars] == [
        ("Едно", "200", "50"),
        ("Две", "100*", "–"),
        ("Три", "–", "10"),
    ]
    assert drawing.bars[0].budget == pytest.approx(2 * drawing.bars[1].budget)
    assert drawing.bars[0].budget == pytest.approx(4 * drawing.bars[0].share)
    assert [mark.text for mark in drawing.total] == ["Общо", "300", "60"]
    assert figure.caption.startswith(
        "* По курс 1,95583\u00a0лв. за 1\u00a0евро са превърнати 195\u00a0583\u00a0лв. в евро."
    )
    assert figure.twin.rows[-1] == ("Общо", "300\u00a0000\u00a0евро", "60\u00a0000\u00a0евро")


def test_small_budgets_are_in_whole_euro(draw: Draw) -> None:
    """Thousands are for large amounts."""
    data = "projects:\n  - {id: one, name: Едно, budget: 950 EUR}\n"
    (figure,) = figures(draw(asking("budget"), data))
    assert isinstance(figure.drawing, Bars)
    assert figure.drawing.unit.text == "евро"
    assert figure.drawing.bars[0].amounts[0].text == "950"
    assert figure.drawing.total == ()


def test_countries_are_on_the_map_or_below_it(draw: Draw) -> None:
    """A tile has the number of projects; Taiwan is named below; a project that only counts is named too."""
    (figure,) = figures(draw(asking("countries"), language="en"))
    drawing = figure.drawing
    assert isinstance(drawing, Tiles)
    assert {tile.code: tile.count for tile in drawing.tiles if tile.count} == {"BG": "2", "ES": "1"}
    assert [mark.text for mark in drawing.outside] == ["Off the map: Taiwan\u00a01"]
    assert figure.twin.rows == (("Bulgaria", "2"), ("Spain", "1"), ("Taiwan", "1"))
    assert "Три" in figure.caption
    places = [(tile.x, tile.y) for tile in drawing.tiles]
    assert len(places) == len(set(places))
    assert len({tile.code for tile in drawing.tiles}) == len(places)


def test_a_history_is_a_line_of_dots(draw: Draw) -> None:
    """Dots stand at their dates and never touch; where only the year is known, they are hollow."""
    entries = "".join(
        f"      - {{date: {date}, text: Текст.}}\n" for date in ("2015", "2016-05-01", "2016-05-03", "2019")
    )
    (figure,) = figures(draw(f"  - title: В дати\n    figures: [history]\n    history:\n{entries}"))
    drawing = figure.drawing
    assert isinstance(drawing, Dots)
    assert [dot.hollow for dot in drawing.dots] == [True, False, False, True]
    assert drawing.dots[1].y - drawing.dots[2].y > 2 * drawing.radius
    assert figure.caption.startswith(
        "От 2015 до 2019\u00a0г.: 4\u00a0дати. Най-много са през 2016\u00a0г. – 2."
    )
    assert figure.twin.rows == (("2015", "1"), ("2016", "2"), ("2019", "1"))


def test_figures_tell_of_what_the_section_shows(draw: Draw) -> None:
    """A section with projects of its own has figures of these; another one has them of the whole issue."""
    sections = asking("budget", more=", show: projects, where: {status: running}") + asking("budget")
    own, whole = figures(draw(sections))
    assert isinstance(own.drawing, Bars)
    assert isinstance(whole.drawing, Bars)
    assert [bar.name.text for bar in own.drawing.bars] == ["Едно", "Три"]
    assert len(whole.drawing.bars) == 3
    assert (own.at, whole.at) == ("sections/0/figures/0", "sections/1/figures/0")
    assert own.id != whole.id


def test_a_figure_of_nothing_is_left_out(draw: Draw) -> None:
    """The check warns; the page has no empty frame."""
    assert (
        figures(draw(asking(*NAMES), "projects:\n  - {id: one, name: Едно, countries: 3}\n"))[0].id
        == "_key-figures-1-0"
    )
    assert figures(draw(asking(*NAMES), "")) == []


LONG_NAMES = ("Щ" * 60, "Много дълго име на проект " * 5)
SHAPES = (("running", "/2024"), ("planned", "1995/"), ("finished", "2001-05/2003"), ("starting", "2026"))


def hostile(place: int) -> str:
    """Return a project of an endless name and of any size."""
    status, period = SHAPES[place % len(SHAPES)]
    return (
        f"  - {{id: p{place}, name: {LONG_NAMES[place % 2]}, status: {status}, period: {period},"
        f" budget: {10 ** (place % 10)} EUR, share: {place}000 BGN, partners: {place},"
        " countries: [BG, TW, US, JP, KR, CA, AU]}\n"
    )


HOSTILE = "projects:\n" + "".join(map(hostile, range(60)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("data", [PROJECTS + EVENTS, HOSTILE], ids=["usual", "hostile"])
def test_every_label_stays_in_its_frame(data: str, language: Language, draw: Draw) -> None:
    """Also with sixty projects of endless names, of which only so many are drawn, as the caption says."""
    found = figures(draw(asking(*NAMES[:4]), data, language))
    assert len(found) == 4
    for figure in found:
        height = figure.drawing.height
        for mark in marks(figure.drawing):
            assert 0 <= mark.x <= WIDTH
            assert 0 < mark.y <= height
            assert width(mark.text, 7) <= WIDTH
        if data is HOSTILE and isinstance(figure.drawing, Spans | Bars):
            assert (
                len(figure.drawing.spans if isinstance(figure.drawing, Spans) else figure.drawing.bars)
                == ROWS
            )
            assert "20" in figure.caption
            assert len(figure.twin.rows) >= 60
    keys = next(figure.drawing.columns for figure in found if isinstance(figure.drawing, Bars))
    assert keys[1].key > max(mark.x for mark in keys[0].heads)
    bars = next(figure.drawing for figure in found if isinstance(figure.drawing, Bars))
    for bar in bars.bars:
        budget_, share = bar.amounts
        assert budget_.x - width(budget_.text, 8) > bars.left + bar.budget
        assert share.x - width(share.text, 8) > budget_.x
    spans = next(figure.drawing for figure in found if isinstance(figure.drawing, Spans))
    for span in spans.spans:
        assert span.width > 0
        assert spans.left - 1 <= span.x
        assert all(spans.left - 1 <= x and x + piece <= WIDTH + 1 for x, piece in span.fades)


def test_a_desk_needs_no_workspace() -> None:
    """A figure is made from the model alone."""
    issue = Issue.model_validate(
        {
            "issue": "9",
            "title": "Бюлетин",
            "date": "2023",
            "sections": ({"title": "Едно", "figures": ("budget",)},),
            "projects": ({"id": "one", "name": "Едно", "share": "5 000 EUR"},),
        }
    )
    desk = Desk(Source.of(issue, issue.sections[0]), Typesetter("en"))
    drawing, twin, caption = budget(desk)
    assert (drawing.bars[0].budget, caption) == (0.0, "")
    assert twin.rows == (("Едно", "–", "€5,000"),)
