"""Header fields: read back right by another reader, and nothing is injected through them."""

import re
from email.header import decode_header
from email.parser import BytesHeaderParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.mail.header import ForbiddenSign, mailbox, unstructured

CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюяАБВГДЕЖЗИЙ №„“–-,.()\"'\\@<>=?_ABCabc0123456789 😀ѝ"
texts = st.text(alphabet=CYRILLIC, min_size=1, max_size=200)
anything = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=120)
CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]")


def read(field: bytes) -> str:
    """The value as Python's old reader decodes it, which shares no code with the writer."""
    value = re.sub(rb"\r\n[ \t]", b" ", field.split(b": ", 1)[1].removesuffix(b"\r\n")).decode("ascii")
    return "".join(
        piece.decode(charset or "ascii") if isinstance(piece, bytes) else piece
        for piece, charset in decode_header(value)
    )


def lines(field: bytes) -> list[bytes]:
    return field.removesuffix(b"\r\n").split(b"\r\n")


@given(texts)
def test_a_subject_comes_back_as_it_was(text: str) -> None:
    field = unstructured("Subject", text)
    assert read(field) == text
    assert all(len(line) <= 76 for line in lines(field))
    assert all(line.startswith(b" ") for line in lines(field)[1:])


@given(texts)
def test_every_encoded_word_can_be_read_alone(text: str) -> None:
    words = re.findall(rb"=\?utf-8\?B\?[^?]*\?=", unstructured("Subject", text))
    assert all(len(word) <= 75 for word in words)
    for word in words:
        assert decode_header(word.decode())[0][0].decode("utf-8")


@given(texts)
def test_a_name_comes_back_as_it_was(name: str) -> None:
    field = mailbox("To", name, "ivan@example.org")
    assert all(len(line) <= 78 for line in lines(field))
    found = BytesHeaderParser().parsebytes(field)["To"]
    display, _, address = re.sub(r"\r\n[ \t]", " ", str(found)).rpartition("<")
    assert address == "ivan@example.org>"
    decoded = read(b"To: " + display.strip().encode())
    if decoded.startswith('"'):
        decoded = re.sub(r"\\(.)", r"\1", decoded[1:-1])
    assert decoded == name.strip()


@given(anything)
def test_nothing_is_injected(text: str) -> None:
    if CONTROL.search(text):
        with pytest.raises(ForbiddenSign):
            unstructured("Subject", text)
        return
    field = unstructured("Subject", text)
    parsed = BytesHeaderParser().parsebytes(field + b"\r\n")
    assert parsed.keys() == ["Subject"]


@pytest.mark.parametrize(
    "text",
    ["Здравейте\r\nBcc: evil@example.org", "a\nb", "a\x00b", "a\x85b", "a\u2028b", "\x7f"],
)
def test_a_line_end_is_refused(text: str) -> None:
    for write in (lambda: unstructured("Subject", text), lambda: mailbox("To", text, "a@example.org")):
        with pytest.raises(ForbiddenSign):
            write()


def test_an_encoded_word_that_was_typed_stays_words() -> None:
    text = "=?utf-8?q?hi=0D=0ABcc:_evil@example.org?="
    field = unstructured("Subject", text)
    assert b"Bcc" not in field
    assert read(field) == text


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Ivan Petrov", b"To: Ivan Petrov <i@example.org>\r\n"),
        ("Petrov, Ivan", b'To: "Petrov, Ivan" <i@example.org>\r\n'),
        ('Ivan "Ivo" Petrov', b'To: "Ivan \\"Ivo\\" Petrov" <i@example.org>\r\n'),
        ("", b"To: <i@example.org>\r\n"),
        ("Иван", b"To: =?utf-8?B?0JjQstCw0L0=?= <i@example.org>\r\n"),
    ],
)
def test_a_name_is_written_as_it_should(name: str, written: bytes) -> None:
    assert mailbox("To", name, "i@example.org") == written
