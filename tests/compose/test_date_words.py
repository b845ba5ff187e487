"""Dates as a page shows them: in words, in figures, on badges, for machines."""

import pytest

from bulletin.compose.content import Stamp
from bulletin.compose.dates import in_figures, in_words, stamp
from bulletin.compose.events import hours_in_words
from bulletin.model.hours import read_hours
from bulletin.model.language import LANGUAGES
from bulletin.model.period import Period, read_period

CASES = [
    # typed, in words in Bulgarian and in English (~ is a no-break space), in figures in Bulgarian
    ("2023-12-29", "29~декември~2023~г.", "29~December~2023", "29.12.2023"),
    ("2023-12", "декември~2023~г.", "December~2023", "12.2023"),
    ("2023", "2023~г.", "2023", "2023"),
    ("16–17.11.2023", "16–17~ноември~2023~г.", "16–17~November~2023", "16.11.2023–17.11.2023"),
    (
        "30.09–02.10.2017",
        "30~септември~– 2~октомври~2017~г.",
        "30~September~– 2~October~2017",
        "30.09.2017–02.10.2017",
    ),
    (
        "2022-12-30/2023-01-02",
        "30~декември~2022~г.~– 2~януари~2023~г.",
        "30~December~2022~– 2~January~2023",
        "30.12.2022–02.01.2023",
    ),
    ("2015-09/2015-10", "септември–октомври~2015~г.", "September–October~2015", "09.2015–10.2015"),
    (
        "2022-11/2023-01",
        "ноември~2022~г.~– януари~2023~г.",
        "November~2022~– January~2023",
        "11.2022–01.2023",
    ),
    ("2015/2017", "2015–2017~г.", "2015–2017", "2015–2017"),
    ("2022/2023-03", "2022~г.~– март~2023~г.", "2022~– March~2023", "2022–03.2023"),
    ("2023/2023-03", "2023~г.~– март~2023~г.", "2023~– March~2023", "2023–03.2023"),
    ("2022-03/2022-04-05", "март~– 5~април~2022~г.", "March~– 5~April~2022", "03.2022–05.04.2022"),
    ("/2024-01", "до~януари~2024~г.", "until January~2024", "до~01.2024"),
    ("2024-01/", "от~януари~2024~г.", "from January~2024", "от~01.2024"),
]
BADGES = [
    # typed, the three lines in Bulgarian, the three lines in English
    ("2023-12-29", ("29", "дек.", "2023"), ("29", "Dec", "2023")),
    ("2023-12", ("дек.", "", "2023"), ("Dec", "", "2023")),
    ("2023", ("2023", "", ""), ("2023", "", "")),
    ("16–17.11.2023", ("16–17", "ноем.", "2023"), ("16–17", "Nov", "2023")),
    ("30.09–02.10.2017", ("", "30~септ. – 2~окт.", "2017"), ("", "30~Sept – 2~Oct", "2017")),
    ("2022-12-30/2023-01-02", ("", "30~дек. – 2~ян.", "2022–23"), ("", "30~Dec – 2~Jan", "2022–23")),
    ("2015-09/2015-10", ("", "септ. – окт.", "2015"), ("", "Sept – Oct", "2015")),
    ("2015/2017", ("2015–17", "", ""), ("2015–17", "", "")),
    ("/2024-01", ("ян.", "", "2024"), ("Jan", "", "2024")),
]


def shown(text: str) -> str:
    return text.replace("\u00a0", "~")


@pytest.mark.parametrize(("typed", "bg", "en", "figures"), CASES, ids=[case[0] for case in CASES])
def test_a_date_in_words_and_in_figures(typed: str, bg: str, en: str, figures: str) -> None:
    """What both ends of a range share is said once, as each language says it."""
    period = read_period(typed, open_ends=True)
    assert (shown(in_words(period, "bg")), shown(in_words(period, "en"))) == (bg, en)
    assert shown(in_figures(period, "bg")) == figures
    assert in_figures(period, "en").split()[-1] == figures.rsplit("~", maxsplit=1)[-1]


@pytest.mark.parametrize(("typed", "bg", "en"), BADGES, ids=[case[0] for case in BADGES])
def test_a_date_on_a_badge(typed: str, bg: tuple[str, ...], en: tuple[str, ...]) -> None:
    """The three lines of a badge hold the date as short as it can be."""
    period = read_period(typed, open_ends=True)
    for language, lines in (("bg", bg), ("en", en)):
        made = stamp(period, language)
        assert (shown(made.top), shown(made.middle), shown(made.bottom)) == lines


@pytest.mark.parametrize(
    ("typed", "iso", "first"),
    [
        pytest.param("2023-12-29", "2023-12-29", "2023-12-29", id="day"),
        pytest.param("2023-12", "2023-12", "2023-12-01", id="month"),
        pytest.param("2023", "2023", "2023-01-01", id="year"),
        pytest.param("28–29.09.2017", "2017-09-28", "2017-09-28", id="range"),
        pytest.param("/2024-01", "2024-01", "2024-01-01", id="open-start"),
        pytest.param("2024/", "2024", "2024-01-01", id="open-end"),
    ],
)
def test_a_date_for_machines(typed: str, iso: str, first: str) -> None:
    """A machine is told the start, as exact as it is known, and its first day."""
    made = stamp(read_period(typed, open_ends=True), "bg")
    assert (made.iso, made.first) == (iso, first)


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_its_name(month: int) -> None:
    """Each month is named in both languages, in full and short, and no two are the same."""
    for language in LANGUAGES:
        made = [stamp(read_period(f"2023-{one:02}"), language) for one in (month, month % 12 + 1)]
        assert made[0].text != made[1].text
        assert made[0].top != made[1].top
        assert made[0].text[0].casefold() == made[0].top[0].casefold()


def test_a_period_that_nothing_is_known_of_shows_nothing() -> None:
    """Nothing is said where nothing is known."""
    assert stamp(Period(None, None), "bg") == Stamp("", "", "", "", "", "")
    assert in_words(Period(None, None), "bg") == ""


@pytest.mark.parametrize(
    ("typed", "bg", "en"),
    [
        pytest.param("10:00", "10:00~ч.", "10:00", id="start"),
        pytest.param("09–17.30 ч.", "9:00–17:30~ч.", "9:00–17:30", id="both"),
    ],
)
def test_hours_as_they_stand_after_a_date(typed: str, bg: str, en: str) -> None:
    """Bulgarian says that they are hours; neither language puts a nought before them."""
    hours = read_hours(typed)
    assert (shown(hours_in_words(hours, "bg")), hours_in_words(hours, "en")) == (bg, en)
