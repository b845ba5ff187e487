"""Dates as messages tell them."""

import pytest

from bulletin.model.period import read_period
from bulletin.problems.days import dated


@pytest.mark.parametrize(
    ("typed", "bg", "en"),
    [
        ("2026-12-29", "29.12.2026~г.", "2026-12-29"),
        ("3.02.2026", "3.02.2026~г.", "2026-02-03"),
        ("2026-12", "12.2026~г.", "2026-12"),
        ("2026", "2026~г.", "2026"),
        ("28–29.09.2017", "28.09.2017–29.09.2017~г.", "2017-09-28/2017-09-29"),
    ],
)
def test_a_date_is_told_as_each_language_writes_it(typed: str, bg: str, en: str) -> None:
    told = dated(read_period(typed))
    assert (told.bg.replace("\u00a0", "~"), told.en) == (bg, en)


def test_a_date_of_our_own_files() -> None:
    assert dated("2026-11-30").bg == "30.11.2026\u00a0г."
