"""Dates as people write them, and what is refused."""

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from bulletin.model.base import Frozen
from bulletin.model.date_forms import DATE, OPEN_PERIOD, PERIOD
from bulletin.model.period import (
    Moment,
    MomentField,
    OpenPeriodField,
    Period,
    PeriodField,
    read_moment,
    read_period,
)


class Dates(Frozen):
    """A value with a date of each kind."""

    day: MomentField | None = None
    period: PeriodField | None = None
    open: OpenPeriodField | None = None


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        pytest.param("2023-12-29", Moment(2023, 12, 29), id="iso-day"),
        pytest.param("2023-1-2", Moment(2023, 1, 2), id="iso-day-short"),
        pytest.param("2023-12", Moment(2023, 12), id="iso-month"),
        pytest.param("2023", Moment(2023), id="year"),
        pytest.param("29.12.2023", Moment(2023, 12, 29), id="dotted-day"),
        pytest.param("9.1.2023", Moment(2023, 1, 9), id="dotted-day-short"),
        pytest.param("12.2023", Moment(2023, 12), id="dotted-month"),
        pytest.param("29.12.2023 г.", Moment(2023, 12, 29), id="with-word-for-year"),
        pytest.param("29.12.2023г", Moment(2023, 12, 29), id="with-word-close-by"),
        pytest.param("2023\u00a0г.", Moment(2023), id="copied-from-a-page"),
        pytest.param("29.02.2024", Moment(2024, 2, 29), id="leap-day"),
    ],
)
def test_a_date_is_read(typed: str, moment: Moment) -> None:
    """Every form that people write means the same day, month or year."""
    assert read_moment(typed) == moment


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        pytest.param("2023-12-29", "2023-12-29", "2023-12-29", id="single"),
        pytest.param("2015-09/2015-10", "2015-09", "2015-10", id="slash"),
        pytest.param("2015–2017", "2015", "2017", id="en-dash"),
        pytest.param("2015—2017", "2015", "2017", id="em-dash"),
        pytest.param("2022-01 – 2024-01", "2022-01", "2024-01", id="spaced-dash"),
        pytest.param("28–29.09.2017", "2017-09-28", "2017-09-29", id="days-of-a-month"),
        pytest.param("28-29.09.2017", "2017-09-28", "2017-09-29", id="days-with-a-hyphen"),
        pytest.param("28. – 29.09.2017 г.", "2017-09-28", "2017-09-29", id="days-with-dots"),
        pytest.param("30.09–02.10.2017", "2017-09-30", "2017-10-02", id="days-of-two-months"),
        pytest.param("30.09.–02.10.2017", "2017-09-30", "2017-10-02", id="days-of-two-months-with-dots"),
        pytest.param("9–10.2015", "2015-09", "2015-10", id="months-of-a-year"),
        pytest.param("09-10.2015", "2015-09", "2015-10", id="months-with-a-hyphen"),
        pytest.param("09.2015–10.2015", "2015-09", "2015-10", id="whole-months"),
        pytest.param("01.02.2023-03.02.2023", "2023-02-01", "2023-02-03", id="whole-days-with-a-hyphen"),
        pytest.param("2022–2023-03", "2022", "2023-03", id="unlike-ends"),
    ],
)
def test_a_range_is_read(typed: str, start: str, end: str) -> None:
    """A range says once what its ends share; no part of it is taken for another."""
    period = read_period(typed)
    assert (str(period.start), str(period.end)) == (start, end)
    assert period.single == (start == end)


@pytest.mark.parametrize(
    ("typed", "shown", "first", "last"),
    [
        pytest.param("/2024-01", "/2024-01", date(2024, 1, 1), date(2024, 1, 31), id="no-start"),
        pytest.param("2024-01/", "2024-01/", date(2024, 1, 1), date(2024, 1, 31), id="no-end"),
        pytest.param("2022–", "2022/", date(2022, 1, 1), date(2022, 12, 31), id="no-end-with-a-dash"),
        pytest.param("2022/2024", "2022/2024", date(2022, 1, 1), date(2024, 12, 31), id="both"),
    ],
)
def test_a_project_may_have_an_open_end(typed: str, shown: str, first: date, last: date) -> None:
    """What is known of an open period puts it in order."""
    period = read_period(typed, open_ends=True)
    assert (str(period), period.first, period.last) == (shown, first, last)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        pytest.param("", "date_form", id="empty"),
        pytest.param("/", "date_form", id="no-ends"),
        pytest.param("скоро", "date_form", id="words"),
        pytest.param("29 декември 2023", "date_form", id="month-in-words"),
        pytest.param("29.12.23", "date_form", id="short-year"),
        pytest.param("29/12/2023", "date_form", id="slashes"),
        pytest.param("2023-12-29 10:30", "date_form", id="with-time"),
        pytest.param("0000", "date_form", id="year-nought"),
        pytest.param("2015-2017", "date_form", id="years-with-a-hyphen"),
        pytest.param("28.09–2017", "date_form", id="day-to-year"),
        pytest.param("1.9–10.2015", "date_form", id="day-to-month"),
        pytest.param("31.02.2026", "date_no_day", id="no-such-day"),
        pytest.param("29.02.2023", "date_no_day", id="no-leap-day"),
        pytest.param("00.01.2023", "date_no_day", id="day-nought"),
        pytest.param("31–32.01.2023", "date_no_day", id="no-such-day-in-a-range"),
        pytest.param("31–01.02.2023", "date_no_day", id="no-such-start"),
        pytest.param("2023-13", "date_no_month", id="no-such-month"),
        pytest.param("13–14.2023", "date_no_month", id="no-such-month-in-a-range"),
        pytest.param("2024/", "date_open", id="open-end"),
        pytest.param("/2024", "date_open", id="open-start"),
    ],
)
def test_what_is_no_date_is_refused(typed: str, kind: str) -> None:
    """Nothing is guessed: a text that is no date, or one that the calendar lacks, is refused by its kind."""
    with pytest.raises(PydanticCustomError) as caught:
        read_period(typed)
    assert caught.value.type == kind


