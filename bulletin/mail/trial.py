"""A test: the letters of an issue sent to those who look at them first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bulletin.mail.address import Address
from bulletin.mail.campaign import Letters, message_sha256
from bulletin.mail.clock import day
from bulletin.mail.connection import Connection, Envelope
from bulletin.mail.office import Office
from bulletin.mail.replies import Reply
from bulletin.mail.sealed import Sealed
from bulletin.model.language import Language


@dataclass(frozen=True, slots=True)
class Tried:
    """What the server has said of one letter of a test."""

    address: Address
    language: Language
    reply: Reply


def try_letters(
    office: Office, letters: Letters, testers: Sequence[Address], connection: Connection, now: datetime
) -> Iterator[Tried]:
    """Send each tester the letter of each language, and yield what the server says.

    Where a letter of each language was taken, the journal knows the message as tested. Raises Lost.
    """
    taken: set[Language] = set()
    for address in testers:
        for language, sealed in letters.items():
            reply = _sent(office, sealed, address, connection, now)
            if reply.good:
                taken.add(language)
                office.journal.count_day(day(now.timestamp()))
            yield Tried(address, language, reply)
    if taken == set(letters):
        office.journal.test(message_sha256(letters), now.timestamp())


def _sent(office: Office, sealed: Sealed, address: Address, connection: Connection, now: datetime) -> Reply:
    """The scope of the message id is the test's own: a server drops a second letter with the same one."""
    letter = sealed.letter
    reader = office.reader(
        letter, address, scope=f"test {letter.campaign} {letter.language} {now.isoformat()}"
    )
    segments = sealed.segments(reader)
    size = sum(map(len, segments))
    if connection.most and size > connection.most:
        return Reply(552, f"5.3.4 {size} > {connection.most}")
    envelope = Envelope(letter.sender.address.wire, address.wire, size, address.needs_utf8)
    if refused := connection.offer(envelope):
        connection.reset()
        return refused[1]
    connection.pour(segments)
    return connection.end()
