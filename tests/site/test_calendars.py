"""The events as calendars: read again by icalendar, and looked at byte by byte."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from unicodedata import normalize

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_example import ADDRESS, SETTINGS, issue_text, plan

from bulletin.site.calendars import calendar_files
from bulletin.site.plain_words import PlainWords

GOLDEN = Path(__file__).parent / "golden"
EVENTS = """\
  - kind: conference
    id: big
    title: {bg: 'Знание, град; "дума": път C:\\n и <b>&amp;</b>', en: Knowledge in a city}
    date: 2023-09-28/2023-09-29
    time: 9:30–17 ч.
    place: {bg: 'Зала „Изток“, ет. 2', en: East Hall}
    with: [ITRI, 'БАН; клон'] # two partners
    text:
      bg: "Първи *ред*.\\n\\n- точка\\n- [връзка](https://example.org/a?b=1&c=2)\\n\\nКрай[^a].\\n\\n[^a]: Бележка."
      en: Text.
  - {kind: visit, title: Гости, date: 2023-11}
  - {kind: exhibition, title: Изложение, date: 2022/2024, project: hub}
  - {kind: webinar, title: Нощна смяна, date: 31.12.2023–01.01.2024, time: 23:30}
  - {kind: webinar, title: Някога, date: 1995-07-01, time: 10:00–12:00}
