"""What a server's reply means: about whom it is, and what becomes of the letter. RFC 5321, 4.2; RFC 3463.

The enhanced code is asked first: `550` alone may be about a reader, the sender's account or the letter.
"""

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

About = Literal["recipient", "connection", "server", "account", "message"]
Step = Literal["connect", "auth", "mail", "rcpt", "data", "dot"]
State = Literal["sent", "deferred", "failed"]

_ENHANCED = re.compile(r"([245])\.(\d{1,3})\.(\d{1,3})\b")


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply: its three digits and its words, lines joined by spaces."""

    code: int
    text: str

    @property
    def enhanced(self) -> str:
        """The enhanced code (`5.1.1`) at the beginning of the words, or nothing."""
        found = _ENHANCED.match(self.text)
        return found[0] if found else ""

    @property
    def good(self) -> bool:
        """True where the server has done what was asked."""
        return 200 <= self.code < 400  # noqa: PLR2004 - RFC 5321, 4.2.1


class Verdict(NamedTuple):
    """What becomes of the letter; `suppress`: this mailbox is gone, and is not to be written to again."""

    state: State
    about: About
    suppress: bool = False


class _Row(NamedTuple):
    codes: str
    enhanced: str
    words: str
    verdict: Verdict


_GONE = Verdict("failed", "recipient", suppress=True)
_NOT_NOW = Verdict("deferred", "recipient")
_ACCOUNT = Verdict("deferred", "account")
_MESSAGE = Verdict("failed", "message")

_TABLE = (
    _Row("421", "", "", Verdict("deferred", "connection")),
    _Row("53[0458]", "", "", _ACCOUNT),
    _Row("454", "", "quota", _ACCOUNT),
    _Row("454", "", "", Verdict("deferred", "server")),
    _Row("5..", "5\\.4\\.5|5\\.7\\.(?:515|60|708)", "", _ACCOUNT),
    _Row("5..", "5\\.7\\.1", "not authori[sz]ed|not allowed to send|relay", _ACCOUNT),
    _Row("452", "4\\.5\\.3", "", Verdict("deferred", "server")),
    _Row("45[0-9]", "4\\.3\\.\\d+", "", Verdict("deferred", "server")),
    _Row("45[0-9]", "4\\.2\\.1", ".*rate", Verdict("deferred", "server")),
    _Row("4..", "", "", _NOT_NOW),
    _Row("55[24]", "5\\.3\\.4|5\\.2\\.3", "", _MESSAGE),
    _Row("5..", "5\\.1\\.(?:1|2|3|10)", "", _GONE),
    _Row("5..", "5\\.2\\.\\d+", "", Verdict("failed", "recipient")),
)
"""The first row that fits decides; an empty pattern fits all. What no row knows is judged by its step."""


def judge(reply: Reply, step: Step) -> Verdict:
    """Return what a reply at `step` means for the letter in hand."""
    if reply.good:
        return Verdict("sent", "recipient")
    for row in _TABLE:
        if (
            re.fullmatch(row.codes, str(reply.code))
            and re.fullmatch(row.enhanced or ".*", reply.enhanced)
            and re.search(row.words, reply.text, re.IGNORECASE)
        ):
            return row.verdict
    return _by_step(step)


def _by_step(step: Step) -> Verdict:
    """A refusal for ever that says no more: who was being spoken of decides."""
    if step in {"connect", "auth", "mail"}:
        return _ACCOUNT
    return _MESSAGE if step in {"data", "dot"} else Verdict("failed", "recipient")
