"""A campaign sent to a real server that refuses, drops, and is not there; the journal is asked what is left."""

import os
import resource
import signal
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path

import post_office
import pytest
from post_office import PASSWORD, USER, Inbox, Post, SetClock

from bulletin.cli.mail.interrupt import Interrupt
from bulletin.mail.address import read_address
from bulletin.mail.attachment import Attachment
from bulletin.mail.campaign import Letters, message_sha256
from bulletin.mail.connection import Denied, Lost
from bulletin.mail.journal import Campaign, Row
from bulletin.mail.letter import Letter, Sender, WayOut
from bulletin.mail.office import Office, opened
from bulletin.mail.pace import Limits
from bulletin.mail.sealed import Sealed
from bulletin.mail.sending import Outcome, Sending
from bulletin.mail.service import Service, lacking
from bulletin.model.letterhead import Settings
from bulletin.model.mail import MailServer
from bulletin.problems.problem import Problem, Refused

LETTER = Letter(
    campaign="bulletin-9",
    list_id="bulletin.example.org",
    language="bg",
    sender=Sender("Клъстер", read_address("news@example.org")),
    subject="Бюлетин",
    greeting="Здравейте, {name}!",
    plain_greeting="Здравейте!",
    text="Новини.\n",
    html="<p>Новини.</p>",
    way_out=WayOut("https://example.org/u/{token}"),
    date=datetime(2026, 11, 22, 10, tzinfo=UTC),
    attachments=(Attachment("bulletin.pdf", "application/pdf", b"%PDF-1.7" * 400),),
)
FAST = Limits(0)
LETTERS: Letters = {"bg": Sealed(LETTER)}


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory) -> Post:
    return post_office.post(tmp_path_factory.mktemp("post") / "post")


@pytest.fixture
def inbox(where: Post) -> Iterator[Inbox]:
    with where.open(Inbox()) as opened_inbox:
        yield opened_inbox


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened(tmp_path, {}) as found:
        yield found


def service(where: Post, password: str = PASSWORD, **more: object) -> Service:
    given = {"host": "localhost", "port": where.port, "user": USER, "authority": "ca.pem", **more}
    return Service(MailServer.model_validate(given), where.folder, lambda: password)


def begun(office: Office, count: int = 3, sha256: str = "") -> Campaign:
    """A campaign with readers called 0, 1, 2 and so on."""
    rows = [Row(0, str(one), "example.org", "example.org", "", "bg", "queued") for one in range(count)]
    return office.journal.begin(
        "bulletin-9", sha256 or message_sha256(LETTERS), LETTER.date.isoformat(), "", rows, 0
    )


def go(
    office: Office,
    where: Post,
    *,
    limits: Limits = FAST,
    clock: SetClock | None = None,
    patient: bool = False,
    server: Service | None = None,
) -> Outcome:
    campaign = office.journal.campaign("bulletin-9")
    assert campaign
    sending = Sending(office, server or service(where), LETTERS, limits, clock or SetClock(), "9")
    return sending.go(campaign, lambda _row, _state: None, nullcontext, patient=patient)


def states(office: Office) -> str:
    """The first letters of the states of all readers."""
    campaign = office.journal.campaign("bulletin-9")
    assert campaign
    return "".join(row.state[0] for row in office.journal.rows(campaign.id))


def code(problem: Problem | None) -> str:
    """The code of a problem whose words are whole in both languages."""
    if problem is None:
        return ""
    for language in ("bg", "en"):
        assert PASSWORD not in problem.message(language) + problem.help(language)
    return problem.code.id


@pytest.mark.parametrize(
    ("more", "password", "tls", "wanted"),
    [
        pytest.param({"authority": "other.pem"}, PASSWORD, True, "B267", id="a certificate of somebody else"),
        pytest.param({}, "wrong", True, "B269", id="a wrong password"),
        pytest.param({}, "парола", True, "B270", id="a Cyrillic password"),
        pytest.param({}, PASSWORD, False, "B268", id="no STARTTLS"),
        pytest.param({"security": "tls"}, PASSWORD, False, "B268", id="no TLS at this port"),
        pytest.param({"security": "none"}, PASSWORD, False, "B269", id="no login"),
    ],
)
def test_who_does_not_let_us_in_is_told(
    where: Post, office: Office, more: dict[str, str], password: str, wanted: str, *, tls: bool
) -> None:
    begun(office)
    with where.open(Inbox(), tls=tls) as inbox:
        outcome = go(office, where, server=service(where, password, **more))
    assert code(outcome.problem) == wanted
    assert (states(office), inbox.letters) == ("qqq", [])


