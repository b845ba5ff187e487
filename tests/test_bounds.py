"""Work that takes too long or too much memory, as a problem."""

import pickle
import sys
from collections.abc import Iterator

import pytest

from bulletin.bounds import GivenUp, bounded, each_bounded
from bulletin.problems.catalogue.jobs import TOO_SLOW
from bulletin.problems.problem import Place, Problem
from bulletin.publish.limits import MEMORY

ISSUE = Place("issues/9.yaml")
BRIEF = 0.05


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bulletin.publish.limits.AGAIN", 0.05)


def endless() -> None:
    while True:
        pass


def test_what_takes_too_long_is_a_problem_at_its_place() -> None:
    with pytest.raises(GivenUp) as given_up, bounded(BRIEF, ISSUE, TOO_SLOW):
        endless()
    (problem,) = given_up.value.problems
    assert (problem.code.id, problem.place, problem.values) == ("B290", ISSUE, {"seconds": "0.05"})


def test_what_is_no_issue_has_the_usual_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bulletin.bounds.USUAL", BRIEF)
    with pytest.raises(GivenUp) as given_up, bounded():
        endless()
    assert [(one.code.id, one.place) for one in given_up.value.problems] == [("B328", None)]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to it")
def test_what_takes_too_much_memory_is_a_problem() -> None:
    with pytest.raises(GivenUp) as given_up, bounded(place=ISSUE):
        assert b"x" * (2 * MEMORY)
    assert [(one.code.id, one.place) for one in given_up.value.problems] == [("B325", ISSUE)]


def test_it_comes_whole_out_of_another_process() -> None:
    given_up = GivenUp([Problem(TOO_SLOW, ISSUE, {"seconds": "9"})])
    sent = pickle.loads(pickle.dumps(given_up))  # noqa: S301 - as an executor does it
    assert (type(sent), sent.problems, str(sent)) == (GivenUp, given_up.problems, str(given_up))


def test_each_item_has_the_same_time() -> None:
    """Those before one that takes too long are there; the time between is that of who asked."""

    def items() -> Iterator[int]:
        yield from (1, 2)
        endless()

    def all_items() -> None:
        got.extend(each_bounded(items(), BRIEF))

    got: list[int] = []
    with pytest.raises(GivenUp):
        all_items()
    assert got == [1, 2]
    assert list(each_bounded(iter("аб"), BRIEF)) == ["а", "б"]