@settings(deadline=None)
@given(st.dates(min_value=date(1, 1, 1)))
def test_any_day_is_read_back(day: date) -> None:
    """A day written either way is that day, and shows itself as ISO 8601 has it."""
    moment = read_moment(f"{day.year:04}-{day.month:02}-{day.day:02}")
    assert moment == read_moment(f"{day.day}.{day.month}.{day.year:04}")
    assert (moment.first, moment.last, str(moment)) == (day, day, day.isoformat())


@settings(deadline=None)
@given(st.dates(min_value=date(1, 1, 1)), st.dates(min_value=date(1, 1, 1)))
def test_any_range_shows_itself_as_it_is_read(one: date, other: date) -> None:
    """What a period shows can be read again, and is the same period."""
    first, last = sorted([one, other])
    period = read_period(f"{first.isoformat()}/{last.isoformat()}")
    assert (period.first, period.last) == (first, last)
    assert read_period(str(period)) == period


@settings(deadline=None)
@given(st.text(st.sampled_from("0123456789./-– г"), max_size=20))
def test_any_text_is_a_period_or_refused(text: str) -> None:
    """No text of figures and marks leads to anything but a period, or a refusal; the pattern says the same."""
    kinds = {"date_form", "date_no_day", "date_no_month"}
    try:
        period, kind = read_period(text, open_ends=True), "date_form"
    except PydanticCustomError as refused:
        period, kind = Period(None, None), refused.type
    assert kind in kinds
    assert period.reversed or period.first <= period.last
    assert OPEN_PERIOD.fits(text) == (period != Period(None, None))


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        pytest.param("2024/2022", "2024", "2022", id="backwards"),
        pytest.param("31.12–1.1.2024", "2024-12-31", "2024-01-01", id="over-new-year"),
    ],
)
def test_a_range_may_be_read_in_the_wrong_order(typed: str, start: str, end: str) -> None:
    """It says so of itself; a rule tells the user."""
    period = read_period(typed)
    assert (str(period.start), str(period.end), period.reversed) == (start, end, True)
    assert not read_period("2022/2024").reversed
    assert not read_period("2022/", open_ends=True).reversed


MARKS = ("/", "–", "-", " - ", ".", " ", " г.", "г")
FIGURES = ("29", "02", "2", "30", "31", "04", "12", "13", "0", "2023", "2024", "1900", "2000", "0000")
PARTS = ("29.02.", "2024-02-", "31.", "28.2.2023", "2023-12", "12.2023")


@settings(deadline=None, max_examples=600)
@given(st.lists(st.sampled_from(MARKS + FIGURES + PARTS), max_size=7).map("".join))
def test_the_pattern_of_a_date_takes_what_is_read(text: str) -> None:
    """One pattern for each kind of date, for the editor, is as strict as the reader, leap years included."""
    for field, form in (("day", DATE), ("period", PERIOD), ("open", OPEN_PERIOD)):
        try:
            Dates.model_validate({field: text})
            read = True
        except ValidationError:
            read = False
        assert form.fits(text) == read


@pytest.mark.parametrize("year", [4, 100, 400, 1900, 1999, 2000, 2023, 2024, 9999])
def test_the_pattern_knows_the_calendar(year: int) -> None:
    """Every day of a year, and the days that it lacks, in all forms."""
    for month in range(14):
        for day in range(33):
            there = 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
            for text in (
                f"{year:04}-{month:02}-{day}",
                f"{day}.{month}.{year:04}",
                f"{day}–{day}.{month}.{year:04}",
            ):
                assert PERIOD.fits(text) == there, text


def test_moments_are_in_order_by_their_days() -> None:
    """A shorter moment that begins on the same day comes first."""
    by_day = [Moment(2023, 1), Moment(2023), Moment(2023, 1, 2), Moment(2023, 12, 31), Moment(2024)]
    assert sorted([Moment(2024), *by_day[1:4], by_day[0]]) == by_day
    assert Moment(2023, 2) > Moment(2023, 1, 31)


def test_a_period_of_no_end_at_all_has_every_day() -> None:
    """A period that nothing is known of begins at the first day that there is and ends at the last."""
    period = Period(None, None)
    assert (period.first, period.last) == (date.min, date.max)


def test_fields_read_their_own_forms() -> None:
    """A field of each kind takes its text, with spaces round it, and only the open one takes open ends."""
    dates = Dates.model_validate({"day": " 29.12.2023 ", "period": "28–29.09.2017", "open": "2022/"})
    assert (str(dates.day), str(dates.period), str(dates.open)) == (
        "2023-12-29",
        "2017-09-28/2017-09-29",
        "2022/",
    )
