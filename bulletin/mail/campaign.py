"""A campaign before it begins: who gets the letter in which language, who is left out and why, how long it takes."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal, NamedTuple

from bulletin.mail.journal import Row
from bulletin.mail.pace import MINUTE, Limits
from bulletin.mail.recipient import Recipient
from bulletin.mail.sealed import Sealed
from bulletin.mail.suppression import Reason as Left
from bulletin.mail.suppression import Suppression
from bulletin.model.language import Language
from bulletin.problems.problem import Problem

Reason = Literal["unsubscribed", "bounced", "complained", "by_hand", "tag", "row"]
"""Why somebody is left out: suppressed for one of four reasons, without a tag that was asked for, a row not read."""
PREVIEWS = 3
LISTED = 20
"""How many of those left out are named."""
Letters = Mapping[Language, Sealed]


class Skipped(NamedTuple):
    """One who gets no letter: the line of the list, the address hidden as in logs."""

    line: int
    address: str
    reason: Reason


@dataclass(slots=True)
class Plan:
    """Counted while the list is read: it takes the same memory for any list."""

    languages: Counter[Language] = field(default_factory=Counter)
    skipped: Counter[Reason] = field(default_factory=Counter)
    first: list[Recipient] = field(default_factory=list)
    listed: list[Skipped] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    utf8: int = 0
    """Readers whom only a server with SMTPUTF8 can reach."""

    @property
    def count(self) -> int:
        """How many get the letter."""
        return self.languages.total()


def planned(
    stream: Iterable[Recipient | Problem],
    letters: Letters,
    suppression: Suppression,
    tags: Collection[str] = (),
) -> Plan:
    """Go through a list once and return what would become of it."""
    plan = Plan()
    for found in stream:
        if isinstance(found, Problem):
            plan.problems.append(found)
            if found.severity == "error" and found.place and found.place.line > 1:
                plan.skipped["row"] += 1
            continue
        if reason := _left_out(found, suppression, tags):
            plan.skipped[reason] += 1
            if len(plan.listed) < LISTED and reason != "tag":
                plan.listed.append(Skipped(found.line, found.address.hidden, reason))
            continue
        plan.languages[language_of(found, letters)] += 1
        plan.utf8 += found.address.needs_utf8
        if len(plan.first) < PREVIEWS:
            plan.first.append(found)
    return plan


def rows(
    stream: Iterable[Recipient | Problem],
    letters: Letters,
    suppression: Suppression,
    tags: Collection[str] = (),
) -> Iterator[Row]:
    """Yield the same readers as rows of the journal."""
    for found in stream:
        if isinstance(found, Recipient) and not _left_out(found, suppression, tags):
            address, language = found.address, language_of(found, letters)
            yield Row(0, address.local, address.domain, address.shown, found.name, language, "queued")


def language_of(recipient: Recipient, letters: Letters) -> Language:
    """The reader's language where there is a letter in it, else the first of the issue."""
    wished = recipient.language
    return wished if wished and wished in letters else next(iter(letters))


def message_sha256(letters: Letters) -> str:
    """Return what the messages of all languages are known by; the day they are sent on has no part in it."""
    parts = sorted(f"{language} {sealed.sha256}" for language, sealed in letters.items())
    return sha256("\n".join(parts).encode()).hexdigest()


def seconds(count: int, limits: Limits) -> float:
    """How long so many letters take at the given rate, without the nights between two days."""
    return count * MINUTE / limits.a_minute if limits.a_minute else 0.0


def days(count: int, limits: Limits) -> int:
    """On how many days letters go out."""
    return -(-count // limits.a_day) if limits.a_day else 1


def _left_out(recipient: Recipient, suppression: Suppression, tags: Collection[str]) -> Reason | None:
    if not recipient.has_any(tags):
        return "tag"
    found = suppression.find(recipient.address)
    left: Left | None = found.reason if found else None
    return left
