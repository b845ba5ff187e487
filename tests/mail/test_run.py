"""A run through a campaign, against servers that are as bad as real ones."""

from collections.abc import Callable
from pathlib import Path

import pytest
from servers.post import NAME, Sending, SetClock, row, rows
from servers.postfix import free_port
from servers.smtp import DROP, OK, Behaviour, listening
from servers.wire import CUT, Script, speaking

from bulletin.mail.connection import Denied, Server
from bulletin.mail.run import AGAIN, FRESH, RECONNECT

PIPELINING = {"EHLO": b"250-wire\r\n250 PIPELINING"}


def sending(folder: Path, port: int, **more: object) -> Sending:
    return Sending(folder, Server("127.0.0.1", port, "none"), clock=SetClock(), **more)  # type: ignore[arg-type]


def waits(made: Sending) -> list[float]:
    assert isinstance(made.clock, SetClock)
    return made.clock.waits


def answers(*replies: str) -> Callable[[str, int], str]:
    """The first, the second … time that a reader is named; then all is well."""
    return lambda _address, before: replies[before] if before < len(replies) else OK


def test_each_reader_gets_one_letter_in_the_order_of_the_list(tmp_path: Path) -> None:
    server = Behaviour()
    with listening(server) as port:
        made = sending(tmp_path, port, left={"m2@members.test"})
        made.begin(rows(4))
        assert made.go() == "done"
    assert server.addresses == ["m1@members.test", "m3@members.test", "m4@members.test"]
    assert [state for _, state in made.told] == ["sent", "suppressed", "sent", "sent"]
    assert made.states()["m2@members.test"] == "suppressed"
    campaign = made.journal.campaign(NAME)
    assert campaign
    settled = next(made.journal.rows(campaign.id, "sent"))
    assert (settled.code, settled.reply, settled.attempts) == (250, "2.0.0 queued", 1)


def test_a_second_run_sends_nothing(tmp_path: Path) -> None:
    server = Behaviour()
    with listening(server) as port:
        made = sending(tmp_path, port)
        made.begin(rows(2))
        assert [made.go(), made.go()] == ["done", "done"]
    assert len(server.taken) == 2


def test_a_greylisted_reader_comes_again_in_five_minutes(tmp_path: Path) -> None:
    server = Behaviour(rcpt=answers("451 4.7.1 greylisted"))
    with listening(server) as port:
        made = sending(tmp_path, port)
        campaign = made.begin(rows(2))
        assert made.go() == "done"
        assert set(made.states().values()) == {"deferred"}
        assert server.resets == 2
        assert made.journal.soonest(campaign.id) == made.clock.now() + AGAIN[0]
        made.patient = True
        assert made.go() == "done"
    assert server.addresses == ["m1@members.test", "m2@members.test"]
    assert sum(waits(made)) == pytest.approx(AGAIN[0])


def test_a_reader_who_is_put_off_for_a_day_has_failed(tmp_path: Path) -> None:
    server = Behaviour(rcpt=lambda _address, _before: "450 4.2.0 busy")
    with listening(server) as port:
        made = sending(tmp_path, port, patient=True)
        made.begin(rows(1))
        assert made.go() == "done"
    assert made.states() == {"m1@members.test": "failed"}
    assert 24 * 3600 <= sum(waits(made)) <= 29 * 3600


def test_a_server_that_goes_down_is_tried_again(tmp_path: Path) -> None:
    """421: the same reader, over a new connection; each time a longer wait."""
    server = Behaviour(rcpt=answers("421 4.3.2 going down"))
    with listening(server) as port:
        made = sending(tmp_path, port)
        made.begin(rows(1))
        assert made.go() == "done"
    assert server.connections == 2
    assert server.addresses == ["m1@members.test"]


