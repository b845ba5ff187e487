"""The journal: what became of each letter, on disk before and after the moment that decides.

SQLite with a write-ahead log and full synchronisation: `sending` is on disk before the dot that ends a letter, the
result is written after the reply; a `sending` that is found at the start is a letter whose fate nobody knows.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from bulletin.mail.address import Address
from bulletin.mail.replies import Reply

RowState = Literal["queued", "sending", "sent", "deferred", "failed", "unknown", "suppressed"]
STATES: tuple[RowState, ...] = get_args(RowState)

_SCHEMA = """
create table if not exists campaign(
  id integer primary key, name text not null unique, series text not null, sha256 text not null, date text not null,
  sender text not null, readers integer not null default 0, started real not null, finished real,
  stop integer not null default 0) strict;
create table if not exists letter(
  id integer primary key, campaign integer not null references campaign(id), key text not null, local text not null,
  domain text not null, shown text not null, name text not null, language text not null, state text not null,
  attempts integer not null default 0, next_at real not null default 0, first_at real, code integer,
  reply text not null default '', updated real not null, unique(campaign, key)) strict;
create index if not exists waiting on letter(campaign, next_at, id) where state in ('queued', 'deferred');
create table if not exists day(date text primary key, sent integer not null) strict;
create table if not exists trial(sha256 text primary key, at real not null) strict;
"""


@dataclass(frozen=True, slots=True)
class Campaign:
    """One sending of one issue; `sha256` is that of what is sent, `date` its Date in ISO 8601."""

    id: int
    name: str
    series: str
    sha256: str
    date: str
    sender: str
    readers: int
    """How many were written down; it stays when they are forgotten."""
    started: float
    finished: float | None
    stop: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A reader of a campaign; times in seconds since 1970."""

    id: int
    local: str
    domain: str
    shown: str
    name: str
    language: str
    state: RowState
    attempts: int = 0
    next_at: float = 0
    first_at: float | None = None
    code: int | None = None
    reply: str = ""
    updated: float = 0

    @property
    def address(self) -> Address:
        """The reader's address."""
        return Address(self.local, self.domain, self.shown)


