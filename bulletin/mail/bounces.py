"""Letters that came back: reports of delivery (RFC 3464) in a Maildir, judged and not believed blindly.

Anybody can write such a report. One counts only where it names the token of a letter that we have sent to that
reader: in its envelope id, which the server was given, or in the message id of the letter that it returns.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from hmac import compare_digest
from pathlib import Path
from typing import Literal, NamedTuple

from bulletin.mail.address import Address, BadAddress, read_address
from bulletin.mail.office import Office

Kind = Literal["gone", "refused", "delayed", "foreign", "other"]
"""The mailbox is not there; another refusal; still trying; about no letter of ours; no report at all."""
_GONE = re.compile(r"5\.1\.(?:1|2|3|6|10)")
"""Not all of 5.1: 5.1.7 and 5.1.8 are about the sender."""
_MOST = 2_000_000
"""Octets of a file that is looked at."""
_MESSAGE_ID = re.compile(r"^Message-ID:\s*<([^<>@\s]+)\.([a-z2-7]{24})@", re.IGNORECASE | re.MULTILINE)


class Bounce(NamedTuple):
    """One reader of one report; `token` is that of the message, `campaign` where the letter told it."""

    addresses: tuple[str, ...]
    """All that the reader is called in it: as we wrote, and where the letter went on to."""
    action: str
    status: str
    token: str
    campaign: str


@dataclass(slots=True)
class Bounces:
    """A Maildir read: how many of each kind, and whom to suppress."""

    kinds: Counter[Kind] = field(default_factory=Counter)
    gone: list[Address] = field(default_factory=list)


def read_maildir(folder: Path, office: Office, campaigns: tuple[str, ...]) -> Bounces:
    """Read the reports in the Maildir `folder`; `campaigns` are those whose tokens are known. Nothing is changed.

    Raises OSError.
    """
    found = Bounces()
    for path in _files(folder):
        with path.open("rb") as stream:
            bounces = list(read_report(stream.read(_MOST)))
        if not bounces:
            found.kinds["other"] += 1
        for bounce in bounces:
            address = _proven(bounce, office, campaigns)
            kind = _kind(bounce) if address else "foreign"
            found.kinds[kind] += 1
            if address and kind == "gone":
                found.gone.append(address)
    return found


def read_report(raw: bytes) -> Iterator[Bounce]:
    """Yield a bounce for each reader that a multipart/report tells of; nothing for any other message."""
    message = message_from_bytes(raw)
    if message.get_content_type() != "multipart/report":
        return
    status = _part(message, "message/delivery-status")
    if status is None:
        return
    returned = _MESSAGE_ID.search(_returned(message))
    campaign, token = (returned[1], returned[2]) if returned else ("", "")
    about, *readers = _blocks(status)
    token = str(about.get("Original-Envelope-Id", "")).strip() or token
    for reader in readers:
        called = [str(reader.get(name, "")) for name in ("Original-Recipient", "Final-Recipient")]
        addresses = [address.rpartition(";")[2].strip().strip("<>") for address in called]
        action, code = (str(reader.get(key, "")).strip().lower() for key in ("Action", "Status"))
        every = (*addresses, *map(_without_xtext, addresses))
        yield Bounce(tuple(dict.fromkeys(filter(None, every))), action, code, token, campaign)


def _files(folder: Path) -> Iterator[Path]:
    for part in ("new", "cur"):
        if (folder / part).is_dir():
            yield from sorted(path for path in (folder / part).iterdir() if path.is_file())


def _part(message: Message, kind: str) -> Message | None:
    return next((part for part in message.walk() if part.get_content_type() == kind), None)


def _blocks(status: Message) -> list[Message]:
    """The groups of fields; the first is about the message, the others are about a reader each."""
    inner = status.get_payload()
    return [part for part in inner if isinstance(part, Message)] if isinstance(inner, list) else [Message()]


def _returned(message: Message) -> str:
    """The headers of the letter that came back, whole or only they."""
    for kind in ("text/rfc822-headers", "message/rfc822"):
        part = _part(message, kind)
        if part is None:
            continue
        inner = part.get_payload()
        if isinstance(inner, list):
            return "\n".join(f"{name}: {value}" for name, value in inner[0].items())  # type: ignore[union-attr]
        return str(inner)
    return ""


def _without_xtext(address: str) -> str:
    """RFC 3461, 4; not every server has taken the marks away."""
    return re.sub(r"\+([0-9A-F]{2})", lambda mark: chr(int(mark[1], 16)), address)


def _proven(bounce: Bounce, office: Office, campaigns: tuple[str, ...]) -> Address | None:
    for typed in bounce.addresses:
        try:
            address = read_address(typed)
        except BadAddress:
            continue
        for name in filter(None, (bounce.campaign, *campaigns)):
            if compare_digest(bounce.token.encode(), office.message_token(name, address).encode()):
                return address
    return None


def _kind(bounce: Bounce) -> Kind:
    if bounce.action == "failed":
        return "gone" if _GONE.fullmatch(bounce.status) else "refused"
    return "delayed" if bounce.action == "delayed" else "other"
