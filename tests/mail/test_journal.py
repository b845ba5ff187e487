"""The journal: what is written stays, whatever becomes of the process, and takes no more than it must."""

import sqlite3
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from servers.post import NAME, Sending, row, rows
from servers.programs import need_root
from servers.smtp import Behaviour, listening

from bulletin.mail.address import read_address
from bulletin.mail.connection import Server
from bulletin.mail.journal import Campaign, Journal, Row
from bulletin.mail.replies import Reply

NOW = 1_800_000_000.0


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "journal.sqlite3")
    yield made
    made.close()


def begin(journal: Journal, *readers: Row, name: str = NAME, now: float = NOW) -> Campaign:
    return journal.begin(name, "hash", "2026-11-22", "news@example.org", readers, now)


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    Journal(tmp_path / "new" / "journal.sqlite3").close()
    assert stat.S_IMODE((tmp_path / "new" / "journal.sqlite3").stat().st_mode) == 0o600


def test_it_waits_for_the_disk_before_the_letter_ends(journal: Journal) -> None:
    """Synchronised in full when `sending` is written; a result may come with the next one."""
    campaign, base = begin(journal, *rows(2)), journal._base
    said: list[str] = []
    base.set_trace_callback(said.append)
    for _ in range(2):
        found = journal.next(campaign.id, NOW)
        assert found
        journal.sending(found, NOW)
        journal.settle(found, "sent", Reply(250, "ok"), NOW)
    base.set_trace_callback(None)
    how, seen = "full", []
    for line in said:
        if line.startswith("pragma synchronous="):
            how = line.partition("=")[2]
        elif line.startswith("update"):
            seen.append(("sending" if "'sending', attempts" in line else "result", how))
    assert seen == [("sending", "full"), ("result", "normal")] * 2
    assert base.execute("pragma journal_mode").fetchone() == ("wal",)
    assert base.execute("pragma synchronous").fetchone() == (2,)


def test_one_mailbox_is_one_reader(journal: Journal) -> None:
    campaign = begin(journal, row("Ivan@Members.test"), row("ivan@members.test"), row("x@example.org"))
    assert campaign.readers == 2
    again = begin(journal, row("IVAN@members.test"), row("new@example.org"))
    assert (again.id, again.readers) == (campaign.id, 3)
    found = journal.find(campaign.id, read_address("ivan@MEMBERS.test"))
    assert found
    assert found.local == "Ivan"


def test_a_list_that_breaks_off_leaves_nothing(journal: Journal) -> None:
    def broken() -> Iterator[Row]:
        yield row("a@example.org")
        raise KeyError

    with pytest.raises(KeyError):
        journal.begin(NAME, "hash", "2026-11-22", "news@example.org", broken(), NOW)
    assert journal.campaign(NAME) is None


def test_what_a_dead_process_was_sending_is_unknown(journal: Journal, tmp_path: Path) -> None:
    campaign = begin(journal, *rows(3))
    first = journal.next(campaign.id, NOW)
    assert first
    journal.sending(first, NOW)
    other = Journal(tmp_path / "journal.sqlite3")
    assert other.recover(campaign.id, NOW) == 1
    assert [found.local for found in other.rows(campaign.id, "unknown")] == ["m1"]
    following = other.next(campaign.id, NOW)
    assert following
    assert following.local == "m2"
    other.close()


def test_a_deferred_reader_waits_for_his_turn(journal: Journal) -> None:
    campaign = begin(journal, *rows(2))
    first = journal.next(campaign.id, NOW)
    assert first
    journal.settle(first, "deferred", Reply(451, "later"), NOW, NOW + 300)
    second = journal.next(campaign.id, NOW)
    assert second
    journal.settle(second, "sent", Reply(250, "ok"), NOW)
    assert journal.next(campaign.id, NOW + 299) is None
    assert journal.soonest(campaign.id) == NOW + 300
    again = journal.next(campaign.id, NOW + 300)
    assert again
    assert (again.local, again.attempts, again.code, again.reply) == ("m1", 1, 451, "later")


def test_letters_are_counted_and_moved(journal: Journal) -> None:
    campaign = begin(journal, *rows(3))
    first = journal.next(campaign.id, NOW)
    assert first
    journal.settle(first, "failed", Reply(550, "no"), NOW)
    assert {state: n for state, n in journal.counts(campaign.id).items() if n} == {"failed": 1, "queued": 2}
    assert journal.move(campaign.id, "failed", "queued", NOW) == 1
    assert journal.counts(campaign.id)["queued"] == 3


def test_a_days_letters_are_counted_over_all_campaigns(journal: Journal) -> None:
    for _ in range(3):
        journal.count_day("2026-11-22")
    assert (journal.sent_on("2026-11-22"), journal.sent_on("2026-11-23")) == (3, 0)


def test_who_is_forgotten_is_not_on_the_disk(journal: Journal, tmp_path: Path) -> None:
    begin(journal, row("zlatan@example.org"), name="bulletin-8", now=NOW - 1000)
    campaign = begin(journal, row("ivan@example.org"))
    assert journal.forget(NOW - 500) == 1
    assert [found.local for found in journal.rows(campaign.id)] == ["ivan"]
    old = journal.campaign("bulletin-8")
    assert old
    assert old.readers == 1
    assert not any(b"zlatan" in path.read_bytes() for path in tmp_path.iterdir())


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of 4 MB."""
    need_root()
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(folder)], check=False)
    if made.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_full_disk_stops_the_letter_before_its_end(tmp_path: Path) -> None:
    """Nothing goes out that could not be written down, and the journal is whole."""
    server = Behaviour()
    with small_disk(tmp_path / "disk") as disk, listening(server) as port:
        made = Sending(disk, Server("127.0.0.1", port, "none"))
        campaign = made.begin(rows(20))
        (disk / "filler").write_bytes(b"")
        fill(disk / "filler")
        with pytest.raises(sqlite3.OperationalError, match=r"full|I/O"):
            made.go()
        sent_before = len(server.taken)
        (disk / "filler").unlink()
        assert made.go() == "done"
        counts = made.journal.counts(campaign.id)
        whole = made.journal._base.execute("pragma integrity_check").fetchone()
        made.journal.close()
    assert whole == ("ok",)
    assert counts["sent"] + counts["unknown"] == 20
    assert sent_before < 20
    assert len(set(server.addresses)) == len(server.addresses) >= counts["sent"]


def fill(path: Path) -> None:
    """Write until nothing more fits."""
    with path.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space"):
        file.writelines(b"x" * 512 for _ in range(100_000))