_FIELDS = "id, local, domain, shown, name, language, state, attempts, next_at, first_at, code, reply, updated"
_HEAD = "id, name, series, sha256, date, sender, readers, started, finished, stop"
_ADD = (
    "insert or ignore into letter(campaign, key, local, domain, shown, name, language, state, reply, updated)"
    " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class Journal:
    """The journal in the file `path`, which only its owner may read. Holds one connection."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        self._base = sqlite3.connect(path, timeout=5, isolation_level=None)
        self._base.execute("pragma journal_mode=wal")
        self._base.execute("pragma synchronous=full")
        self._base.execute("pragma secure_delete=on")
        self._base.executescript(_SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    def campaign(self, name: str) -> Campaign | None:
        """The campaign called `name`, if it was begun."""
        found = self._base.execute(f"select {_HEAD} from campaign where name = ?", (name,)).fetchone()  # noqa: S608
        return _campaign(found) if found else None

    def last(self, series: str) -> Campaign | None:
        """The campaign of a series that was begun last."""
        found = self._base.execute(
            f"select {_HEAD} from campaign where series = ? order by started desc, id desc limit 1",  # noqa: S608
            (series,),
        ).fetchone()
        return _campaign(found) if found else None

    def begin(
        self,
        name: str,
        sha256: str,
        date: str,
        sender: str,
        rows: Iterable[Row],
        now: float,
        series: str = "",
    ) -> Campaign:
        """Write down a campaign with its readers, all or nothing; a reader who is there already stays as he is.

        What `rows` raises leaves nothing behind.
        """
        with self._whole():
            self._base.execute(
                "insert or ignore into campaign(name, series, sha256, date, sender, started)"
                " values (?, ?, ?, ?, ?, ?)",
                (name, series, sha256, date, sender, now),
            )
            (number,) = self._base.execute("select id from campaign where name = ?", (name,)).fetchone()
            self._base.executemany(_ADD, (_values(number, row, now) for row in rows))
            self._base.execute(
                "update campaign set readers = (select count(*) from letter where campaign = ?) where id = ?",
                (number, number),
            )
        made = self.campaign(name)
        assert made  # noqa: S101 - it was written just now
        return made

    def recover(self, campaign: int, now: float) -> int:
        """Turn what a dead process has left in `sending` into `unknown`; return how many these are."""
        return self._base.execute(
            "update letter set state = 'unknown', updated = ? where campaign = ? and state = 'sending'",
            (now, campaign),
        ).rowcount

    def next(self, campaign: int, now: float) -> Row | None:
        """The next reader whose turn has come."""
        found = self._base.execute(
            f"select {_FIELDS} from letter where campaign = ? and state in ('queued', 'deferred') and next_at <= ?"  # noqa: S608
            " order by next_at, id limit 1",
            (campaign, now),
        ).fetchone()
        return Row(*found) if found else None

    def soonest(self, campaign: int) -> float | None:
        """When the next deferred reader's turn comes."""
        (found,) = self._base.execute(
            "select min(next_at) from letter where campaign = ? and state in ('queued', 'deferred')",
            (campaign,),
        ).fetchone()
        return None if found is None else float(found)

    def sending(self, row: Row, now: float) -> None:
        """The letter is handed over but for its end. On disk when this returns."""
        self._base.execute(
            "update letter set state = 'sending', attempts = attempts + 1, first_at = coalesce(first_at, ?),"
            " updated = ? where id = ?",
            (now, now, row.id),
        )

    def settle(self, row: Row, state: RowState, reply: Reply | None, now: float, next_at: float = 0) -> None:
        """Write down what became of the letter. It stays if the process dies; see `_unhurried`."""
        with self._unhurried():
            self._base.execute(
                "update letter set state = ?, code = ?, reply = ?, next_at = ?, first_at = coalesce(first_at, ?),"
                " attempts = attempts + (state <> 'sending'), updated = ? where id = ?",
                (
                    state,
                    reply.code if reply else None,
                    reply.text[:500] if reply else row.reply,
                    next_at,
                    now,
                    now,
                    row.id,
                ),
            )

    def move(self, campaign: int, old: RowState, new: RowState, now: float) -> int:
        """Give all letters in the state `old` the state `new`; return how many these are."""
        return self._base.execute(
            "update letter set state = ?, next_at = 0, first_at = null, updated = ? where campaign = ? and state = ?",
            (new, now, campaign, old),
        ).rowcount

    def find(self, campaign: int, address: Address) -> Row | None:
        """The reader with this address."""
        found = self._base.execute(
            f"select {_FIELDS} from letter where campaign = ? and key = ?",  # noqa: S608
            (campaign, address.key),
        ).fetchone()
        return Row(*found) if found else None

    def names(self) -> tuple[str, ...]:
        """The names of all campaigns."""
        return tuple(name for (name,) in self._base.execute("select name from campaign order by started"))

    def mailboxes(self) -> Iterator[Address]:
        """Every mailbox of any campaign, once."""
        found = self._base.execute("select local, domain, shown from letter group by key")
        return (Address(*row) for row in found)

    def tested(self, sha256: str) -> bool:
        """True where a test of this message was taken by the server."""
        return bool(self._base.execute("select 1 from trial where sha256 = ?", (sha256,)).fetchone())

    def test(self, sha256: str, now: float) -> None:
        """A test of this message was taken by the server."""
        self._base.execute("insert or replace into trial values (?, ?)", (sha256, now))

    def counts(self, campaign: int) -> dict[RowState, int]:
        """How many letters are in each state."""
        found = dict(
            self._base.execute(
                "select state, count(*) from letter where campaign = ? group by state", (campaign,)
            )
        )
        return {state: found.get(state, 0) for state in STATES}

    def rows(self, campaign: int, state: RowState | None = None) -> Iterator[Row]:
        """All readers, or those in one state, in the order of the list."""
        found = self._base.execute(
            f"select {_FIELDS} from letter where campaign = ? and (? is null or state = ?) order by id",  # noqa: S608
            (campaign, state, state),
        )
        return (Row(*row) for row in found)

    def stop(self, campaign: int, *, wished: bool) -> None:
        """Ask a run to end after the letter in hand, or take that back."""
        self._base.execute("update campaign set stop = ? where id = ?", (int(wished), campaign))

    def finish(self, campaign: int, now: float) -> None:
        """Nobody is waiting any more."""
        self._base.execute("update campaign set finished = ? where id = ?", (now, campaign))

    def forget(self, before: float) -> int:
        """Take out the readers of campaigns in which nothing has happened since; return how many these were.

        That a campaign was sent, to how many, and the numbers of days stay. The readers' bytes leave the disk.
        """
        with self._whole():
            count = self._base.execute(
                "delete from letter where campaign in"
                " (select campaign from letter group by campaign having max(updated) < ?)",
                (before,),
            ).rowcount
        self._base.execute("vacuum")
        self._base.execute("pragma wal_checkpoint(truncate)")
        return count

    def sent_on(self, date: str) -> int:
        """How many letters of all campaigns were handed over on a day."""
        found = self._base.execute("select sent from day where date = ?", (date,)).fetchone()
        return int(found[0]) if found else 0

    def count_day(self, date: str) -> None:
        """One more letter was handed over on a day."""
        with self._unhurried():
            self._base.execute(
                "insert into day values (?, 1) on conflict(date) do update set sent = sent + 1", (date,)
            )

    @contextmanager
    def _unhurried(self) -> Iterator[None]:
        """What is written in here is given to the system, which has it on disk with the next letter's `sending`.

        A loss of power in between leaves the letter in `sending`, hence unknown: never twice. Waiting for the disk
        three times a letter instead of once would halve the letters a second.
        """
        self._base.execute("pragma synchronous=normal")
        try:
            yield
        finally:
            self._base.execute("pragma synchronous=full")

    @contextmanager
    def _whole(self) -> Iterator[None]:
        self._base.execute("begin immediate")
        try:
            yield
        except BaseException:
            self._base.execute("rollback")
            raise
        self._base.execute("commit")


def _campaign(found: tuple[Any, ...]) -> Campaign:
    number, name, series, sha256, date, sender, readers, started, finished, stop = found
    return Campaign(number, name, series, sha256, date, sender, readers, started, finished, bool(stop))


def _values(campaign: int, row: Row, now: float) -> tuple[object, ...]:
    key = Address(row.local, row.domain, row.shown).key
    return campaign, key, row.local, row.domain, row.shown, row.name, row.language, row.state, row.reply, now
