"""Encodings told apart from the bytes alone, and no bytes that are not told."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulletin.mail.textfile import NoText, encoding_of, lines_of

LIST = "имейл;име\nivan@abv.bg;Иван Петров\npetar@abv.bg;Петър\nmaria@abv.bg;Мария Ёж\n"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("utf-8", "utf-8-sig"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1251", "cp1251"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_the_encoding_is_told(written: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    path.write_bytes(LIST.replace("\n", "\r\n").encode(written))
    assert encoding_of(path) == told
    assert "".join(lines_of(path, told)) == LIST


def test_a_late_letter_tells_too(tmp_path: Path) -> None:
    """The first Cyrillic name may be far down."""
    path = tmp_path / "members.csv"
    path.write_bytes(
        b"email;name\n" + b"ivan@abv.bg;Ivan\n" * 10_000 + "petar@abv.bg;Петър Иванов\n".encode("cp1251")
    )
    assert encoding_of(path) == "cp1251"


@pytest.mark.parametrize(
    "raw",
    [
        LIST.encode() + b"\xff",
        LIST.encode("utf-16") + b"\0",
        b"\x89PNG\r\n\x1a\n\0\0\0",
        "имейл;име\nivan@abv.bg;Müller, Łódź\n".encode("cp1250", "replace"),
        b"a@b.bg;\0\n",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100,
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    path.write_bytes(raw)
    with pytest.raises(NoText):
        encoding_of(path)


@given(raw=st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_told_or_refused(tmp_path: Path, raw: bytes) -> None:
    """What an encoding was told for can be read in it to the end."""
    path = tmp_path / "members.csv"
    path.write_bytes(raw)
    try:
        encoding = encoding_of(path)
    except NoText:
        return
    assert "".join(lines_of(path, encoding)).count("\0") == 0