"""
Files = Mapping[str, bytes]


def made(root: Path, issues: Mapping[str, str], text: str = SETTINGS, address: str = ADDRESS) -> Files:
    """Return the calendar files of these issues by name."""
    return {one.name: one.data for one in calendar_files(plan(root / "w", issues, text, address))}


def events(data: bytes) -> list[Any]:
    """Return the events of a file, after a look at its bytes and its parts."""
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data)
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no letter is cut by the folding
    calendar = icalendar.Calendar.from_ical(data)
    assert not [part.errors for part in calendar.walk() if part.errors]
    found = calendar.walk("VEVENT")
    zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    moments = [one[name] for one in found for name in ("DTSTART", "DTEND") if name in one]
    used = {moment.params["TZID"] for moment in moments if "TZID" in moment.params}
    assert used <= zones
    assert len({one["UID"] for one in found}) == len(found)
    return list(found)


def test_a_calendar_of_all_kinds_of_dates(tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    """Hours with the zone, whole days, rough dates, a night over two years, signs that must be masked."""
    files = made(tmp_path, {"1": issue_text(1, "2023-12-29", EVENTS)})
    assert sorted(files)[:2] == ["calendar.en.ics", "calendar.ics"]
    assert len(files) == 2 + 2 * 5
    for name, data in files.items():
        assert len(events(data)) == (5 if name.startswith("calendar") else 1)
    for name in ("calendar.ics", "calendar.en.ics", "events/big.ics"):
        golden(GOLDEN / name.replace("/", "-"), files[name].decode().replace("\r\n", "\n"))


def test_when_an_event_is(tmp_path: Path) -> None:
    """Starts and ends as a calendar program understands them."""
    files = made(tmp_path, {"1": issue_text(1, "2023-12-29", EVENTS)})
    by_title = {str(one["SUMMARY"]): one for one in events(files["calendar.ics"])}
    times = {
        title: [one[name].dt for name in ("DTSTART", "DTEND") if name in one]
        for title, one in by_title.items()
    }
    assert times["Гости"] == [date(2023, 11, 1), date(2023, 12, 1)]
    assert times["Изложение"] == [date(2022, 1, 1), date(2025, 1, 1)]
    night = times["Нощна смяна"]
    assert [one.isoformat() for one in night] == ["2023-12-31T23:30:00+02:00", "2024-01-02T00:00:00+02:00"]
    assert times["Някога"] == [datetime(1995, 7, 1, 10), datetime(1995, 7, 1, 12)]  # noqa: DTZ001 - no zone
    rough = [title for title, one in by_title.items() if one.get("TRANSP") == "TRANSPARENT"]
    assert sorted(rough) == ["Гости", "Изложение"]
    assert str(by_title["Гости"]["DESCRIPTION"]).startswith(
        "Точният ден не е известен: ноември\u00a02023\u00a0г."
    )


def test_a_correction_updates_and_does_not_double(tmp_path: Path) -> None:
    """The same name, a higher revision, a later stamp: what a calendar program needs to replace what it has."""
    before = "  - {kind: visit, title: Гости, date: 2023-05-01}\n"
    after = before.replace("05-01}", "05-02, time: 10:00}")
    (old,) = events(made(tmp_path / "a", {"1": issue_text(1, "2023-01-01", before)})["calendar.ics"])
    issues = {"1": issue_text(1, "2023-01-01", before), "2": issue_text(2, "2023-04-01", after)}
    (new,) = events(made(tmp_path / "b", issues)["calendar.ics"])
    assert old["UID"] == new["UID"]
    assert (old["SEQUENCE"], new["SEQUENCE"]) == (0, 1)
    assert (old["DTSTAMP"].dt, new["LAST-MODIFIED"].dt) == (
        datetime.fromisoformat("2022-12-31T22:00+00:00"),
        datetime.fromisoformat("2023-03-31T21:00+00:00"),
    )
    assert new["DTSTART"].dt.isoformat() == "2023-05-02T10:00:00+03:00"


@pytest.mark.parametrize(
    ("head", "host", "contact"),
    [
        pytest.param("web: https://WWW.Example.org/x", "example.org", "", id="web"),
        pytest.param("email: office@град.бг", "xn--80afe0c.xn--90ae", "К, office@град.бг", id="e-mail"),
        pytest.param("", "bulletin.invalid", "", id="neither"),
    ],
)
def test_whose_names_they_are(head: str, host: str, contact: str, tmp_path: Path) -> None:
    """The domain of the letterhead, and a sound one where it has none."""
    text = (
        f"letterhead:\n  name: К\n  address: С\n{head and f'  {head}'}\nseries: {{bulletin: {{title: Б}}}}\n"
    )
    (one,) = events(
        made(
            tmp_path,
            {"1": issue_text(1, "2023", "  - {kind: visit, title: Г, date: 2023}\n")},
            text,
        )["calendar.ics"]
    )
    assert one["UID"].endswith(f"@{host}")
    assert str(one.get("CONTACT", "")) == contact


def test_without_an_address_nothing_is_absolute(tmp_path: Path) -> None:
    """No URL, and the description names the issue alone."""
    files = made(
        tmp_path, {"1": issue_text(1, "2023", "  - {kind: visit, title: Г, date: 2023-01-01}\n")}, address=""
    )
    (one,) = events(files["calendar.ics"])
    assert "URL" not in one
    assert str(one["DESCRIPTION"]) == "Повече: Бюлетин · 1"
    assert b"SOURCE" not in files["calendar.ics"]


def test_an_event_of_one_language(tmp_path: Path) -> None:
    """It is in the main calendar alone; words of another language say which that is."""
    bg = "  - {kind: visit, title: {bg: Гости}, date: 2023-01-01}\n"
    en = "  - {kind: visit, title: {en: Guests}, date: 2023-01-02}\n"
    issues = {
        "1": issue_text(1, "2023-02", bg, "languages: [bg]\n"),
        "2": issue_text(2, "2023-03", en, "languages: [en]\n"),
    }
    files = made(tmp_path, issues)
    first, second = events(files["calendar.ics"])
    assert [one["SUMMARY"].params.get("LANGUAGE") for one in (first, second)] == [None, "en"]
    assert [str(one["SUMMARY"]) for one in events(files["calendar.en.ics"])] == ["Guests"]


def test_a_calendar_without_events_is_one(tmp_path: Path) -> None:
    """RFC 5545 wants something in it: that is the time zone."""
    data = made(tmp_path, {"1": issue_text(1, "2023")})["calendar.ics"]
    assert events(data) == []
    assert len(icalendar.Calendar.from_ical(data).walk("VTIMEZONE")) == 1


def test_dates_at_the_ends_of_time(tmp_path: Path) -> None:
    """The first and the last year that can be typed."""
    typed = "  - {kind: visit, title: А, date: 0001-01-01}\n  - {kind: visit, title: Б, date: 9999, id: b}\n"
    first, last = events(made(tmp_path, {"1": issue_text(1, "0001-01-01", typed)})["calendar.ics"])
    assert (first["DTSTART"].dt, "DTEND" in last) == (date(1, 1, 1), False)


@settings(max_examples=40)
@given(
    st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1, max_size=200)
)
def test_any_title_comes_back(tmp_path_factory: pytest.TempPathFactory, title: str) -> None:
    """Whatever signs there are in it, and however long it is."""
    words = " ".join(title.split()) or "а"
    quoted = words.replace("'", "''")
    line = f"  - {{kind: visit, title: {{bg: '{quoted}'}}, date: 2023-01-01, place: {{bg: '{quoted}'}}}}\n"
    space = tmp_path_factory.mktemp("any") / "w"
    own = plan(space, {"1": issue_text(1, "2023", line, "languages: [bg]\n")})
    files = {one.name: one.data for one in calendar_files(own)}
    (one,) = events(files["calendar.ics"])
    issue = own.archive.entries[0].issue
    wanted = PlainWords(issue, "bg").line(issue.events[0].title)
    assert (str(one["SUMMARY"]), str(one["LOCATION"])) == (wanted, wanted)
    signs = "[\\W_]"
    assert re.sub(signs, "", wanted) == re.sub(signs, "", normalize("NFC", words))