def test_a_server_that_is_down_for_good_ends_the_run(tmp_path: Path) -> None:
    server = Behaviour(rcpt=lambda _address, _before: "421 4.3.2 going down")
    with listening(server) as port:
        made = sending(tmp_path, port)
        made.begin(rows(10))
        run = made.run()
        assert run.go() == "no_server"
    assert run.reply
    assert run.reply.code == 421
    assert sum(waits(made)) == pytest.approx(sum(RECONNECT))
    assert set(made.states().values()) <= {"queued", "deferred"}


def test_nobody_answers(tmp_path: Path) -> None:
    made = sending(tmp_path, free_port())
    made.begin(rows(2))
    assert made.go() == "no_server"
    assert set(made.states().values()) == {"queued"}


def test_a_line_cut_after_the_dot_is_unknown_and_stays_so(tmp_path: Path) -> None:
    server = Behaviour(data=lambda address, _before: DROP if address.startswith("m2@") else OK)
    with listening(server) as port:
        made = sending(tmp_path, port)
        made.begin(rows(3))
        assert [made.go(), made.go()] == ["done", "done"]
    assert list(made.states().values()) == ["sent", "unknown", "sent"]
    assert sorted(server.addresses) == [f"m{number}@members.test" for number in (1, 2, 3)]


@pytest.mark.parametrize("cut_at", ["MAIL", "RCPT", "DATA"])
def test_a_line_cut_before_the_dot_is_no_doubt(tmp_path: Path, cut_at: str) -> None:
    """The letter goes out again, once."""
    times = iter([CUT])
    usual = b"354 go on" if cut_at == "DATA" else b"250 ok"
    script = Script({cut_at: lambda _line: next(times, usual)})
    with speaking(script) as port:
        made = sending(tmp_path, port)
        made.begin(rows(1))
        assert made.go() == "done"
    assert made.states() == {"m1@members.test": "sent"}
    assert len(script.letters) == 1


def test_a_mailbox_that_is_gone_has_failed_and_is_suppressed(tmp_path: Path) -> None:
    server = Behaviour(
        rcpt=lambda address, _before: "550 5.1.1 nobody here" if address.startswith("m2@") else OK
    )
    with listening(server) as port:
        made = sending(tmp_path, port)
        made.begin(rows(3))
        assert made.go() == "done"
    assert list(made.states().values()) == ["sent", "failed", "sent"]
    assert made.gone == ["m2@members.test"]
    assert (server.resets, server.connections) == (1, 1)


def test_a_refused_reader_costs_nobody_else_a_letter(tmp_path: Path) -> None:
    """With PIPELINING a server may wait for the letter of a reader whom it has refused."""
    script = Script({**PIPELINING, "RCPT": lambda line: b"550 5.1.1 no" if "m2@" in line else b"250 ok"})
    with speaking(script) as port:
        made = sending(tmp_path, port)
        made.begin(rows(3))
        assert made.go() == "done"
    assert list(made.states().values()) == ["sent", "failed", "sent"]
    assert [bool(found) for found in script.letters] == [True, False, True]


def test_too_many_failures_end_the_run(tmp_path: Path) -> None:
    server = Behaviour(rcpt=lambda _address, _before: "550 5.1.1 nobody here")
    with listening(server) as port:
        made = sending(tmp_path, port)
        made.begin(rows(20))
        assert made.go() == "failures"
    assert list(made.states().values()).count("queued") == 14


@pytest.mark.parametrize(
    ("step", "reply", "ending", "state"),
    [
        ("RCPT", b"550 5.4.5 daily quota exceeded", "account", "queued"),
        ("RCPT", b"550 5.7.1 relay not permitted", "account", "queued"),
        ("MAIL", b"550 5.7.1 sender not yours", "account", "queued"),
        (".", b"550 5.7.515 sender must authenticate", "account", "queued"),
        ("MAIL", b"552 5.3.4 too big", "message", "queued"),
        (".", b"552 5.3.4 too big", "message", "queued"),
    ],
)
def test_what_is_about_us_ends_the_run(
    tmp_path: Path, step: str, reply: bytes, ending: str, state: str
) -> None:
    script = Script({step: reply})
    with speaking(script) as port:
        made = sending(tmp_path, port)
        made.begin(rows(3))
        run = made.run()
        assert run.go() == ending
    assert run.reply
    assert f"{run.reply.code} {run.reply.text}".encode() == reply
    assert set(made.states().values()) == {state}


