"""An issue agrees with the name of its file, and with the files beside it."""

from pathlib import Path

import pytest
from workspace_example import SETTINGS, Workspace, check_whole, found, whole

from bulletin.opening import open_workspace
from bulletin.pipeline import check
from bulletin.problems.problem import Problem, Words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("issue: 8\n", [("B100", 1, 8, 9)], id="another-number"),
        pytest.param("series: newspaper\n", [("B101", 1, 9, 18)], id="unknown-series"),
        pytest.param("series: articles\n", [("B102", 1, 9, 17)], id="another-series"),
    ],
)
def test_it_is_found_where_it_stands(
    text: str, expected: list[tuple[str, int, int, int]], tmp_path: Path
) -> None:
    """Number and series are compared with `issues/9.yaml`."""
    assert found(check_whole(tmp_path, text)) == expected


@pytest.mark.parametrize(
    ("file", "text", "codes"),
    [
        pytest.param("projects-2.yaml", "issue: 2\nseries: projects\n", [], id="number-after-the-prefix"),
        pytest.param("projects-2.yaml", "issue: 3\n", ["B100"], id="another-number"),
        pytest.param("review-2020.yaml", "issue: review-2020\n", [], id="name"),
        pytest.param("review-2020.yaml", "issue: 2020\n", ["B100"], id="number-for-a-name"),
        pytest.param("09.yaml", "issue: 9\n", [], id="with-a-zero"),
    ],
)
def test_the_number_agrees_with_the_file(file: str, text: str, codes: list[str], tmp_path: Path) -> None:
    """A number is what follows the prefix; in a series of names the whole name counts."""
    assert [problem.code.id for problem in check_whole(tmp_path, text, f"issues/{file}")] == codes


@pytest.mark.parametrize(
    ("file", "text", "name"),
    [
        pytest.param("Бюлетин-18.yaml", "issue: 18\n", "18.yaml", id="cyrillic"),
        pytest.param("Issue 9.yml", "issue: 9\n", "9.yml", id="space"),
        pytest.param("Projects-2.yaml", "issue: 2\n", "projects-2.yaml", id="capital"),
        pytest.param("Проекти-2.yaml", "issue: 2\nseries: projects\n", "projects-2.yaml", id="series-said"),
        pytest.param("Преглед.yaml", "issue: pregled\n", "pregled.yaml", id="a-name"),
        pytest.param("Review_2020.yaml", "issue: review-2020\n", "review-2020.yaml", id="underscore"),
    ],
)
def test_a_name_that_no_issue_can_have_is_told_with_the_one_to_give(
    file: str, text: str, name: str, tmp_path: Path
) -> None:
    """The field is not blamed, for no number would fit such a name."""
    problems = [one for one in check_whole(tmp_path, text, f"issues/{file}") if one.code.id != "B102"]
    assert [one.code.id for one in problems] == ["B152"]
    assert f"Преименувайте файла на {name}," in problems[0].help("bg")


def test_the_name_to_give_is_told_for_another_number_too(tmp_path: Path) -> None:
    """A file that was copied needs a new name as often as a new number."""
    (problem,) = check_whole(tmp_path, "issue: 9\n", "issues/bulletin-9.yaml")
    assert problem.help("en") == "Write “issue: bulletin-9”, or rename the file to 9.yaml."


@pytest.mark.parametrize(
    ("file", "text", "beside", "advice"),
    [
        pytest.param("5 копие.yaml", "issue: 4\n", ("4.yaml",), "на 5.yaml (4.yaml вече има;", id="copy"),
        pytest.param(
            "4 копие.yaml", "issue: 4\n", ("4.yaml", "5.yaml"), "на 6.yaml (4.yaml", id="next-number"
        ),
        pytest.param(
            "Review.yaml", "issue: review\n", ("review.yaml",), "на review-2.yaml (review", id="name"
        ),
        pytest.param("5.yaml", "issue: 4\n", ("4.yaml",), "Напишете „issue: 5“.", id="number"),
    ],
)
def test_no_file_is_to_be_renamed_onto_another(
    file: str, text: str, beside: tuple[str, ...], advice: str, tmp_path: Path
) -> None:
    """What is advised can be done: the name is free."""
    for other in beside:
        Workspace(tmp_path, f"issues/{other}").write(whole(f"issue: {other.partition('.')[0]}\n"))
    problems = check_whole(tmp_path, text, f"issues/{file}")
    assert [advice in one.help("bg") for one in problems if one.code.id in {"B100", "B152"}] == [True]


