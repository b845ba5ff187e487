"""Attached files keep their names and their bytes."""

import email
from email import policy
from email.header import decode_header, make_header

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.mail.attachment import LONGEST, Attachment, base64_lines, entity, file_name


@pytest.mark.parametrize(
    ("title", "name", "plain"),
    [
        ("Бюлетин, брой 9", "Бюлетин, брой 9.pdf", "Byuletin, broy 9.pdf"),
        ("Проекти № 2 – София", "Проекти № 2 – София.pdf", "Proekti No. 2 - Sofia.pdf"),
        ("а/б\\в: „г“ <д>|е?ж*", "а б в „г“ д е ж.pdf", "a b v g d e zh.pdf"),
        ("...", "bulletin.pdf", "bulletin.pdf"),
        ("ред\r\nBcc: x", "ред Bcc x.pdf", "red Bcc x.pdf"),
    ],
)
def test_a_name_that_every_system_takes(title: str, name: str, plain: str) -> None:
    assert file_name(title, ".pdf") == name
    assert file_name(title, ".pdf", ascii_only=True) == plain


@given(st.text(max_size=300))
def test_a_name_is_short_and_safe(title: str) -> None:
    for plain in (False, True):
        name = file_name(title, ".pdf", ascii_only=plain)
        assert 4 < len(name) <= LONGEST
        assert not set(name) & set('/\\"<>:|?*\r\n\0')


@given(
    st.text(alphabet="абвгдежзийклмнопрстуфхцчшщъьюя №–„“,ABC123", min_size=1, max_size=76),
    st.binary(max_size=400),
)
def test_a_reader_gets_name_and_bytes(title: str, data: bytes) -> None:
    name = file_name(title, ".pdf")
    written = entity(Attachment(name, "application/pdf", data))
    read = email.message_from_bytes(written, policy=policy.compat32)
    assert read.get_payload(decode=True) == data
    assert read.get_filename() == name
    old = str(make_header(decode_header(" ".join(read.get_param("name").split()))))
    assert old == name
    assert all(len(line) <= 78 for line in written.split(b"\r\n"))


def test_lines_of_base64_are_those_of_mime() -> None:
    written = base64_lines(bytes(range(256)) * 4)
    lines = written.split(b"\r\n")
    assert lines.pop() == b""
    assert {len(line) for line in lines[:-1]} == {76}
