"""A campaign to send: a small letter, readers, and a run through them without a workspace around it."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bulletin.mail.address import Address, read_address
from bulletin.mail.attachment import Attachment
from bulletin.mail.clock import Clock, WallClock
from bulletin.mail.connection import Connection, Server
from bulletin.mail.journal import Campaign, Journal, Row
from bulletin.mail.letter import GREETING_SLOT, LEAVE_SLOT, Letter, Sender, WayOut
from bulletin.mail.pace import Limits, Pace
from bulletin.mail.run import Ending, Post, Run
from bulletin.mail.sealed import Reader, Sealed
from bulletin.mail.token import token

SECRET = b"0" * 32
NAME = "bulletin-9"
PDF = b"%PDF-1.7\n.\r\n.dot\n" + bytes(range(256)) * 40


@dataclass
class FastClock:
    """Time that runs `speed` times as fast as it should, the same in all processes."""

    start: float
    speed: float = 1.0

    def now(self) -> float:
        """Seconds since 1970, or a good deal later."""
        return self.start + (time.time() - self.start) * self.speed

    def sleep(self, seconds: float) -> None:
        """Wait, though not so long."""
        time.sleep(seconds / self.speed)


@dataclass
class SetClock:
    """A clock that moves only when somebody waits, and remembers by how much."""

    moment: float = 1_800_000_000.0
    waits: list[float] = field(default_factory=list)

    def now(self) -> float:
        """The time it is set to."""
        return self.moment

    def sleep(self, seconds: float) -> None:
        """Move on."""
        self.waits.append(seconds)
        self.moment += seconds


def letter(*, pdf: bytes = PDF, subject: str = "Бюлетин, брой 9 – Седем години в дати") -> Letter:
    """A letter in Bulgarian with a PDF."""
    return Letter(
        campaign=NAME,
        list_id="bulletin.example.org",
        language="bg",
        sender=Sender("Клъстер „София – град на знанието“", read_address("news@example.org")),
        subject=subject,
        greeting="Здравейте, {name}!",
        plain_greeting="Здравейте!",
        text=f"{GREETING_SLOT}\n.\nОтписване: {LEAVE_SLOT}\n",
        html=f'<p>{GREETING_SLOT}</p><a href="{LEAVE_SLOT}">Отписване</a>',
        way_out=WayOut("https://example.org/u/{token}", "leave@example.org"),
        date=datetime(2026, 11, 22, 10, tzinfo=UTC),
        attachments=(Attachment("Бюлетин, брой 9 – Седем години.pdf", "application/pdf", pdf),),
    )


def row(address: str, name: str = "Иван Петров") -> Row:
    """A reader who waits."""
    found = read_address(address)
    return Row(0, found.local, found.domain, found.shown, name, "bg", "queued")


def rows(count: int) -> Iterator[Row]:
    """Readers `m1@members.test`, `m2@…`, each with a name of their own."""
    return (row(f"m{number}@members.test", f"Читател № {number}") for number in range(1, count + 1))


def reader(address: Address, name: str) -> Reader:
    """Who a reader is to the letter."""
    leave = token(SECRET, "leave", "bulletin.example.org", address)
    return Reader(address, name, leave, token(SECRET, "message", NAME, address))


@dataclass
class Sending:
    """A journal in a folder and what is needed to send."""

    folder: Path
    server: Server
    secret: str = ""
    clock: Clock = field(default_factory=WallClock)
    sealed: Sealed = field(default_factory=lambda: Sealed(letter()))
    patient: bool = False
    left: set[str] = field(default_factory=set)
    """Addresses that are suppressed."""
    gone: list[str] = field(default_factory=list)
    """Addresses that the run has found gone."""
    told: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.journal = Journal(self.folder / "journal.sqlite3")

    def begin(self, readers: Iterable[Row]) -> Campaign:
        """Write the campaign down."""
        return self.journal.begin(
            NAME, self.sealed.sha256, "2026-11-22", "news@example.org", readers, self.clock.now()
        )

    def connect(self) -> Connection:
        """Open a connection."""
        return Connection(self.server, lambda: self.secret)

    def run(self, tell: Callable[[Row, str], None] | None = None) -> Run:
        """A run through the campaign, recovered from what a dead one has left."""
        campaign = self.journal.campaign(NAME)
        assert campaign
        self.journal.recover(campaign.id, self.clock.now())
        post = Post({"bg": self.sealed}, reader, self.connect, self._left, self._suppress)
        pace = Pace(Limits(a_minute=0), self.clock, self.journal)
        return Run(self.journal, campaign, post, pace, self.clock, tell or self._tell, patient=self.patient)

    def go(self) -> Ending:
        """Run."""
        return self.run().go()

    def states(self) -> dict[str, str]:
        """The state of each reader, by address."""
        campaign = self.journal.campaign(NAME)
        assert campaign
        return {f"{one.local}@{one.domain}": one.state for one in self.journal.rows(campaign.id)}

    def _left(self, address: Address) -> bool:
        return address.wire in self.left

    def _suppress(self, address: Address, _reply: str) -> None:
        self.gone.append(address.wire)

    def _tell(self, settled: Row, state: str) -> None:
        self.told.append((f"{settled.local}@{settled.domain}", state))