def test_two_files_of_one_issue_are_told_in_both(tmp_path: Path) -> None:
    """Their outputs would have the same names."""
    names = ("9.yaml", "9.yml", "09.yaml", "10.yaml", "bulletin-10.yaml", "projects-9.yaml")
    told = everything_told(
        tmp_path, {name: f"issue: {name.partition('.')[0].removeprefix('0')}\n" for name in names}
    )
    assert [line for line in told if "B150" in line] == [
        "issues/09.yaml:1 B150 issues/9.yaml",
        "issues/09.yaml:1 B150 issues/9.yml",
        "issues/10.yaml:1 B150 issues/bulletin-10.yaml",
        "issues/9.yaml:1 B150 issues/09.yaml",
        "issues/9.yaml:1 B150 issues/9.yml",
        "issues/9.yml:1 B150 issues/09.yaml",
        "issues/9.yml:1 B150 issues/9.yaml",
        "issues/bulletin-10.yaml:1 B150 issues/10.yaml",
    ]


@pytest.mark.parametrize(
    ("before", "date", "told"),
    [
        pytest.param(
            "date: 2022-12-20\n", "2020-12-29", "20.12.2022\u00a0г. 2022-12-20", id="year-left-as-it-was"
        ),
        pytest.param(
            "title: А\ndate: '20.12.2022'  # датата\n",
            "2022-11",
            "20.12.2022\u00a0г. 2022-12-20",
            id="quoted",
        ),
        pytest.param("date: 2022-12-20\n", "2022", "", id="perhaps-later"),
        pytest.param("date: 2022-12-20\n", "2022-12-20", "", id="the-same-day"),
        pytest.param("date: 31.02.2022\n", "2020", "", id="not-a-date"),
        pytest.param("lead: |\n  date: 2022-12-20\n", "2020", "", id="no-date"),
        pytest.param("\xff\xfe", "2020", "", id="not-text"),
    ],
)
def test_an_issue_is_later_than_the_one_before_it(before: str, date: str, told: str, tmp_path: Path) -> None:
    """Only the number before it in the same series counts, over a gap too; its own mistakes are its own."""
    texts = {
        "7.yaml": before,
        "9.yaml": f"issue: 9\ndate: {date}\n",
        "10.yaml": "issue: 10\ndate: 2030\n",
        "projects-8.yaml": "issue: 8\ndate: 2031\n",
        "review.yaml": "issue: review\ndate: 1999\n",
    }
    lines = [line for line in everything_told(tmp_path, texts) if "B151" in line]
    assert lines == ([f"issues/9.yaml:2 B151 issues/7.yaml {told}"] if told else [])


def everything_told(root: Path, texts: dict[str, str]) -> list[str]:
    """Write issues and check all of them; return what is told of other files."""
    (root / "issues").mkdir()
    (root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    for name, text in texts.items():
        (root / "issues" / name).write_text(whole(text) if "issue:" in text else text, encoding="utf-8")
    workspace = open_workspace(root).workspace
    assert workspace is not None
    problems = [problem for file in workspace.issues() for problem in check(workspace, file).problems]
    return sorted(
        f"{one.place.file}:{one.place.line} {one.code.id} {one.values['other']} {_before(one)}".strip()
        for one in problems
        if one.place and "other" in one.values
    )


def _before(problem: Problem) -> str:
    """Return the date of the issue before, in Bulgarian and in English."""
    date = problem.values.get("before")
    return f"{date.bg} {date.en}" if isinstance(date, Words) else ""


def test_a_file_alone_has_no_neighbours(tmp_path: Path) -> None:
    """Nothing is told where nothing stands beside it."""
    workspace = Workspace(tmp_path)
    workspace.write(whole("issue: 9\n"))
    assert workspace.problems() == ()
