"""Letters through a real Postfix into a Maildir, read back by another program."""

import base64
import email
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from servers.certificates import certificates
from servers.post import PDF, Sending, letter, reader, row, rows
from servers.postfix import Postfix, running
from servers.reading import read_letters

from bulletin.mail.address import Address
from bulletin.mail.connection import Connection, Server


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Postfix, Server]]:
    shown = certificates(tmp_path_factory.mktemp("certificates"))
    with running(shown) as postfix:
        yield postfix, Server("localhost", postfix.port, authority=shown.authority)


def test_everybody_gets_the_letter_whole(office: tuple[Postfix, Server], tmp_path: Path) -> None:
    """Forty readers, four mailboxes that are not there, three that are busy."""
    postfix, server = office
    postfix.empty()
    made = Sending(tmp_path, server)
    others = [*(row(f"x{n}@bounce.test") for n in range(4)), *(row(f"x{n}@busy.test") for n in range(3))]
    everybody = list(rows(40))
    made.begin([one for pair in zip(everybody, [*others, *everybody], strict=False) for one in pair])
    assert made.go() == "done"
    assert Counter(made.states().values()) == {"sent": 40, "failed": 4, "deferred": 3}
    assert sorted(made.gone) == [f"x{n}@bounce.test" for n in range(4)]
    found = read_letters([path.read_bytes() for path in postfix.delivered(40)], tmp_path)
    expected = letter()
    names = {one["to"][0]["address"]: one["to"][0]["name"] for one in found}
    assert len(found) == 40
    assert names == {f"m{n}@members.test": f"Читател № {n}" for n in range(1, 41)}
    for one in found:
        (attachment,) = one["attachments"]
        assert one["subject"] == expected.subject
        assert one["from"] == {"address": "news@example.org", "name": expected.sender.name}
        assert one["text"].startswith(f"Здравейте, {one['to'][0]['name']}!\r\n.\r\n")
        assert f"<p>Здравейте, {one['to'][0]['name']}!</p>" in one["html"]
        assert attachment["filename"] == expected.attachments[0].name
        assert base64.b64decode(attachment["content"]) == PDF


def test_no_relay_changes_it(office: tuple[Postfix, Server], tmp_path: Path) -> None:
    """What arrives is what was sent, byte for byte, under the lines that Postfix puts on top."""
    postfix, server = office
    postfix.empty()
    made = Sending(tmp_path, server)
    campaign = made.begin(rows(1))
    assert made.go() == "done"
    (path,) = postfix.delivered(1)
    (settled,) = made.journal.rows(campaign.id)
    arrived = path.read_bytes()
    address = Address(settled.local, settled.domain, settled.shown)
    wire = b"".join(made.sealed.segments(reader(address, settled.name)))
    assert arrived.endswith(wire.replace(b"\r\n", b"\n"))
    assert " ESMTPS " in email.message_from_bytes(arrived)["Received"]
    assert settled.reply.startswith("2.0.0 Ok: queued as ")


def test_it_offers_what_the_letters_use(office: tuple[Postfix, Server]) -> None:
    line = Connection(office[1], str)
    assert all(line.knows(name) for name in ("pipelining", "size", "dsn", "smtputf8"))
    assert line.most == 10_240_000
    line.close()
