"""Fitting, on pages that were really laid out: the largest text that keeps to the pages."""

from pathlib import Path

import pytest

from bulletin.model.sizes import Sizes
from bulletin.pipeline import Built
from tests.render.print_example import Example, example

TEXT = "sections:\n  - title: Новини\n    text: |\n"
LINE = "      Ред.\n\n"


def fitted(made: Example, budget: int, lines: int, **wish: object) -> Built:
    """Build an issue of so many lines into so many pages."""
    made.write(f"pages: {budget}\n{TEXT}{LINE * lines}")
    return made.build(force=True, **{"fit": True, **wish})


def taken(built: Built) -> list[tuple[str, int, Sizes | None]]:
    """What each file took: its name, its pages, its sizes."""
    return [(plan.name, plan.extent.pages, plan.fitted) for plan in built.plans]


def test_the_largest_text_that_leaves_no_empty_page_is_taken(tmp_path: Path) -> None:
    """There are pages to spare: text that leaves the back panel alone on one gives way, by no more than it must."""
    built = fitted(example(tmp_path, TEXT), 3, 81)
    (plan,) = built.plans
    assert (plan.name, plan.extent.pages, built.problems) == ("bulletin-1.pdf", 1, ())
    assert plan.fitted
    assert 8.8 < plan.fitted.text < 10
    assert 0 <= plan.extent.left(1) <= 4


def test_where_nothing_fits_the_lines_are_counted_in_the_smallest_text(tmp_path: Path) -> None:
    """The files come out all the same."""
    built = fitted(example(tmp_path, TEXT), 1, 96)
    assert taken(built) == [("bulletin-1.pdf", 2, Sizes(8.8, 12.2, 0.7))]
    (over,) = built.problems
    assert (over.code.id, over.values["size"]) == ("B187", "8.8")
    assert 0 < int(over.values["lines"]) < 20


def test_all_that_is_on_paper_has_one_size(tmp_path: Path) -> None:
    """Booklet and draft are set as the pages that they stand for; `fit: yes` in the issue is as good as the option."""
    made = example(tmp_path, TEXT)
    made.write(f"pages: 1\nfit: yes\n{TEXT}{LINE}")
    built = made.build(editions=("booklet", "draft"))
    largest = Sizes(10.0, 13.8)
    assert taken(built) == [("bulletin-1.booklet.pdf", 1, largest), ("bulletin-1.draft.pdf", 1, largest)]


@pytest.mark.parametrize(
    ("editions", "codes"),
    [pytest.param(("print", "web"), ["B204"], id="paper"), pytest.param(("web",), [], id="screen-alone")],
)
def test_fitting_needs_pages_to_fit_into(editions: tuple[str, ...], codes: list[str], tmp_path: Path) -> None:
    """Without them nothing is written; a web page has no use for them."""
    made = example(tmp_path, TEXT + LINE)
    built = made.build(editions=editions, fit=True)
    assert [problem.code.id for problem in built.problems] == codes
    assert bool(built.names) is not bool(codes)
