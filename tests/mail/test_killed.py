"""A sender is killed again and again, and the server is a bad one: nobody gets two letters, nobody is lost.

`--long` has the whole of it: 2 000 readers, 100 kills.
"""

import os
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from servers.nursery import BUSY, Nursery
from servers.post import NAME, FastClock, Sending, rows
from servers.smtp import DROP, OK, VANISH, Behaviour, listening

from bulletin.mail.connection import Server


def bad_server(seed: int) -> Behaviour:
    """3 % cut after the dot, half of them with the letter taken; 2 % 421; 15 % greylisted; 3 % are slow."""
    chance = random.Random(seed)  # noqa: S311 - no secret

    def rcpt(_address: str, before: int) -> str:
        if before == 0 and chance.random() < 0.15:
            return "451 4.7.1 greylisted, come again"
        return "421 4.3.2 going down" if chance.random() < 0.02 else OK

    def data(_address: str, _before: int) -> str:
        return chance.choice((DROP, VANISH)) if chance.random() < 0.03 else OK

    return Behaviour(rcpt=rcpt, data=data, slow=lambda _address: 0.02 if chance.random() < 0.03 else 0.0)


def silent_at(server: Behaviour, count: int) -> None:
    """Let the server take the letter of that number and say nothing for a while."""
    usual = server.slow
    server.slow = lambda address: 0.1 if len(server.offered) == count else usual(address)


def send_and_kill(folder: Path, server: Behaviour, count: int, kills: int, seed: int) -> tuple[Sending, int]:
    """Send to `count` readers, killing the sender `kills` times, each third time with a letter just taken.

    Return the journal and how many were hit.
    """
    chance = random.Random(seed)  # noqa: S311 - no secret
    hit = 0
    with listening(server) as port:
        clock = FastClock(time.time(), 2_000)
        sending = Sending(folder, Server("127.0.0.1", port, "none"), clock=clock)
        sending.begin(rows(count))
        nursery = Nursery(folder, port, clock)
        usual = server.slow
        for turn in range(kills):
            number = nursery.begin()
            last = len(server.offered) + chance.randint(1, count // kills * 3 // 2 - 1)
            if turn % 3 == 0:
                silent_at(server, last)
            await_letters(server, last)
            time.sleep(chance.random() * 0.012)
            hit += nursery.kill(number) < 0
            server.slow = usual
        for _ in range(20):
            nursery.begin()
            if nursery.ended() == 0:
                break
        nursery.close()
    return sending, hit


def await_letters(server: Behaviour, count: int) -> None:
    until = time.monotonic() + 5
    while len(server.offered) < count and time.monotonic() < until:
        time.sleep(0.0005)


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_nobody_twice_and_nobody_lost(
    tmp_path: Path, pytestconfig: pytest.Config, record_property: Callable[[str, object], None]
) -> None:
    """What was taken is sent or unknown; what is sent was taken, once."""
    long = pytestconfig.getoption("--long")
    count, kills = (2_000, 100) if long else (200, 12)
    seed = random.randrange(10**6) if long else 9  # noqa: S311 - no secret
    server = bad_server(seed)
    sending, hit = send_and_kill(tmp_path, server, count, kills, seed)
    states, taken = sending.states(), Counter(server.addresses)
    unknown = {address for address, state in states.items() if state == "unknown"}
    sent = {address for address, state in states.items() if state == "sent"}
    figures = {
        "seed": seed,
        "readers": count,
        "killed": hit,
        "sent": len(sent),
        "twice": sum(times > 1 for times in taken.values()),
        "lost": len(sent - set(taken)),
        "unknown": len(unknown),
        "unknown but taken": len(unknown & set(taken)),
        "greylisted or told to come again": sum(times > 1 for times in server.seen.values()),
        "connections": server.connections,
    }
    for name, figure in figures.items():
        record_property(name, figure)
    if long:
        (tmp_path / "figures.txt").write_text("".join(f"{name}: {n}\n" for name, n in figures.items()))
    assert hit >= kills // 2
    assert len(states) == count
    assert sent | unknown == set(states)
    assert set(taken.values()) == {1}
    assert sent <= set(taken) <= sent | unknown
    assert len(unknown) <= count * 0.06 + kills
    campaign = sending.journal.campaign(NAME)
    assert campaign
    assert {row.state for row in sending.journal.rows(campaign.id)} == {"sent", "unknown"}


@pytest.mark.skipif(os.name == "nt", reason="no fork there")
def test_two_at_once_are_one(tmp_path: Path) -> None:
    """While one process sends, another sends nothing and says so."""
    server = Behaviour(slow=lambda _address: 0.05)
    with listening(server) as port:
        clock = FastClock(time.time())
        sending = Sending(tmp_path, Server("127.0.0.1", port, "none"), clock=clock)
        sending.begin(rows(8))
        first, second = Nursery(tmp_path, port, clock), Nursery(tmp_path, port, clock)
        first.begin()
        await_letters(server, 1)
        second.begin()
        ends = (second.ended(), first.ended())
        for nursery in (first, second):
            nursery.close()
    assert ends == (BUSY, 0)
    assert sorted(server.addresses) == sorted(sending.states())
    assert server.connections == 1