def test_a_letter_that_is_refused_three_times_ends_the_run(tmp_path: Path) -> None:
    script = Script({".": b"554 5.7.1 looks like spam"})
    with speaking(script) as port:
        made = sending(tmp_path, port)
        made.begin(rows(5))
        assert made.go() == "message"
    assert list(made.states().values()) == ["failed"] * 3 + ["queued"] * 2


def test_a_server_that_is_asked_for_too_much_gets_less(tmp_path: Path) -> None:
    """452 4.5.3: the same reader again, slower."""
    times = iter([b"452 4.5.3 too many"])
    script = Script({"RCPT": lambda _line: next(times, b"250 ok")})
    with speaking(script) as port:
        made = sending(tmp_path, port)
        made.begin(rows(3))
        assert made.go() == "done"
    assert set(made.states().values()) == {"sent"}
    assert sum(waits(made)) >= 2


def test_a_server_with_too_small_a_limit_gets_nothing(tmp_path: Path) -> None:
    server = Behaviour()
    with listening(server, data_size_limit=5_000) as port:
        made = sending(tmp_path, port)
        made.begin(rows(2))
        run = made.run()
        assert run.go() == "message"
    assert run.reply
    assert run.reply.enhanced == "5.3.4"
    assert (server.seen, server.taken) == ({}, [])
    assert set(made.states().values()) == {"queued"}


def test_a_local_part_in_cyrillic_needs_a_server_that_can(tmp_path: Path) -> None:
    readers = [row("иван@members.test")]
    can, cannot = Behaviour(), Behaviour()
    with listening(can) as port:
        made = sending(tmp_path / "can", port)
        made.begin(readers)
        made.go()
    with listening(cannot, enable_SMTPUTF8=False) as port:
        other = sending(tmp_path / "cannot", port)
        other.begin(readers)
        other.go()
    assert (made.states(), can.addresses) == ({"иван@members.test": "sent"}, ["иван@members.test"])
    assert (other.states(), cannot.addresses) == ({"иван@members.test": "failed"}, [])


def test_a_line_is_used_for_so_many_letters(tmp_path: Path) -> None:
    script = Script()
    with speaking(script) as port:
        made = sending(tmp_path, port)
        made.begin(rows(FRESH + 20))
        assert made.go() == "done"
    assert len(script.letters) == FRESH + 20
    assert [sum(line.startswith(verb) for line in script.heard) for verb in ("ehlo", "quit")] == [2, 2]


def test_a_run_ends_after_the_letter_in_hand_when_it_is_asked_to(tmp_path: Path) -> None:
    server = Behaviour()
    with listening(server) as port:
        made = sending(tmp_path, port)
        campaign = made.begin(rows(5))
        run = made.run(lambda settled, _state: made.journal.stop(campaign.id, wished=settled.id == 2))
        assert run.go() == "stopped"
    assert list(made.states().values()) == ["sent"] * 2 + ["queued"] * 3


def test_a_server_that_does_not_let_us_in_is_no_letters_fault(tmp_path: Path) -> None:
    script = Script({"EHLO": b"250-wire\r\n250 AUTH PLAIN", "AUTH": b"535 5.7.8 no"})
    with speaking(script) as port:
        made = Sending(tmp_path, Server("127.0.0.1", port, "none", user="news"), clock=SetClock())
        made.begin(rows(2))
        with pytest.raises(Denied):
            made.go()
    assert set(made.states().values()) == {"queued"}
