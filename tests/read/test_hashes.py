"""The sign # in texts without quotes: what is a part of the text, and what is a remark of the writer."""

from pathlib import Path

import pytest
from repair_example import Frame
from workspace_example import check_whole

HEAD = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\n"
SECTIONS = "sections:\n  - title: Проекти\n    text: Текст\n"
FRAME = Frame(HEAD, SECTIONS)
told, repaired = FRAME.told, FRAME.repaired


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        pytest.param("place: Езици C # и F #", 'place: "Езици C # и F #"', id="languages"),
        pytest.param("keywords:\n  - C #", 'keywords:\n  - "C #"', id="item"),
        pytest.param("keywords:\n  - C # и F #", 'keywords:\n  - "C # и F #"', id="item-of-two"),
        pytest.param("place: зала # 5, етаж 2", 'place: "зала # 5, етаж 2"', id="number"),
        pytest.param("place: зала #5, етаж 2", 'place: "зала #5, етаж 2"', id="glued-number"),
        pytest.param("place: София #тех и #наука днес", 'place: "София #тех и #наука днес"', id="hashtags"),
        pytest.param(
            "place: зала #5 # да се провери", 'place: "зала #5" # да се провери', id="text-and-remark"
        ),
        pytest.param(
            "place: зала #5  # bulletin: allow B140",
            'place: "зала #5"  # bulletin: allow B140',
            id="allowance",
        ),
        pytest.param('place: "Ех" C #', 'place: "„Ех“ C #"', id="quotes-within"),
        pytest.param("place: Курс: C # и F #", 'place: "Курс: C # и F #"', id="after-a-colon"),
        pytest.param("place: Език С #, за всички", 'place: "Език С #, за всички"', id="cyrillic-c"),
        pytest.param("place: Издание # 5, 2026", 'place: "Издание # 5, 2026"', id="edition"),
        pytest.param(
            "place: Курс: C #да се провери", 'place: "Курс: C" #да се провери', id="glued-after-a-letter"
        ),
        pytest.param(
            "place: Курс: Ц #да се провери", 'place: "Курс: Ц" #да се провери', id="remark-after-a-colon"
        ),
    ],
)
def test_a_text_with_the_sign_is_told_and_put_in_quotes(typed: str, better: str) -> None:
    assert set(told(typed)) <= {"B016", "B008", "B120"}
    assert told(typed)
    assert repaired(typed) == better


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("place: София #да се провери", id="words-glued-to-the-sign"),
        pytest.param("place: София #TODO", id="word-for-oneself"),
        pytest.param("place: София #тех", id="hashtag"),
        pytest.param("place: Езикът С # за начинаещи", id="words-after-a-language"),
        pytest.param("place: Витамин C # да се уточни", id="words-after-a-letter"),
        pytest.param("place: екип # 2 да се провери", id="words-after-a-number"),
        pytest.param("place: (зала # втора) горе", id="brackets"),
        pytest.param("place: София #", id="nothing-after-it"),
        pytest.param("place: Среща в # да се уточни", id="still-to-be-filled-in"),
        pytest.param("place: зала # да се уточни", id="number-to-be-filled-in"),
        pytest.param("place: #напишете", id="nothing-before-it"),
        pytest.param("place: &a Езикът C # днес\nauthor: *a", id="anchor"),
        pytest.param("contents: да #важно", id="not-a-text"),
    ],
)
def test_what_may_be_a_remark_is_told_and_left(typed: str) -> None:
    """What is put in quotes is printed, so that takes more certainty than a warning."""
    assert set(told(typed)) == {"B016"}
    assert repaired(typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("place: София # важно", id="word"),
        pytest.param("place: София  # C # и F # тук", id="signs-within-a-remark"),
        pytest.param("place: София # 5 юни го потвърждават", id="number"),
        pytest.param("place: София #! важно", id="exclamation"),
        pytest.param("place: София ####", id="line"),
        pytest.param("place: София # ---- #", id="frame"),
        pytest.param("place: Зала А # вход откъм двора", id="letter"),
        pytest.param("place: C# и F#", id="no-space"),
        pytest.param('place: "C # и F #"', id="in-quotes"),
        pytest.param("lead: |\n  Езици C # и F #", id="in-a-long-text"),
        pytest.param("keywords: [C, F] # важно", id="after-brackets"),
    ],
)
def test_a_remark_is_let_be(typed: str) -> None:
    assert told(typed) == []


def test_the_warning_is_let_be_where_the_writer_says_so(tmp_path: Path) -> None:
    assert [one.code.id for one in check_whole(tmp_path / "a", "place: C # е език\n")] == ["B016"]
    assert check_whole(tmp_path / "b", "place: C # е език # bulletin: allow B016\n") == ()
