"""Which column of a list holds what: by its heading in Bulgarian or English, or by the addresses in it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_NOT_LETTERS = re.compile(r"[\W_]+")
_ADDRESS = frozenset(
    [
        "email",
        "mail",
        "emailaddress",
        "mailaddress",
        "имейл",
        "емейл",
        "емайл",
        "мейл",
        "майл",
        "поща",
        "елпоща",
        "електроннапоща",
        "електроненадрес",
        "имейладрес",
        "емайладрес",
        "emailадрес",
        "адресзаписма",
    ]
)
_PERHAPS = frozenset(["адрес", "address", "еладрес"])
"""An address of either kind: taken for one of mail where no other column is."""
_NAME = frozenset(
    [
        "name",
        "име",
        "имена",
        "fullname",
        "пълноиме",
        "тритеимена",
        "имеифамилия",
        "displayname",
        "firstname",
        "собственоиме",
    ]
)
_SURNAME = frozenset(["surname", "lastname", "familyname", "фамилия", "фамилноиме"])
_LANGUAGE = frozenset(["language", "lang", "език"])
_TAGS = frozenset(["tags", "tag", "groups", "group", "тагове", "таг", "групи", "група", "етикети", "етикет"])


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a row, counted from 0; `width` is how many columns the heading has, 0 without one."""

    address: int
    name: int | None = None
    surname: int | None = None
    language: int | None = None
    tags: int | None = None
    width: int = 0


def headings(cells: Sequence[str]) -> int:
    """Return how many cells are headings that we know; none where one of them holds an address."""
    known = _ADDRESS | _PERHAPS | _NAME | _SURNAME | _LANGUAGE | _TAGS
    return 0 if any("@" in cell for cell in cells) else sum(_plain(cell) in known for cell in cells)


def find_columns(rows: Sequence[Sequence[str]]) -> Columns | None:
    """Return the columns of a list from its first rows, None where no column has addresses."""
    if not rows:
        return None
    head = [_plain(cell) for cell in rows[0]] if headings(rows[0]) else []
    address = _first(head, _ADDRESS)
    if address is None:
        address = _by_content(rows)
    if address is None:
        address = _first(head, _PERHAPS)
    if address is None:
        return None
    return Columns(
        address,
        _first(head, _NAME),
        _first(head, _SURNAME),
        _first(head, _LANGUAGE),
        _first(head, _TAGS),
        max((place + 1 for place, name in enumerate(head) if name), default=0),
    )


def _by_content(rows: Sequence[Sequence[str]]) -> int | None:
    found = Counter(place for row in rows for place, cell in enumerate(row) if "@" in cell)
    return min(found, key=lambda place: (-found[place], place)) if found else None


def _first(head: Sequence[str], names: frozenset[str]) -> int | None:
    return next((place for place, name in enumerate(head) if name in names), None)


def _plain(cell: str) -> str:
    return _NOT_LETTERS.sub("", cell.casefold())
