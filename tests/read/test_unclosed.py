"""Quotation marks and brackets that were never closed: told once, closed by `fix` where sure, hiding nothing else."""

import pytest
from repair_example import Frame

HEAD = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\nweather: слънчево\n"
SECTIONS = 'sections:\n  - title: "Проекти"\n    text: Текст\n    show: проектите\n'
AROUND = ["B022", "B024"]
"""The mistakes above and below: an unknown field, a value that is none."""
FRAME = Frame(HEAD, SECTIONS)
told, repaired = FRAME.told, FRAME.repaired


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        pytest.param('place: "София', 'place: "София"', id="double"),
        pytest.param("place: 'София", "place: 'София'", id="single"),
        pytest.param('place: "София“', 'place: "София"', id="closed-by-a-curly-one"),
        pytest.param("place: \"София'", 'place: "София"', id="closed-by-the-other-kind"),
        pytest.param('place: "Дни на „София“', 'place: "Дни на „София“"', id="quotation-within"),
        pytest.param('place: "София\nauthor: "Мария"', 'place: "София"\nauthor: "Мария"', id="another-below"),
        pytest.param('keywords:\n  - "а\n  - "б"', 'keywords:\n  - "а"\n  - "б"', id="item"),
        pytest.param('place: {bg: "а, en: b}', 'place: {bg: "а", en: b}', id="in-brackets"),
        pytest.param('keywords: ["а]', 'keywords: ["а"]', id="last-in-brackets"),
        pytest.param("keywords: [а, б", "keywords: [а, б]", id="list"),
        pytest.param("keywords: [а, б}", "keywords: [а, б]", id="wrong-bracket"),
        pytest.param("colophon: {about: а", "colophon: {about: а}", id="fields"),
    ],
)
def test_what_can_only_end_in_one_place_is_closed(typed: str, better: str) -> None:
    wrong = set(told(typed)) - set(AROUND)
    assert wrong <= {"B011", "B012"}
    assert sorted(told(typed)) == sorted([*AROUND, *wrong])
    assert repaired(typed) == better


@pytest.mark.parametrize("typed", ["keywords: [- а, - б]", "place: {bg: - а, en: b}"])
def test_a_dash_in_brackets_hides_nothing_and_is_a_persons_to_judge(typed: str) -> None:
    """It may be the dash of a list, or one to be printed."""
    assert sorted(told(typed)) == sorted(["B015", *AROUND])
    assert repaired(typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param('place: "София\n  и Варна', id="text-on-two-lines"),
        pytest.param('place: "София # важно', id="sign-of-a-remark"),
        pytest.param("place: [София", id="bracket-of-a-text"),
        pytest.param("keywords: [а,\n  б", id="list-on-two-lines"),
    ],
)
def test_what_may_end_elsewhere_is_left(typed: str) -> None:
    assert repaired(typed) == typed
    assert {"B011", "B012"} & set(told(typed))
