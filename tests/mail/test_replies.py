"""Replies of servers, as they are said in the world."""

import pytest

from bulletin.mail.replies import About, Reply, State, Step, judge

SAID: list[tuple[Step, int, str, State, About, bool]] = [
    ("dot", 250, "2.0.0 Ok: queued as 4VxYz", "sent", "recipient", False),
    ("mail", 421, "4.7.0 Try again later, closing connection", "deferred", "connection", False),
    ("rcpt", 450, "4.2.0 Greylisted, see http://postgrey.schweikert.ch", "deferred", "recipient", False),
    ("rcpt", 451, "4.7.1 Greylisting in action, please come back later", "deferred", "recipient", False),
    ("rcpt", 452, "4.2.2 Mailbox full", "deferred", "recipient", False),
    ("rcpt", 452, "4.5.3 Too many recipients", "deferred", "server", False),
    (
        "rcpt",
        450,
        "4.2.1 The user is receiving mail at a rate that prevents delivery",
        "deferred",
        "server",
        False,
    ),
    ("data", 451, "4.3.2 Please try again later", "deferred", "server", False),
    ("mail", 454, "Throttling failure: Maximum sending rate exceeded.", "deferred", "server", False),
    ("mail", 454, "Throttling failure: Daily message quota exceeded.", "deferred", "account", False),
    ("rcpt", 452, "4.2.2 The mailbox is over quota", "deferred", "recipient", False),
    ("auth", 535, "5.7.8 Username and Password not accepted", "deferred", "account", False),
    ("auth", 550, "5.7.30 Basic authentication is not supported", "deferred", "account", False),
    ("mail", 530, "5.7.0 Must issue a STARTTLS command first", "deferred", "account", False),
    ("mail", 550, "5.4.5 Daily user sending limit exceeded", "deferred", "account", False),
    (
        "dot",
        550,
        "5.7.515 Access denied, sending domain does not meet the level",
        "deferred",
        "account",
        False,
    ),
    ("rcpt", 550, "5.7.1 Client is not authorised to send from this server", "deferred", "account", False),
    ("rcpt", 554, "5.7.1 <x@y.bg>: Relay access denied", "deferred", "account", False),
    ("mail", 553, "Sender address rejected", "deferred", "account", False),
    ("mail", 552, "5.3.4 Message size exceeds fixed limit", "failed", "message", False),
    ("dot", 554, "5.6.0 Message contains a virus", "failed", "message", False),
    ("dot", 554, "5.7.1 Spam message rejected", "failed", "message", False),
    ("rcpt", 550, "5.1.1 User unknown", "failed", "recipient", True),
    ("rcpt", 550, "5.1.10 Recipient not found", "failed", "recipient", True),
    ("rcpt", 556, "5.1.10 Null MX", "failed", "recipient", True),
    ("rcpt", 550, "No such user here", "failed", "recipient", False),
    ("rcpt", 552, "5.2.2 Mailbox full", "failed", "recipient", False),
    ("rcpt", 550, "5.2.1 The account is disabled", "failed", "recipient", False),
    ("rcpt", 501, "5.1.3 Bad recipient address syntax", "failed", "recipient", True),
]


@pytest.mark.parametrize(("step", "code", "text", "state", "about", "suppress"), SAID)
def test_what_a_reply_means(
    step: Step, code: int, text: str, state: State, about: About, suppress: bool
) -> None:
    assert judge(Reply(code, text), step) == (state, about, suppress)
