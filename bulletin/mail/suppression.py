"""Who gets no letters any more: keyed hashes of mailboxes with a date and a reason. No address can be read from it.

In a file of its own, beside the journal: readers of a journal are forgotten, who has left is not.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bulletin.mail.address import Address
from bulletin.mail.token import token
from bulletin.problems.catalogue import credentials as codes
from bulletin.problems.problem import Problem, Refused

Reason = Literal["unsubscribed", "bounced", "complained", "by_hand"]
FILE = "suppressed.sqlite3"

_SCHEMA = """
create table if not exists suppressed(
  key text primary key, date text not null, reason text not null) strict, without rowid;
create table if not exists made(only integer primary key check(only = 1), proof text not null) strict;
"""
_PROOF = Address("proof", "invalid", "invalid")
"""No mailbox: its token tells whether the secret is still the same."""


@dataclass(frozen=True, slots=True)
class Suppressed:
    """One who gets no letters; `date` is the day of it, `2026-11-22`."""

    key: str
    date: str
    reason: Reason


class Suppression:
    """The list in the file `path`. Other processes may write into it meanwhile; what is asked is always fresh."""

    def __init__(self, path: Path, secret: bytes) -> None:
        """Open it. Raises Refused where it was made with another secret, OSError where it cannot be opened."""
        self._secret = secret
        path.touch(mode=0o600)
        self._base = sqlite3.connect(path, timeout=5, isolation_level=None)
        self._base.execute("pragma journal_mode=wal")
        self._base.execute("pragma synchronous=full")
        self._base.executescript(_SCHEMA)
        proof = self._key(_PROOF)
        self._base.execute("insert or ignore into made values (1, ?)", (proof,))
        (found,) = self._base.execute("select proof from made").fetchone()
        if found != proof:
            self.close()
            raise Refused([Problem(codes.OTHER_SECRET, values={"file": path.name})])

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    def add(self, address: Address, reason: Reason, date: str) -> bool:
        """Suppress a mailbox from `date` on; return False where it was suppressed already, which stays as it is."""
        return bool(
            self._base.execute(
                "insert or ignore into suppressed values (?, ?, ?)", (self._key(address), date, reason)
            ).rowcount
        )

    def __contains__(self, address: Address) -> bool:
        return self.find(address) is not None

    def find(self, address: Address) -> Suppressed | None:
        """Return since when and why a mailbox is suppressed, None where it is not."""
        found = self._base.execute(
            "select key, date, reason from suppressed where key = ?", (self._key(address),)
        ).fetchone()
        return Suppressed(*found) if found else None

    def remove(self, address: Address) -> bool:
        """Let a mailbox get letters again; return False where it was not suppressed."""
        return bool(
            self._base.execute("delete from suppressed where key = ?", (self._key(address),)).rowcount
        )

    def all(self) -> Iterator[Suppressed]:
        """Yield the whole list, the oldest first."""
        found = self._base.execute("select key, date, reason from suppressed order by date, key")
        return (Suppressed(*row) for row in found)

    def __len__(self) -> int:
        return int(self._base.execute("select count(*) from suppressed").fetchone()[0])

    def _key(self, address: Address) -> str:
        return token(self._secret, "suppress", "", address)
