"""Who has left: told again by the mailbox, and by nothing else."""

import os
from pathlib import Path

import pytest

from bulletin.mail.address import read_address
from bulletin.mail.suppression import Suppressed, Suppression
from bulletin.problems.problem import Refused

SECRET, OTHER = b"a secret of 32 bytes, made once!", b"another secret of 32 bytes, so..."
IVAN, PETAR = read_address("Ivan.Petrov@поща.бг"), read_address("petar@abv.bg")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "suppressed.sqlite3"


def test_who_was_added_is_in_it_until_removed(path: Path) -> None:
    suppression = Suppression(path, SECRET)
    assert IVAN not in suppression
    assert suppression.add(IVAN, "unsubscribed", "2026-11-22")
    assert IVAN in suppression
    assert read_address("IVAN.petrov@xn--80a1ac5b.xn--90ae") in suppression
    assert PETAR not in suppression
    assert suppression.remove(IVAN)
    assert not suppression.remove(IVAN)
    assert (IVAN in suppression, len(suppression)) == (False, 0)


def test_the_first_date_and_reason_stay(path: Path) -> None:
    suppression = Suppression(path, SECRET)
    suppression.add(IVAN, "bounced", "2026-11-22")
    assert not suppression.add(IVAN, "unsubscribed", "2026-11-23")
    suppression.add(PETAR, "by_hand", "2026-01-01")
    found = suppression.find(IVAN)
    assert found
    assert (found.date, found.reason) == ("2026-11-22", "bounced")
    assert [(one.date, one.reason) for one in suppression.all()] == [
        ("2026-01-01", "by_hand"),
        ("2026-11-22", "bounced"),
    ]
    assert list(suppression.all())[1] == Suppressed(found.key, "2026-11-22", "bounced")


def test_it_is_kept_and_seen_by_others_at_once(path: Path) -> None:
    """A run asks again for each letter: who leaves meanwhile gets none."""
    one, other = Suppression(path, SECRET), Suppression(path, SECRET)
    one.add(IVAN, "unsubscribed", "2026-11-22")
    assert IVAN in other
    one.close()
    other.close()
    assert IVAN in Suppression(path, SECRET)


def test_no_address_can_be_read_from_it(path: Path) -> None:
    suppression = Suppression(path, SECRET)
    suppression.add(IVAN, "unsubscribed", "2026-11-22")
    suppression.close()
    raw = b"".join(file.read_bytes() for file in path.parent.iterdir())
    for part in ("Ivan", "ivan", "Petrov", "petrov", "поща", "xn--80a1ac5b"):
        assert part.encode() not in raw
    assert SECRET not in raw


@pytest.mark.skipif(os.name == "nt", reason="no such rights there")
def test_only_its_owner_reads_it(path: Path) -> None:
    Suppression(path, SECRET).close()
    assert path.stat().st_mode & 0o077 == 0


def test_another_secret_is_refused(path: Path) -> None:
    """With it nobody would be found, and who has left would get letters again."""
    suppression = Suppression(path, SECRET)
    suppression.add(IVAN, "unsubscribed", "2026-11-22")
    suppression.close()
    with pytest.raises(Refused) as refused:
        Suppression(path, OTHER)
    assert [problem.code.slug for problem in refused.value.problems] == ["mail-other-secret"]
    assert IVAN in Suppression(path, SECRET)
