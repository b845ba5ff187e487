"""The hours of events as people write them, and what is refused."""

import re
from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from bulletin.model.event import Event
from bulletin.model.hours import HOURS, Hours, read_hours

TIMES = st.times().map(lambda one: one.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        pytest.param("10:00", "10:00", None, id="colon"),
        pytest.param("9:05", "09:05", None, id="one-figure"),
        pytest.param(" 00:00 ", "00:00", None, id="midnight-with-spaces"),
        pytest.param("10.30 ч.", "10:30", None, id="dot-with-word"),
        pytest.param("10.30\u00a0ч", "10:30", None, id="copied-from-a-page"),
        pytest.param("10 ч.", "10:00", None, id="hour-alone"),
        pytest.param("18 часа", "18:00", None, id="whole-word"),
        pytest.param("10h", "10:00", None, id="french"),
        pytest.param("10:00–17:00", "10:00", "17:00", id="en-dash"),
        pytest.param("10:00 - 17:00 ч.", "10:00", "17:00", id="hyphen-with-spaces"),
        pytest.param("9.30–11.00", "09:30", "11:00", id="dots"),
        pytest.param("10–17 ч.", "10:00", "17:00", id="hours-alone"),
        pytest.param("10 ч. – 12.30 ч.", "10:00", "12:30", id="word-twice"),
        pytest.param("20:00—02:00", "20:00", "02:00", id="over-midnight"),
    ],
)
def test_hours_are_read(typed: str, start: str, end: str | None) -> None:
    """Every form that people write means the same time or two."""
    wanted = Hours(time.fromisoformat(start), time.fromisoformat(end) if end else None)
    assert read_hours(typed) == wanted
    assert HOURS.fits(typed)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        pytest.param("25:00", "time_none", id="hour-25"),
        pytest.param("24:00", "time_none", id="hour-24"),
        pytest.param("10:60", "time_none", id="minute-60"),
        pytest.param("10:00–31.00 ч.", "time_none", id="wrong-end"),
        pytest.param("10.30", "time_form", id="could-be-a-date"),
        pytest.param("10", "time_form", id="could-be-a-count"),
        pytest.param("10–17", "time_form", id="could-be-days"),
        pytest.param("10:0", "time_form", id="one-figure-of-minutes"),
        pytest.param("10:00:00", "time_form", id="seconds"),
        pytest.param("10:00 pm", "time_form", id="half-days"),
        pytest.param("10:00–", "time_form", id="open"),
        pytest.param("10:00/17:00", "time_form", id="slash"),
        pytest.param("", "time_form", id="nothing"),
        pytest.param("١٠:٠٠", "time_form", id="other-figures"),
    ],
)
def test_what_is_no_time_is_refused(typed: str, kind: str) -> None:
    """And the pattern of the schema refuses it too."""
    with pytest.raises(PydanticCustomError) as refused:
        read_hours(typed)
    assert refused.value.type == kind
    assert not HOURS.fits(typed)


@given(TIMES, TIMES | st.none())
def test_what_is_written_is_read_again(start: time, end: time | None) -> None:
    """The canonical form is one that the reader takes."""
    hours = Hours(start, end)
    assert read_hours(str(hours)) == hours


@given(st.text(alphabet="0123456789:.–- чh", max_size=12))
def test_reader_and_pattern_agree(typed: str) -> None:
    """The model takes what the schema takes, and nothing else."""
    try:
        taken = bool(read_hours(typed))
    except PydanticCustomError:
        taken = False
    assert taken == bool(re.fullmatch(HOURS.pattern, typed))


def test_an_event_has_hours_and_a_name() -> None:
    """Both are optional, and the value is typed."""
    typed = {"kind": "visit", "title": "Гости", "date": "2023-09-29"}
    plain = Event.model_validate(typed)
    assert (plain.id, plain.time) == (None, None)
    event = Event.model_validate({**typed, "time": "10–12 ч.", "id": "guests"})
    assert event.id == "guests"
    assert event.time
    assert event.time.end
    assert timedelta(hours=event.time.end.hour - event.time.start.hour) == timedelta(hours=2)
