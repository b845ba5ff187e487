"""Names in Latin letters as the Transliteration Act has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.mail.transliteration import latin


@pytest.mark.parametrize(
    ("bulgarian", "written"),
    [
        ("София", "Sofia"),
        ("България", "Bulgaria"),
        ("БЪЛГАРИЯ", "BULGARIA"),
        ("Щъркелово", "Shtarkelovo"),
        ("Жечо Юруков", "Zhecho Yurukov"),
        ("ЩАСТИЕ", "SHTASTIE"),
        ("Шишманова къща", "Shishmanova kashta"),
        ("Цанко Църковски", "Tsanko Tsarkovski"),
        ("Хаджи Димитър", "Hadzhi Dimitar"),
        ("Ямбол", "Yambol"),
        ("Кюстендил", "Kyustendil"),
        ("Сърница, ул. Синьо небе", "Sarnitsa, ul. Sinyo nebe"),
        ("МАРИЯ", "MARIA"),
        ("Илиянци", "Iliyantsi"),
        ("ѝ", "i"),
        ("Бюлетин 9 – edition", "Byuletin 9 – edition"),
    ],
)
def test_a_name(bulgarian: str, written: str) -> None:
    assert latin(bulgarian) == written


@given(st.text(alphabet="абвгдежзийклмнопрстуфхцчшщъьюяѝАБВЖЩЮЯ -", max_size=60))
def test_no_bulgarian_letter_is_left(text: str) -> None:
    assert latin(text).isascii()


@given(st.text(alphabet="abcXYZ 0123456789.,-№", max_size=60))
def test_other_signs_stay(text: str) -> None:
    assert latin(text) == text
