"""How much room an issue takes, on pages that were really laid out."""

from pathlib import Path

import pytest

from bulletin.render.extent import End, Extent
from tests.render.print_example import Example, example

LINES = "      Ред.\n\n"
HEAD = "sections:\n  - {title: Начало, text: Кратко.}\n  - title: Новини\n    text: |\n"


def extent(made: Example, lines: int, budget: int = 1) -> Extent:
    """The extent of an issue with so many lines in its second section."""
    made.write(f"pages: {budget}\n{HEAD}{LINES * lines}")
    (plan,) = made.build(force=True).plans
    assert (plan.name, plan.budget) == ("bulletin-1.pdf", budget)
    return plan.extent


def test_lines_that_are_left_can_be_written(tmp_path: Path) -> None:
    """As many more lines as it says fit in the page, give or take the balance of the columns."""
    made = example(tmp_path, HEAD)
    first = extent(made, 10)
    assert first.pages == 1
    left = first.left(1)
    assert left > 20
    assert extent(made, 10 + left - 4).pages == 1
    assert extent(made, 10 + left + 8).pages == 2


def test_lines_too_many_are_those_to_cut(tmp_path: Path) -> None:
    """After as many lines are cut as it says, the plan is kept."""
    made = example(tmp_path, HEAD)
    many = extent(made, 150)
    assert many.pages == 2
    assert many.left(2) > 0
    over = -many.left(1)
    assert over > 0
    assert extent(made, 150 - over - 4).pages == 1


def test_each_section_ends_where_its_last_words_stand(tmp_path: Path) -> None:
    """The first is over on page 1, the second on the last."""
    ends = extent(example(tmp_path, HEAD), 150).ends
    assert [(end.title.replace("\u00a0", " "), end.page, end.at) for end in ends] == [
        ("1 Начало", 1, "sections/0/title"),
        ("2 Новини", 2, "sections/1/title"),
    ]


@pytest.mark.parametrize(
    ("used", "scant"),
    [
        pytest.param((20,), False, id="one-page"),
        pytest.param((100, 27), True, id="under-a-quarter"),
        pytest.param((100, 30), False, id="over-a-quarter"),
    ],
)
def test_a_last_page_under_a_quarter_is_scant(used: tuple[int, ...], scant: bool) -> None:
    """An issue of one page may be as short as it likes."""
    assert Extent(used, (110,) * len(used), 18, (End("А", 1, ""),)).scant is scant


def test_a_scant_last_page_is_drawn_in_or_told_and_may_be_allowed(tmp_path: Path) -> None:
    """With a few lines over, the tighter setting saves the page; with more it is a warning, unless allowed."""
    made = example(tmp_path, HEAD)
    full = 10 + extent(made, 10).left(1)
    told = {}
    for more in range(2, 40, 9):
        made.write(HEAD + LINES * (full + more))
        built = made.build(force=True)
        told[more] = (built.outputs[0].pages, [problem.code.id for problem in built.problems])
    assert (1, []) in told.values()
    assert (2, ["B188"]) in told.values()
    assert set(map(str, told.values())) == {"(1, [])", "(2, ['B188'])"}
    most = next(more for more, found in told.items() if found == (2, ["B188"]))
    made.write(HEAD.replace("title: Новини", "title: Новини  # bulletin: allow B188") + LINES * (full + most))
    assert made.build(force=True).problems == ()