def test_nobody_there_is_told_at_once(where: Post, office: Office) -> None:
    begun(office)
    clock = SetClock()
    assert code(go(office, where, clock=clock).problem) == "B271"
    assert (states(office), clock.waits) == ("qqq", [])
    with pytest.raises(Lost):
        service(where, host="no-such-host.invalid").connect()
    with pytest.raises(Denied):
        service(where, host="192.0.2.1", security="none").connect()


def test_put_off_readers_come_after_the_others(where: Post, office: Office, inbox: Inbox) -> None:
    begun(office)
    inbox.refused = {"0@example.org": "451 4.7.1 Greylisted"}
    clock = SetClock()
    assert go(office, where, clock=clock).ending == "done"
    assert states(office) == "dss"
    inbox.refused = {}
    assert go(office, where, clock=clock).counts["deferred"] == 1
    begin = clock.now()
    assert go(office, where, clock=clock, patient=True).counts["sent"] == 3
    assert clock.now() - begin == pytest.approx(300, abs=1)
    assert inbox.readers() == ["1@example.org", "2@example.org", "0@example.org"]


def test_who_is_put_off_for_a_day_is_given_up(where: Post, office: Office, inbox: Inbox) -> None:
    begun(office, 1)
    inbox.refused = {"0@example.org": "451 4.7.1 Greylisted"}
    clock = SetClock()
    begin = clock.now()
    assert go(office, where, clock=clock, patient=True).counts["failed"] == 1
    assert 24 * 3600 <= clock.now() - begin <= 29 * 3600
    row = next(office.journal.rows(1))
    assert (row.code, row.reply) == (451, "4.7.1 Greylisted")


def test_many_refusals_stop_a_run(where: Post, office: Office, inbox: Inbox) -> None:
    begun(office, 60)
    inbox.refused = {f"{one}@example.org": "550 5.2.1 Disabled" for one in range(20, 60, 3)}
    outcome = go(office, where)
    assert code(outcome.problem) == "B256"
    assert outcome.problem
    assert outcome.problem.values["count"] == 6
    assert states(office).count("f") == 6
    assert states(office).endswith("q" * 24)


def test_a_letter_that_is_too_large_goes_to_nobody(where: Post, office: Office) -> None:
    begun(office)
    with where.open(Inbox(), size=3000) as inbox:
        assert code(go(office, where).problem) == "B273"
    assert (states(office), inbox.letters) == ("qqq", [])


def test_lines_that_break_after_the_end_make_few_unknown(where: Post, office: Office, inbox: Inbox) -> None:
    begun(office, 12)
    inbox.at_end = lambda _address, _number: "drop"
    clock = SetClock()
    assert code(go(office, where, clock=clock).problem) == "B271"
    assert states(office) == "u" * 6 + "q" * 6
    assert sum(clock.waits) == pytest.approx(5 + 20 + 60 + 300)


def test_one_reader_for_whom_the_server_closes_does_not_hold_up_the_rest(
    where: Post, office: Office, inbox: Inbox
) -> None:
    begun(office)
    inbox.refused = {"0@example.org": "421 4.7.0 Closing"}
    assert go(office, where).ending == "done"
    assert states(office) == "dss"


def test_a_server_that_closes_after_a_refusal_refuses_that_reader_once(
    where: Post, office: Office, inbox: Inbox
) -> None:
    begun(office)
    inbox.refused, inbox.closes = {"0@example.org": "550 5.1.1 User unknown"}, True
    assert go(office, where).ending == "done"
    assert states(office) == "fss"
    office.journal.move(1, "sent", "queued", 0)
    inbox.refused["1@example.org"] = "550 5.4.5 Daily user sending limit exceeded"
    assert code(go(office, where).problem) == "B272"
    assert states(office) == "fqq"


def test_a_quota_of_the_day_is_kept_over_restarts(where: Post, office: Office, inbox: Inbox) -> None:
    begun(office)
    clock = SetClock()
    assert go(office, where, limits=Limits(0, 2), clock=clock).ending == "day_full"
    assert go(office, where, limits=Limits(0, 2), clock=clock).ending == "day_full"
    assert len(inbox.letters) == 2
    clock.moment += 24 * 3600
    assert go(office, where, limits=Limits(0, 2), clock=clock).ending == "done"
    assert states(office) == "sss"


