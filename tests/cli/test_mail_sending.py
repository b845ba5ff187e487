"""The verbs that send, as staff type them, with a real server on this machine: plan, send, go on, report."""

import csv
import io
import os
import pty
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from email import message_from_bytes
from pathlib import Path

import post_office
import pytest
from post_office import PASSWORD, Inbox, Post

from bulletin.cli.main import main
from bulletin.mail.address import read_address
from bulletin.mail.journal import Row
from bulletin.mail.office import opened
from bulletin.mail.replies import Reply

Shown = pytest.CaptureFixture[str]
READERS = ["ivan@example.org", "maria@example.org", "petar@example.org"]
SEND = ("send", "9", "--to", "members.csv", "--go", "--yes-to")


@pytest.fixture(scope="session")
def where(tmp_path_factory: pytest.TempPathFactory) -> Post:
    return post_office.post(tmp_path_factory.mktemp("post") / "post")


@pytest.fixture(scope="session")
def tested(where: Post, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace whose issue is built and was sent as a test."""
    root = post_office.workspace(tmp_path_factory.mktemp("mail") / "workspace", where)
    before, inbox = Path.cwd(), Inbox()
    os.chdir(root)
    os.environ["BULLETIN_SMTP_PASSWORD"] = PASSWORD
    try:
        with where.open(inbox):
            assert main(["--ui", "en", "mail", "test", "9"]) == 0
    finally:
        os.chdir(before)
        del os.environ["BULLETIN_SMTP_PASSWORD"]
    assert inbox.readers() == ["me@example.org"] * 2
    return root


@pytest.fixture
def root(tested: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it; commands are typed there on a plain terminal."""
    folder = shutil.copytree(tested, tmp_path / "workspace", copy_function=shutil.copy2)
    for name, value in {"COLUMNS": "200", "TERM": "dumb", "NO_COLOR": "1", "LANG": "C"}.items():
        monkeypatch.setenv(name, value)
    for name in ("FORCE_COLOR", "BULLETIN_UI", "LC_ALL", "LC_MESSAGES", "BULLETIN_MAIL_SECRET"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("BULLETIN_SMTP_PASSWORD", PASSWORD)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def inbox(where: Post) -> Iterator[Inbox]:
    with where.open(Inbox()) as opened_inbox:
        yield opened_inbox


@pytest.fixture
def mail(root: Path, capsys: Shown) -> Callable[..., tuple[int, str]]:
    """Type a verb of mail in English; return its exit code and all that it says."""
    del root

    def typed(*words: str) -> tuple[int, str]:
        code = main(["--ui", "en", "mail", *words])
        shown = capsys.readouterr()
        return code, shown.out + shown.err

    return typed


Mail = Callable[..., tuple[int, str]]


def states(root: Path) -> dict[str, str]:
    """Return what the journal says of each reader."""
    with opened(root, {}) as office:
        campaign = office.journal.campaign("bulletin-9")
        assert campaign
        return {row.local: row.state for row in office.journal.rows(campaign.id)}


def test_the_plan_says_who_gets_what_and_writes_previews(mail: Mail, root: Path) -> None:
    with (root / "members.csv").open("a", encoding="utf-8") as stream:
        stream.write("ivan@EXAMPLE.org;Пак Иван;\nкой да е;;\nана@example.org;Ана;\n")
    assert mail("unsubscribe", "petar@example.org")[0] == 0
    code, said = mail("send", "9", "--to", "members.csv")
    assert code == 0, said
    for words in (
        "Readers of the letter with issue 9: 3",
        "Size of the letter: ",
        "For 3 letters in all: ",
        "in Bulgarian: 2",
        "in English: 1",
        "with an address in Cyrillic, which not every server takes: 1",
        "members.csv:5",
        "members.csv:6",
        "line 4: p***r@example.org (unsubscribed)",
        "Nothing was sent. To send it, add --go.",
    ):
        assert words in said
    previews = sorted(path.name for path in (root / "output").glob("*.eml"))
    assert previews == [f"bulletin-9.preview-{number}.eml" for number in (1, 2, 3)]
    assert message_from_bytes((root / "output" / previews[1]).read_bytes())["To"].endswith(
        "<maria@example.org>"
    )


def test_everybody_gets_one_letter_in_their_language(mail: Mail, root: Path, inbox: Inbox) -> None:
    code, said = mail(*SEND, "3")
    assert code == 0, said
    assert inbox.readers() == READERS
    first, second = inbox.message(0), inbox.message(1)
    assert str(first["To"]) == "Иван Петров <ivan@example.org>"
    assert "Здравейте, Иван Петров!" in first.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "Hello Мария!" in second.get_body(("html",)).get_content()  # type: ignore[union-attr]
    pdf = next(second.iter_attachments())
    assert pdf.get_content() == (root / "output" / "bulletin-9.en.pdf").read_bytes()
    assert len({str(inbox.message(number)["Message-ID"]) for number in range(3)}) == 3
    code, said = mail(*SEND, "3")
    assert code == 1
    assert "B260" in said
    assert mail("resume", "9")[0] == 0
    assert inbox.readers() == READERS
    code, said = mail("status", "9")
    assert (code, "Readers: 3" in said, "Nothing is being sent" in said) == (0, True, True)


def test_what_stands_in_the_way_is_told(mail: Mail, root: Path) -> None:
    with opened(root, {}) as office:
        office.journal.begin("bulletin-8", "", "", "", (), 0, "bulletin")
    (root / ".bulletin" / "mail" / "journal.sqlite3").rename(root / "journal")
    assert "B259" in mail(*SEND, "3")[1]
    (root / "journal").rename(root / ".bulletin" / "mail" / "journal.sqlite3")
    code, said = mail(*SEND, "3")
    assert code == 1
    assert "B263" in said
    (root / "members.csv").write_text("имейл;етикет\nivan@example.org;член\n", "utf-8")
    assert "B264" in mail(*SEND, "3", "--tag", "гост")[1]
    assert "B262" in mail("resume", "9")[1]


def test_all_that_the_settings_lack_is_told_at_once(mail: Mail, root: Path) -> None:
    settings = (root / "bulletin.yaml").read_text(encoding="utf-8").partition("mail:")[0]
    (root / "bulletin.yaml").write_text(settings, encoding="utf-8")
    wanted = ["mail.from", "mail.unsubscribe", "mail.server"]

    def wanting(*typed: str) -> list[str]:
        code, told = mail(*typed)
        assert code == 1
        return re.findall(r"error\[B255\]: For sending, (\S+) is missing", told)

    assert wanting("test", "9") == [*wanted, "mail.testers"]
    assert wanting("test", "9", "--to", "me@example.org") == wanted
    (root / "issues" / "9.yaml").write_text("issue: 9\ndate: 2023\n", encoding="utf-8")
    assert wanting("test", "9") == [*wanted, "mail.testers"]  # with what is wrong with the issue
    assert wanting("send", "9", "--to", "members.csv") == wanted


def test_the_number_of_readers_is_confirmed(mail: Mail, inbox: Inbox) -> None:
    assert "B265" in mail(*SEND, "2")[1]
    code, said = mail("send", "9", "--to", "members.csv", "--go")
    assert code == 1
    assert "--yes-to 3" in said
    assert inbox.readers() == []


def test_on_a_terminal_the_number_is_typed(root: Path, inbox: Inbox) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "bulletin", "--ui", "en", "mail", *SEND[:-1]]
    with subprocess.Popen(
        command,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdin=theirs,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as process:
        os.write(ours, b"3\n")
        assert process.stderr
        said = process.stderr.read().decode()
    os.close(ours)
    os.close(theirs)
    assert process.returncode == 0, said
    assert "Type the number of readers" in said
    assert inbox.readers() == READERS


def test_refused_put_off_and_unknown_are_told_and_tried_again(mail: Mail, root: Path, inbox: Inbox) -> None:
    inbox.refused = {READERS[0]: "550 5.1.1 User unknown", READERS[1]: "451 4.7.1 Greylisted"}
    inbox.at_end = lambda address, _: "drop" if address == READERS[2] else None
    code, said = mail(*SEND, "3")
    assert code == 5, said
    assert states(root) == {"ivan": "failed", "maria": "deferred", "petar": "unknown"}
    assert "p***r@example.org" in said
    assert "petar@" not in said
    code, said = mail("report", "9", "--csv")
    rows = list(csv.reader(io.StringIO(said.removeprefix("\ufeff"))))
    assert [row[3] for row in rows[1:]] == ["refused", "put off", "may have arrived"]
    assert rows[1][5] == "550 5.1.1 User unknown"
    inbox.refused, inbox.at_end = {}, lambda _address, _number: None
    assert mail("mark-sent", "9", READERS[2])[0] == 0
    assert "B258" in mail("mark-sent", "9", READERS[0])[1]
    code, said = mail("retry", "9", "--failed")
    assert code == 0, said
    assert states(root) == {"ivan": "suppressed", "maria": "sent", "petar": "sent"}
    assert inbox.readers() == [READERS[2], READERS[1]]


def test_unknown_ones_are_sent_again_only_when_asked(mail: Mail, root: Path, inbox: Inbox) -> None:
    inbox.at_end = lambda _address, number: "drop" if number == 0 else None
    assert mail(*SEND, "3")[0] == 5
    assert mail("resume", "9")[0] == 5
    assert inbox.readers() == READERS
    assert mail("resume", "9", "--resend-unknown")[0] == 0
    assert inbox.readers() == [*READERS, READERS[0]]
    assert inbox.letters[0][1] == inbox.letters[3][1]
    assert set(states(root).values()) == {"sent"}


def test_who_left_meanwhile_gets_nothing(mail: Mail, root: Path, inbox: Inbox) -> None:
    inbox.refused = {READERS[0]: "550 5.4.5 Daily user sending limit exceeded"}
    code, said = mail(*SEND, "3")
    assert code == 1
    assert "B272" in said
    assert states(root) == {"ivan": "queued", "maria": "queued", "petar": "queued"}
    with opened(root, {}) as office:
        key = office.leave_token("bulletin.example.org", read_address(READERS[1]))
    assert "m***a@example.org" in mail("unsubscribe", key.upper())[1]
    assert "B258" in mail("unsubscribe", "a" * 24)[1]
    inbox.refused = {}
    assert mail("resume", "9")[0] == 0
    assert inbox.readers() == [READERS[0], READERS[2]]


def test_readers_are_forgotten_and_the_list_is_not(mail: Mail, root: Path, capsys: Shown) -> None:
    with opened(root, {}) as office:
        address = read_address("ivan@example.org")
        rows = [_row("ivan"), _row("=HYPERLINK(1)")]
        campaign = office.journal.begin("bulletin-9", "", "", "", rows, 0, "bulletin")
        office.journal.settle(
            office.journal.find(campaign.id, address) or rows[0], "sent", Reply(250, "ok"), 9
        )
        office.suppression.add(address, "unsubscribed", "2020-01-01")
    assert "'=HYPERLINK(1)" in mail("report", "9", "--csv")[1]
    assert mail("forget", "--before", "вчера")[0] == 2
    assert mail("forget", "--before", "2000")[0] == 2
    assert "Readers forgotten: 2." in mail("forget", "--before", "1.01.2000")[1]
    for path in (root / ".bulletin" / "mail").iterdir():
        assert b"ivan" not in path.read_bytes()
    assert "already, on 2020-01-01." in mail("unsubscribe", "ivan@example.org")[1]
    assert main(["--ui", "bg", "mail", "unsubscribe", "ivan@example.org"]) == 0
    assert "е отписан още на 1.01.2020\u00a0г." in capsys.readouterr().err


def test_what_came_back_and_what_goes_elsewhere_is_told(mail: Mail, root: Path) -> None:
    assert mail("bounces", str(root))[0] == 2
    (root / "back" / "new").mkdir(parents=True)
    (root / "back" / "new" / "1").write_text("Subject: Out of office\n\nAway.\n", "utf-8")
    code, said = mail("bounces", "back")
    assert (code, "other mail" in said, "newly stopped: 0." in said) == (0, True, True)
    code, said = mail("export", "9", "--to", "listmonk", "--list", "3")
    assert (code, "B257" in said, "BULLETIN_LISTMONK_URL is not given" in said) == (1, True, True)


def test_another_letter_than_the_one_begun_is_not_sent(mail: Mail, root: Path, inbox: Inbox) -> None:
    with opened(root, {}) as office:
        office.journal.begin("bulletin-9", "another", "2026-11-22T10:00:00+02:00", "", [_row("ivan")], 0)
    assert "is being sent" in mail("stop", "9")[1]
    assert "B261" in mail("resume", "9")[1]
    assert inbox.letters == []


def _row(name: str) -> Row:
    return Row(0, "ivan" if name == "ivan" else "other", "example.org", "example.org", name, "bg", "queued")
