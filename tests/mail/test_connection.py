"""The line to the server: protected or not at all, and what it means when it breaks."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from servers.certificates import Certificates, certificates
from servers.postfix import free_port
from servers.smtp import Behaviour, listening
from servers.wire import CUT, Script, speaking

from bulletin.mail.connection import Connection, Denied, Envelope, Lost, Server

LETTER = (b"Subject: x\r\n\r\n", b"body\r\n")
TO_IVAN = Envelope("news@example.org", "ivan@example.org", 20)
LOGIN = ("news@example.org", "correct horse")
HOST = "127.0.0.1"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
def guarded(shown: Certificates) -> Iterator[Server]:
    """A server that wants STARTTLS and a login."""
    with listening(Behaviour(), shown, login=LOGIN) as port:
        yield Server("localhost", port, user=LOGIN[0], authority=shown.authority)


def send(line: Connection, envelope: Envelope = TO_IVAN) -> int:
    assert line.offer(envelope) is None
    line.pour(LETTER)
    return line.end().code


def refusal(server: Server, secret: str = LOGIN[1]) -> Denied:
    with pytest.raises(Denied) as found:
        Connection(server, lambda: secret)
    return found.value


def test_a_letter_goes_over_a_protected_line(shown: Certificates) -> None:
    behaviour = Behaviour()
    with listening(behaviour, shown, login=LOGIN) as port:
        line = Connection(
            Server("localhost", port, user=LOGIN[0], authority=shown.authority), lambda: LOGIN[1]
        )
        assert send(line) == 250
        line.close()
    assert behaviour.taken == [("ivan@example.org", b"".join(LETTER))]


def test_the_certificate_of_somebody_else_is_refused(guarded: Server, tmp_path: Path) -> None:
    stranger = certificates(tmp_path / "stranger").authority
    assert refusal(Server("localhost", guarded.port, authority=stranger)).reason == "certificate"
    assert refusal(Server("localhost", guarded.port)).reason == "certificate"


def test_the_certificate_of_another_host_is_refused(tmp_path: Path) -> None:
    other = certificates(tmp_path, name="mail.example.org")
    with listening(Behaviour(), other) as port:
        found = refusal(Server("localhost", port, authority=other.authority))
    assert found.reason == "certificate"
    assert "localhost" in str(found)


def test_a_server_without_tls_gets_no_password() -> None:
    script = Script()
    with speaking(script) as port:
        assert refusal(Server(HOST, port, user="news")).reason == "no_tls"
    assert [line.split()[0] for line in script.heard] == ["ehlo"]


def test_no_protection_is_for_this_machine_only() -> None:
    assert refusal(Server("mail.example.org", 25, "none")).reason == "no_tls"


def test_a_server_that_speaks_no_tls_where_it_should() -> None:
    with speaking(Script()) as port:
        assert refusal(Server("localhost", port, "tls")).reason == "tls"


def test_a_wrong_password_is_told_without_it(guarded: Server) -> None:
    found = refusal(guarded, "wrong horse")
    assert found.reason == "login"
    assert str(found).startswith("535 5.7.8")
    assert "wrong horse" not in repr(found)


def test_a_cyrillic_password_is_told_without_it(guarded: Server) -> None:
    """The library cannot send one; its error, which holds it, is nowhere in ours."""
    found = refusal(guarded, "парола")
    assert found.reason == "cyrillic"
    assert found.__cause__ is None
    assert found.__context__ is None
    assert "парола" not in str(found)


def test_a_server_that_knows_no_login() -> None:
    with speaking(Script()) as port:
        assert refusal(Server(HOST, port, "none", user="news")).reason == "no_login"


def test_a_token_is_handed_over_as_its_makers_ask() -> None:
    script = Script({"EHLO": b"250-wire\r\n250 AUTH XOAUTH2", "AUTH": b"235 2.7.0 in"})
    with speaking(script) as port:
        Connection(Server(HOST, port, "none", user="news", by_token=True), lambda: "t0ken").close()
    assert script.heard[1] == "AUTH XOAUTH2 dXNlcj1uZXdzAWF1dGg9QmVhcmVyIHQwa2VuAQE="


def test_a_login_that_is_refused_for_now_is_no_wrong_password() -> None:
    script = Script({"EHLO": b"250-wire\r\n250 AUTH PLAIN", "AUTH": b"454 4.7.0 later"})
    with speaking(script) as port, pytest.raises(Lost, match="454"):
        Connection(Server(HOST, port, "none", user="news"), lambda: "x")


@pytest.mark.parametrize("security", ["none", "starttls", "tls"])
def test_nobody_answers(security: str) -> None:
    with pytest.raises(Lost) as found:
        Connection(Server(HOST, free_port(), security), str)  # type: ignore[arg-type]
    assert not found.value.after_dot


def test_what_the_server_offers() -> None:
    script = Script({"EHLO": b"250-wire\r\n250-SIZE 1000\r\n250-PIPELINING\r\n250 DSN"})
    with speaking(script) as port:
        line = Connection(Server(HOST, port, "none"), str)
        assert line.most == 1000
        assert [name for name in ("pipelining", "dsn", "smtputf8") if line.knows(name)] == [
            "pipelining",
            "dsn",
        ]
        assert send(line, Envelope("news@example.org", "иван+1@example.org", 20, notify="id7")) == 250
        line.close()
    assert script.heard[1:3] == [
        "MAIL FROM:<news@example.org> SIZE=20 RET=HDRS ENVID=id7",
        "RCPT TO:<иван+1@example.org> NOTIFY=FAILURE ORCPT=rfc822;+438+432+430+43D+2B1@example.org",
    ]


@pytest.mark.parametrize("offered", [b"250 wire", b"250-wire\r\n250 PIPELINING"])
@pytest.mark.parametrize(
    ("refusing", "reply"),
    [("MAIL", b"550 5.7.1 no"), ("RCPT", b"550 5.1.1 nobody"), ("DATA", b"451 4.3.0 later")],
)
def test_the_step_that_was_refused_is_told(offered: bytes, refusing: str, reply: bytes) -> None:
    script = Script({"EHLO": offered, refusing: reply})
    with speaking(script) as port:
        line = Connection(Server(HOST, port, "none"), str)
        refused = line.offer(TO_IVAN)
        assert refused
        assert refused[0] == refusing.lower()
        assert f"{refused[1].code} {refused[1].text}".encode() == reply
        line.reset()
        script.replies.pop(refusing)
        assert send(line) == 250
        line.close()
    assert script.letters[-1] == b"".join(LETTER)
    assert "RSET" in script.heard


def test_a_letter_without_a_reader_is_ended_empty() -> None:
    """Some servers wait for the letter though they have refused its reader: nothing of it is given to them."""
    script = Script(
        {"EHLO": b"250-wire\r\n250 PIPELINING", "RCPT": b"550 5.1.1 no", ".": b"554 5.5.1 nobody"}
    )
    with speaking(script) as port:
        line = Connection(Server(HOST, port, "none"), str)
        assert line.offer(TO_IVAN)
        line.close()
    assert script.letters == [b""]


def test_a_line_that_breaks_before_the_end_of_a_letter() -> None:
    script = Script({"DATA": CUT})
    with speaking(script) as port:
        line = Connection(Server(HOST, port, "none"), str)
        with pytest.raises(Lost) as found:
            line.offer(TO_IVAN)
        line.close()
    assert not found.value.after_dot


def test_a_line_that_breaks_after_the_dot() -> None:
    script = Script({".": CUT})
    with speaking(script) as port:
        line = Connection(Server(HOST, port, "none"), str)
        with pytest.raises(Lost) as found:
            send(line)
        line.close()
    assert found.value.after_dot
    assert script.letters == [b"".join(LETTER)]


def test_a_line_that_is_closed_inside_a_letter_says_nothing() -> None:
    """QUIT would be a line of the letter."""
    script = Script()
    with speaking(script) as port:
        line = Connection(Server(HOST, port, "none"), str)
        line.offer(TO_IVAN)
        line.pour(LETTER)
        line.close()
        until = time.monotonic() + 5
        while not script.broken_off and time.monotonic() < until:
            time.sleep(0.005)
    assert script.letters == []
    assert script.broken_off == [b"".join(LETTER)]
