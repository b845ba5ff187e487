"""Events across issues."""

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_example import issue_text, plan

from bulletin.model.event import Event
from bulletin.site.archive import Entry, archive
from bulletin.site.occasions import Occasion, derived_key, occasions

MAY, NOVEMBER = "date: 2023-05-01", "date: 2023-11-01"


def event(title: str, more: str = MAY) -> str:
    """Return a line of YAML."""
    return f"  - {{kind: visit, title: {title}, {more}}}\n"


def told(root: Path, *issues: str) -> tuple[Occasion, ...]:
    """Return the occasions of issues with these events, of which the first is the oldest."""
    texts = {
        str(number): issue_text(number, f"20{20 + number}-12-01", events)
        for number, events in enumerate(issues, 1)
    }
    return occasions(plan(root / "w", texts).archive)


def seen(found: tuple[Occasion, ...]) -> list[tuple[str, str, int, int]]:
    """Return title, date, revision and number of tellings of each."""
    return [(one.event.title.get("bg"), str(one.event.date), one.sequence, len(one.told)) for one in found]


def test_the_newest_telling_is_right(tmp_path: Path) -> None:
    """A correction is one occasion with a higher revision; a telling that changes nothing is no revision."""
    same = event("Гости")
    found = told(tmp_path, same, same, event("Гости", "date: 2023-05-02, place: София"), event("Други"))
    assert seen(found) == [("Други", "2023-05-01", 0, 1), ("Гости", "2023-05-02", 1, 3)]


@pytest.mark.parametrize(
    "title",
    ["„Гости“ от  Тайван", "ГОСТИ – от Тайван!", '"гости от—тайван"'],
    ids=["quotes", "capitals", "dashes"],
)
def test_signs_and_capitals_tell_no_events_apart(title: str, tmp_path: Path) -> None:
    """Neither do spaces."""
    assert len(told(tmp_path, event("Гости от Тайван"), event(f"'{title}'"))) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(event("Гости"), event("Делегация"), id="title"),
        pytest.param(event("Гости"), event("Гости", "date: 2024-05-01"), id="year"),
        pytest.param(event("А"), event("'!?'"), id="signs-alone"),
    ],
)
def test_other_titles_and_years_are_other_events(first: str, second: str, tmp_path: Path) -> None:
    assert len(told(tmp_path, first, second)) == 2


def test_a_corrected_title_of_the_same_day_is_no_other_event(tmp_path: Path) -> None:
    """It keeps the key under which it was told first; two of one issue are two."""
    found = told(tmp_path / "a", event("Път към града"), event("Пътят към града"))
    assert [(len(one.told), one.sequence) for one in found] == [(2, 1)]
    assert found[0].key == told(tmp_path / "b", event("Път към града"))[0].key
    both = told(tmp_path / "c", event("Път към града") + event("Пътят към града"))
    assert len(both) == 2


def test_a_name_holds_a_new_title_together(tmp_path: Path) -> None:
    """And an event that had no name yet is known by the title that one with the name has."""
    found = told(
        tmp_path, event("Гости"), event("Гости", f"{MAY}, id: visit"), event("Делегация", f"{MAY}, id: visit")
    )
    assert [(one.key, len(one.told), one.sequence) for one in found] == [("visit", 3, 1)]


def test_one_title_twice_in_a_year_is_told_apart_by_date(tmp_path: Path) -> None:
    """The one that was told first keeps its key when the other comes."""
    alone = told(tmp_path / "a", event("Семинар", NOVEMBER))
    both = event("Семинар") + event("Семинар", NOVEMBER)
    later = told(tmp_path / "b", event("Семинар", NOVEMBER), both, event("Семинар"))
    assert seen(later) == [("Семинар", "2023-05-01", 0, 2), ("Семинар", "2023-11-01", 0, 2)]
    assert later[1].key == alone[0].key
    assert later[0].key == f"{alone[0].key}-2023-05-01"


def test_one_title_twice_in_a_day_is_told_apart_by_hour_and_place(tmp_path: Path) -> None:
    """Twice the very same is one."""
    places = (f"{MAY}, time: 10:00", f"{MAY}, time: 14:00", f"{MAY}, place: Варна", f"{MAY}, place: Варна")
    found = told(tmp_path, "".join(event("Семинар", one) for one in places))
    assert len({one.key for one in found}) == 3
    assert sorted(len(one.told) for one in found) == [1, 1, 2]


def test_the_order_of_an_issue_changes_no_key(tmp_path: Path) -> None:
    lines = [event("Семинар", f"date: 2023-0{month}-01") for month in (3, 4, 5)]
    lines.append(event("Семинар", "date: 2023-03-01, place: Варна, text: Друго"))
    made = [
        {(str(one.event.date), str(one.event.place)): (one.key, one.sequence) for one in found}
        for number, order in enumerate(permutations(lines))
        for found in [told(tmp_path / str(number), "".join(order))]
    ]
    assert made[0]
    assert all(one == made[0] for one in made)
    assert len({key for key, _ in made[0].values()}) == 4


def test_the_order_of_the_issues_changes_nothing(tmp_path: Path) -> None:
    texts = {str(number): issue_text(number, "2023-12-01", event("Г", MAY)) for number in (1, 2, 3)}
    made = plan(tmp_path / "w", texts).archive
    orders: list[tuple[Entry, ...]] = list(permutations(made.entries))
    assert len({occasions(archive(made.settings, order)) for order in orders}) == 1


@given(st.text(alphabet="аБ б-„\u0306Й\u0418z9", min_size=1).filter(str.strip))
def test_a_key_is_the_name_of_a_file(title: str) -> None:
    """Whatever the title; and no typed name can be like it."""
    key = derived_key(Event.model_validate({"kind": "visit", "title": title, "date": "2023-05"}), "bg")
    assert key.startswith("2023_")
    assert key.replace("_", "").isalnum()
    assert key.isascii()


def test_a_typed_name_is_the_key(tmp_path: Path) -> None:
    (found,) = told(tmp_path, event("Гости", f"{MAY}, id: guests"))
    assert found.key == "guests"


def test_a_calendar_of_its_language(tmp_path: Path) -> None:
    """A page leads to the calendar of its language where an issue tells of the event in it."""
    texts = {
        "1": issue_text(1, "2022-12-01", event("Само тук"), "languages: [bg]\n"),
        "2": issue_text(2, "2023-12-01", event("Навсякъде", NOVEMBER)),
    }
    first, second = occasions(plan(tmp_path / "w", texts).archive)
    assert [one.calendar_language("en", "bg") for one in (first, second)] == ["bg", "en"]
