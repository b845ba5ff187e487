"""Subjects, names and addresses as a program of another maker reads them; `--long` tries all that are asked for."""

import random
import re
from pathlib import Path

import pytest
from servers.post import letter, reader
from servers.reading import read_letters

from bulletin.mail.address import Address, BadAddress, read_address
from bulletin.mail.header import ForbiddenSign
from bulletin.mail.sealed import Sealed

LETTERS = "абвгдежзийклмнопрстуфхцчшщъьюя"
WORDS = (
    "Бюлетин",
    "брой",
    "Клъстер",
    "„София –",
    "град",
    "на",
    "знанието“",
    "и",
    "№ 9",
    "2026",
    "AI",
    "ЕС,",
    "(ІІ)",
)
HOSTILE = (
    "\r\n", "\n", "\r", "\x00", "\x0b", "\x85", "\u2028", "\u2029", "\x7f", "\x1b", "\ud800",
    "Bcc: evil@example.org", "\r\n.\r\n", "\r\n\r\n", "\r\nBcc: evil@example.org", "--=mixed", "{name}",
    "=?utf-8?q?hi=0D=0ABcc:_evil@example.org?=", "=?utf-8?B?DQpCY2M6IHg=?=", "=?", "?=", '"', "\\", "<", ">",
    "<evil@example.org>", ",", ";", ":", "evil@example.org, ", "(", ")", "@", "%0d%0a", "\t", " ", "  ",
    "\ufeff", "\u202e", "\u200b", "\u0301", "😀", "Иван", "ivan", "\ue000leave\ue000", "<script>", "&lt;",
    "'", "`", "$(id)", ".", "..", "a" * 300, "б" * 300,
)  # fmt: skip
HEADERS = [
    "from", "to", "subject", "date", "message-id", "list-id", "list-unsubscribe", "list-unsubscribe-post", "precedence",
    "x-auto-response-suppress", "mime-version", "content-type",
]  # fmt: skip


def count(pytestconfig: pytest.Config, few: int, many: int) -> tuple[int, random.Random]:
    """How many to try, and the chance to make them by: the same each time unless it is the long form."""
    long = pytestconfig.getoption("--long")
    return (many, random.Random()) if long else (few, random.Random(5))  # noqa: S311 - no secret


def bulgarian(chance: random.Random, most: int) -> str:
    """Words, real ones and others, with all kinds of spaces between."""
    words = [
        chance.choice(WORDS)
        if chance.random() < 0.4
        else "".join(chance.choices(LETTERS, k=chance.randint(1, 14))).capitalize()
        for _ in range(chance.randint(1, most))
    ]
    return (
        "".join(word + chance.choice((" ", " ", " ", "  ", " – ", "-")) for word in words).strip(" -–") or "я"
    )


def wire(name: str, subject: str, address: Address) -> bytes:
    """A letter with a small PDF."""
    return b"".join(Sealed(letter(pdf=b"%PDF", subject=subject)).segments(reader(address, name)))


def test_bulgarian_comes_back_as_it_was(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """4 000 in the long form."""
    how_many, chance = count(pytestconfig, 400, 4_000)
    given = [(bulgarian(chance, 18), bulgarian(chance, 6)) for _ in range(how_many)]
    address = read_address("ivan@example.org")
    found = read_letters((wire(name, subject, address) for subject, name in given), tmp_path)
    assert [(one["subject"], one["to"][0]["name"]) for one in found] == given


def test_nothing_hostile_gets_in(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """10 000 in the long form: each is refused, or is one subject, one name and one address."""
    how_many, chance = count(pytestconfig, 1_000, 10_000)
    given, letters = [], []
    for _ in range(how_many):
        name, subject, typed = ("".join(chance.choices(HOSTILE, k=chance.randint(1, 5))) for _ in range(3))
        kind = chance.randrange(3)
        try:
            address = read_address(typed if kind == 0 else "ivan@example.org")
            letters.append(wire(name if kind == 1 else "Иван", subject if kind == 2 else "Брой 9", address))
        except (BadAddress, ForbiddenSign, UnicodeEncodeError):
            continue
        given.append((name if kind == 1 else "Иван", subject if kind == 2 else "Брой 9", address.wire))
    found = read_letters(letters, tmp_path)
    assert len(found) == len(given) > how_many // 10
    for (name, subject, address), one, raw in zip(given, found, letters, strict=True):
        assert one["headers"][::-1] == HEADERS or one["headers"] == HEADERS
        assert [to["address"] for to in one["to"]] == [address]
        assert tame(one["to"][0]["name"]) == tame(name)
        assert tame(one["subject"]) == tame(subject)
        assert len(one["attachments"]) == 1
        assert not re.search(rb"(?i)^bcc:", raw, re.MULTILINE)
        assert max(map(len, raw.split(b"\r\n"))) <= 998


def tame(text: str) -> str:
    """Without what readers may show in their own way: spaces at the ends and in a row, marks of byte order."""
    return " ".join(text.replace("\ufeff", "").split())


def test_the_words_of_a_hostile_address_are_refused() -> None:
    """An address is never quoted into harmlessness: what could be two is none."""
    for typed in (
        "a@example.org, b@example.org",
        "a@example.org\r\nBcc: x@example.org",
        "<a@example.org>",
        "a b@example.org",
    ):
        with pytest.raises(BadAddress):
            read_address(typed)
