"""Dates in words, where a field wants figures."""

from pathlib import Path

import pytest
from workspace_example import check_whole

EVENT = "events: [{{kind: visit, title: А, date: '{}'}}]\nsections: [{{title: Б, show: events}}]\n"


@pytest.mark.parametrize(
    ("typed", "repaired"),
    [
        pytest.param("29 декември 2023 г.", "29.12.2023", id="words"),
        pytest.param("29 Декември 2023г", "29.12.2023", id="glued"),
        pytest.param("29 дек. 2023", "29.12.2023", id="short"),
        pytest.param("декември 2023 година", "12.2023", id="month"),
        pytest.param("29th December 2023", "29.12.2023", id="english"),
        pytest.param("Dec 29, 2023", "29.12.2023", id="month-first"),
        pytest.param("петък, 29.12.2023", "29.12.2023", id="weekday"),
        pytest.param("29 декември 2023 г. (пт.)", "29.12.2023", id="weekday-after"),
        pytest.param("16–17 ноември 2023 г.", "16–17.11.2023", id="days"),
        pytest.param("септември - октомври 2015", "9–10.2015", id="months"),
        pytest.param("петък, 16–17 ноември 2023", "16–17.11.2023", id="days-with-a-weekday"),
    ],
)
def test_a_date_that_is_understood_is_shown_in_figures(typed: str, repaired: str, tmp_path: Path) -> None:
    """What the help says to type is taken, and means the same."""
    (problem,) = check_whole(tmp_path / "wrong", EVENT.format(typed))
    assert (problem.code.id, problem.values["repaired"]) == ("B049", repaired)
    assert check_whole(tmp_path / "right", EVENT.format(repaired)) == ()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        pytest.param("края на 2023", "B032", id="not-understood"),
        pytest.param("29.13.2023 (петък)", "B032", id="no-such-month"),
        pytest.param("0 май 2023", "B033", id="no-day-nought"),
        pytest.param("31 ноември 2023 г.", "B033", id="no-such-day"),
        pytest.param("29 декември", "B032", id="no-year"),
        pytest.param("май 0000", "B032", id="no-such-year"),
    ],
)
def test_what_cannot_be_a_date_is_told_as_that(typed: str, code: str, tmp_path: Path) -> None:
    """No repair is made up."""
    assert [one.code.id for one in check_whole(tmp_path, EVENT.format(typed))] == [code]


def test_a_weekday_that_disagrees_is_told_too(tmp_path: Path) -> None:
    """Otherwise the mistake would leave with the weekday."""
    (problem,) = check_whole(tmp_path, EVENT.format("Вторник, 29 декември 2023 г."))
    assert problem.code.id == "B159"
    assert problem.values == {"text": "Вторник, 29 декември 2023 г.", "key": "date"} | {
        "given": "Вторник",
        "right": "Петък",
        "repaired": "29.12.2023",
    }


def test_the_date_of_an_issue_is_no_range(tmp_path: Path) -> None:
    """A range that would be refused in its turn is not offered."""
    assert [one.code.id for one in check_whole(tmp_path, "date: 16–17 ноември 2023\n")] == ["B032"]
