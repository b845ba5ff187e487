"""Words folded for the search: the forms of one word find each other, other words do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.site.folding import kin, plain, stem, stems, words

FORMS = [
    "проект проекта проектът проекти проектите ПРОЕКТИТЕ",
    "бюлетин бюлетина бюлетинът бюлетини бюлетините",
    "брой броя броят броеве броевете",
    "град града градът градове градовете",
    "среща срещи срещата срещите",
    "събитие събития събитието събитията",
    "иновация иновации иновацията иновациите",
    "възможност възможности възможността възможностите",
    "дигитален дигитална дигитални дигиталната дигиталните дигиталния дигиталният",
    "център центъра центърът центрове центровете",
    "музей музея музеят музеи музеите",
    "университет университета университетът университети",
    "експерт експерта експерти експертите",
    "дата дати датата датите",
    "нов нова ново нови новата новото новите новият",
    "европейски европейска европейско европейските европейският",
    "знание знания знанието знанията",
    "член члена членове членовете",
    "ѝ и",
    "project projects",
    "policy policies POLICY",
    "business businesses",
    "café cafe cafés",
    "straße STRASSE",
]
"""Each line is one word."""


@pytest.mark.parametrize("forms", FORMS)
def test_forms_of_a_word_are_one(forms: str) -> None:
    """Articles, plurals, genders, capitals and marks make no difference."""
    assert len(set(stems(forms))) == 1


def test_different_words_stay_different() -> None:
    """What stands in one line above is not what stands in another; short words and figures stay as they are."""
    assert len({stem(words(forms)[0]) for forms in FORMS}) == len(FORMS)
    assert stems("ЕС ИТ 2023 KA220 status bus София софтуер") == [
        "ес",
        "ит",
        "2023",
        "ka220",
        "status",
        "bus",
        "софи",
        "софтуер",
    ]


def test_words_are_letters_and_figures() -> None:
    """Hyphens, quotes and other marks part words."""
    assert words("„Erasmus+“ – 2022-1-DE02, I’m") == ["erasmus", "2022", "1", "de02", "i", "m"]


@given(st.text())
def test_folding_a_folded_text_changes_nothing(text: str) -> None:
    """Case and marks are gone at the first time."""
    assert plain(plain(text)) == plain(text)


@given(st.text(alphabet="абвгдежзийклмнопрстуфхцчшщъьюя", min_size=4, max_size=20))
def test_a_stem_begins_the_word_and_keeps_three_letters(word: str) -> None:
    """All but the last letter: дигитален and дигитална meet in дигиталн."""
    short = plain(word)
    assert len(stem(short)) >= 3
    assert short.startswith(stem(short)[:-1])


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("Първа партньорска среща", "Първа среща на партньорите", True),
        ("Семинар за таланти и компетенции", "Семинар за талантите и компетенциите в медиите", True),
        ("Фокус група", "Семинар за таланти", False),
        ("", "", False),
        ("за и от", "за и от", False),
    ],
)
def test_titles_of_one_thing_are_kin(first: str, second: str, alike: bool) -> None:
    """A third of the words is enough, but short ones do not count."""
    assert kin(stems(first), stems(second)) is alike
