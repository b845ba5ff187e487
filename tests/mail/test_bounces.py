"""Letters that came back, as servers write the reports: RFC 3464."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bulletin.mail.address import read_address
from bulletin.mail.bounces import read_maildir
from bulletin.mail.office import Office, opened

REPORT = """\
From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
To: news@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

--edge
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--edge
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
{envelope}
Original-Recipient: rfc822;{original}
Final-Recipient: rfc822; {final}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--edge
Content-Type: text/rfc822-headers

Subject: =?utf-8?B?0JHRjtC70LXRgtC40L0=?=
Message-ID: <bulletin-9.{token}@example.org>

--edge--
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened(tmp_path, {}) as found:
        yield found


def token(office: Office, address: str) -> str:
    return office.message_token("bulletin-9", read_address(address))


def report(token: str, address: str, *, envelope: str = "", **more: str) -> str:
    given = {"original": address, "final": address, "action": "failed", "status": "5.1.1", **more}
    return REPORT.format(token=token, envelope=envelope and f"Original-Envelope-Id: {envelope}\n", **given)


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    for part in ("new", "cur", "tmp"):
        (tmp_path / "back" / part).mkdir(parents=True)
    return tmp_path / "back"


def test_reports_are_judged_and_forged_ones_suppress_nobody(office: Office, maildir: Path) -> None:
    ivan, maria, ana = "ivan@example.org", "maria+news@example.org", "ana@example.org"
    letters = {
        "new/1": report(token(office, ivan), ivan),
        "new/2": report(
            "", "elsewhere@example.net", original="maria+2Bnews@example.org", envelope=token(office, maria)
        ),
        "cur/3:2,S": report(token(office, ana), ana, status="5.2.2"),
        "cur/4:2,": report(token(office, ana), ana, action="delayed", status="4.4.1"),
        "cur/5": report("a" * 24, "victim@example.org"),
        "cur/6": report(token(office, ivan), "victim@example.org"),
        "cur/7": "Subject: Out of office\n\nI am away.\n",
        "cur/8": report(token(office, ana), ana, status="5.1.8"),
    }
    for name, text in letters.items():
        (maildir / name).write_text(text, "utf-8")
    found = read_maildir(maildir, office, ("bulletin-8", "bulletin-9"))
    assert {one.wire for one in found.gone} == {ivan, maria}
    assert dict(found.kinds) == {"gone": 2, "refused": 2, "delayed": 1, "foreign": 2, "other": 1}


@pytest.mark.parametrize("cut", range(0, len(REPORT), 97))
def test_a_report_that_is_cut_off_breaks_nothing(office: Office, maildir: Path, cut: int) -> None:
    (maildir / "new" / "1").write_text(report("a" * 24, "ivan@example.org")[:cut], "utf-8")
    assert read_maildir(maildir, office, ()).gone == []
