"""Bytes to text."""

from pathlib import Path

import pytest

from bulletin.problems.problem import Place, Refused
from bulletin.read.source import LIMIT, decode, legible, read_source

FILE = "issues/9.yaml"
TEXT = "title: Бюлетин\nplace: София\n"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(TEXT.encode(), id="utf-8"),
        pytest.param(TEXT.encode("utf-8-sig"), id="byte-order-mark"),
        pytest.param(TEXT.encode("utf-16"), id="utf-16"),
        pytest.param("\ufeff".encode("utf-16-be") + TEXT.encode("utf-16-be"), id="utf-16-be"),
        pytest.param(TEXT.replace("\n", "\r\n").encode(), id="windows-line-ends"),
        pytest.param(TEXT.replace("\n", "\r").encode(), id="old-mac-line-ends"),
    ],
)
def test_text_is_read_as_it_was_meant(raw: bytes) -> None:
    source = decode(raw, FILE)
    assert (source.text, source.raw, source.file) == (TEXT, raw, FILE)


@pytest.mark.parametrize(
    ("raw", "code", "place"),
    [
        pytest.param(TEXT.encode("cp1251"), "B001", (1, 8), id="windows-1251"),
        pytest.param(TEXT.encode() + b"\xe8", "B002", (3, 1), id="one-bad-byte"),
        pytest.param(b"title: \xff\xfe\x00\x01", "B002", (1, 8), id="no-text"),
        pytest.param("а\nб".encode("utf-16")[:-1], "B002", (2, 1), id="utf-16-cut"),
        pytest.param(b"PK\x03\x04\xc0\xc1\x00", "B002", (1, 5), id="archive"),
        pytest.param("title: а\x00б\n".encode(), "B006", (1, 9), id="nul"),
        pytest.param("a\r\nб: \x07\n".encode(), "B006", (2, 4), id="bell-after-windows-line-end"),
        pytest.param("title: а\u2028б\n".encode(), "B006", (1, 9), id="line-separator"),
        pytest.param("title: а\ufeffб\n".encode(), "B006", (1, 9), id="mark-inside"),
        pytest.param("title: а\x85б\n".encode(), "B006", (1, 9), id="next-line"),
    ],
)
def test_what_is_no_text_is_refused_where_it_stands(raw: bytes, code: str, place: tuple[int, int]) -> None:
    with pytest.raises(Refused) as caught:
        decode(raw, FILE)
    (problem,) = caught.value.problems
    line, column = place
    assert (problem.code.id, problem.place) == (code, Place(FILE, line, column, line, column + 1))


def test_every_control_character_is_shown_up_to_twenty() -> None:
    with pytest.raises(Refused) as caught:
        decode(b"\x01\n" * 30, FILE)
    assert [problem.place.line for problem in caught.value.problems if problem.place] == list(range(1, 21))


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "9.yaml"
    path.write_text(TEXT, encoding="utf-8")
    assert read_source(path, FILE).text == TEXT


@pytest.mark.parametrize("name", ["", "missing.yaml", "a\x00b"], ids=["folder", "missing", "nul"])
def test_what_cannot_be_opened_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused) as caught:
        read_source(tmp_path / name, FILE)
    assert [problem.code.slug for problem in caught.value.problems] == ["unreadable"]


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "9.yaml"
    path.write_bytes(b"#" * (LIMIT + 1))
    with pytest.raises(Refused) as caught:
        read_source(path, FILE)
    (problem,) = caught.value.problems
    assert problem.message("en") == "The file is 6 MB; 5 MB is the most."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251"])
def test_a_refused_file_can_be_shown(encoding: str) -> None:
    assert legible(TEXT.encode(encoding)) == TEXT


def test_any_bytes_can_be_shown() -> None:
    assert legible(b"\x98\xff") == "\ufffd\ufffd"