def test_a_run_can_be_stopped_from_outside(where: Post, office: Office, inbox: Inbox, tmp_path: Path) -> None:
    campaign = begun(office)

    def stop(_address: str, number: int) -> None:
        if number == 1:
            with opened(tmp_path, {}) as other:
                other.journal.stop(campaign.id, wished=True)

    inbox.at_end = stop
    assert go(office, where).ending == "stopped"
    assert states(office) == "ssq"
    inbox.at_end = lambda _address, _number: None
    assert go(office, where).ending == "done"


def test_interrupting_ends_after_the_letter_in_hand(where: Post, office: Office, inbox: Inbox) -> None:
    campaign = begun(office)
    inbox.at_end = lambda _address, number: os.kill(os.getpid(), signal.SIGINT) if number == 1 else None
    sending = Sending(office, service(where), LETTERS, FAST, SetClock(), "9")
    before = signal.getsignal(signal.SIGINT)
    with Interrupt() as interrupt, pytest.raises(KeyboardInterrupt):
        sending.go(campaign, lambda _row, _state: None, interrupt.in_hand)
    counts = office.journal.counts(campaign.id)
    assert (counts["sent"], counts["sending"], counts["queued"]) == (2, 0, 1)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_pause_is_ended_by_interrupting(where: Post, office: Office, inbox: Inbox) -> None:
    campaign = begun(office)
    inbox.refused = {f"{one}@example.org": "451 4.3.2 Later" for one in range(3)}

    class Interrupted(SetClock):
        def sleep(self, seconds: float) -> None:
            """Somebody types Ctrl-C in a longer pause."""
            super().sleep(seconds)
            os.kill(os.getpid(), signal.SIGINT)

    sending = Sending(office, service(where), LETTERS, FAST, Interrupted(), "9")
    with Interrupt() as interrupt, pytest.raises(KeyboardInterrupt):
        sending.go(campaign, lambda _row, _state: None, interrupt.in_hand)
    assert states(office)[1:] == "qq"
    assert inbox.letters == []


def test_two_processes_do_not_send(office: Office, tmp_path: Path) -> None:
    with opened(tmp_path, {}) as other, office.alone(), pytest.raises(Refused) as refused, other.alone():
        raise AssertionError("both are alone")
    assert code(refused.value.problems[0]) == "B266"


def test_another_letter_is_not_sent(where: Post, office: Office) -> None:
    begun(office, sha256="another")
    with pytest.raises(Refused) as refused:
        go(office, where)
    assert code(refused.value.problems[0]) == "B261"


def test_a_full_disk_stops_it_and_what_is_written_is_whole(where: Post, inbox: Inbox, tmp_path: Path) -> None:
    with opened(tmp_path, {}) as office:
        begun(office, 300)
    with pytest.raises(Refused) as refused, opened(tmp_path, {}) as office, _full_disk(tmp_path):
        go(office, where)
    assert code(refused.value.problems[0]) == "B274"
    arrived = len(inbox.letters)
    assert 0 < arrived < 300
    with opened(tmp_path, {}) as office:
        office.journal.recover(1, 0)
        assert states(office)[:arrived] in {"s" * arrived, "s" * (arrived - 1) + "u"}
        assert set(states(office)[arrived + 1 :]) == {"q"}


def test_a_state_of_the_settings_that_cannot_send_is_told() -> None:
    bare = {
        "letterhead": {"name": "Клъстер", "address": "София"},
        "series": {"bulletin": {"title": "Бюлетин"}},
    }
    told = [problem.values["field"] for problem in lacking(Settings.model_validate(bare))]
    assert told == ["mail.from", "mail.unsubscribe", "mail.server"]
    told = [problem.values["field"] for problem in lacking(Settings.model_validate(bare), test=True)]
    assert told == ["mail.from", "mail.unsubscribe", "mail.server", "mail.testers"]


class _full_disk:  # noqa: N801 - reads as what it says
    """No file grows any more beyond what the journal's log has now and a little."""

    def __init__(self, root: Path) -> None:
        self._folder = root / ".bulletin" / "mail"

    def __enter__(self) -> None:
        largest = max(path.stat().st_size for path in self._folder.iterdir())
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 60_000, self._before[1]))

    def __exit__(self, *_: object) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)
