"""The run through a campaign: one reader after the other, each written down before and after the deciding moment."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Literal

from bulletin.mail.address import Address
from bulletin.mail.clock import Clock
from bulletin.mail.connection import Connection, Envelope, Lost
from bulletin.mail.journal import Campaign, Journal, Row
from bulletin.mail.pace import Pace
from bulletin.mail.replies import Reply, Step, judge
from bulletin.mail.sealed import Reader, Sealed

Ending = Literal["done", "stopped", "day_full", "account", "message", "failures", "no_server"]
"""Why a run has ended. `done`: nobody's turn is now; deferred ones may be left."""
Settled = Literal["sent", "failed", "unknown", "suppressed"]

AGAIN = (5 * 60, 15 * 60, 60 * 60, 240 * 60)
"""Seconds until a deferred letter is tried again; the last one goes on until GIVE_UP."""
GIVE_UP = 24 * 3600
RECONNECT = (0, 5, 20, 60, 300)
"""Seconds before the connection is tried again, the first time at once: servers end long ones. After the last the run
ends."""
LOOK_UP = 15.0
"""Seconds between two looks at whether somebody wants the waiting to end."""
FRESH = 100
"""Letters over one connection."""
WATCHED, TOO_MANY = 50, 5
"""More than so many failures among the last ones: something is wrong with the list, or with us."""
_MESSAGES = 3
"""Refusals of the letter itself, one after the other, that end a run; one is enough where it is too large."""


@dataclass(frozen=True, slots=True)
class Post:
    """What a run needs: the letters by language, who a reader is to the letter, how to connect."""

    letters: Mapping[str, Sealed]
    reader: Callable[[Address, str], Reader]
    connect: Callable[[], Connection]
    suppressed: Callable[[Address], bool]
    suppress: Callable[[Address, str], None]
    in_hand: Callable[[], AbstractContextManager[None]] = nullcontext
    """Holds back a wish to end while a letter is in hand."""


class Run:
    """A run; `tell` is called with each row that was settled."""

    def __init__(
        self,
        journal: Journal,
        campaign: Campaign,
        post: Post,
        pace: Pace,
        clock: Clock,
        tell: Callable[[Row, str], None],
        *,
        patient: bool = False,
    ) -> None:
        """Take what it needs; a `patient` run waits for the turns of deferred letters too."""
        self._journal, self._campaign, self._post = journal, campaign, post
        self._pace, self._clock, self._tell, self._patient = pace, clock, tell, patient
        self._connection: Connection | None = None
        self._used = self._lost = self._refused_messages = 0
        self._answered = False
        self._owed = 0.0
        """Seconds that the server is left alone before the next reader: not while a letter is in hand."""
        self._last: deque[bool] = deque(maxlen=WATCHED)
        self.reply: Reply | None = None
        """The reply that has ended the run, where one did."""

    @property
    def failures(self) -> int:
        """How many of the last letters were refused."""
        return sum(self._last)

    @property
    def watched(self) -> int:
        """How many the last letters are."""
        return len(self._last)

    def go(self) -> Ending:
        """Send to all whose turn has come; return why it ended. The journal is whole at every moment."""
        try:
            return next((ending for ending in self._steps() if ending), "done")
        finally:
            if self._connection:
                self._connection.close()

    def _steps(self) -> Iterator[Ending | None]:
        while row := self._next():
            if self._stop_wished():
                yield "stopped"
            if self._pace.day_is_full:
                yield "day_full"
            ending = self._one(row)
            if not ending:
                self._pause(self._owed)
            yield ending

    def _next(self) -> Row | None:
        """The next reader; a patient run waits for one, and gives a row early only to be stopped at it."""
        number = self._campaign.id
        row = self._journal.next(number, self._clock.now())
        while row is None and self._patient and (soonest := self._journal.soonest(number)) is not None:
            if self._stop_wished():
                return self._journal.next(number, soonest)
            self._drop()
            self._pause(soonest - self._clock.now())
            row = self._journal.next(number, self._clock.now())
        return row

    def _stop_wished(self) -> bool:
        now = self._journal.campaign(self._campaign.name)
        return bool(now and now.stop)

    def _one(self, row: Row) -> Ending | None:
        address = row.address
        if self._post.suppressed(address):
            return self._settle(row, "suppressed", None)
        try:
            self._pace.wait()
            connection = self._line()
            self._answered = True
            with self._post.in_hand():
                return self._hand_over(row, address, connection)
        except Lost as lost:
            self.reply = Reply(0, str(lost))
            self._drop()
            if not self._answered:
                return "no_server"
            if lost.after_dot:
                return self._settle(row, "unknown", self.reply) or self._wait_for_server()
            return self._wait_for_server()

    def _hand_over(self, row: Row, address: Address, connection: Connection) -> Ending | None:
        letter = self._post.letters[row.language]
        reader = self._post.reader(address, row.name)
        segments = letter.segments(reader)
        size = sum(map(len, segments))
        if address.needs_utf8 and not connection.knows("smtputf8"):
            return self._settle(row, "failed", Reply(0, "SMTPUTF8"))
        if connection.most and size > connection.most:
            self.reply = Reply(552, f"5.3.4 {size} > {connection.most}")
            return "message"
        envelope = Envelope(
            letter.letter.sender.address.wire, address.wire, size, address.needs_utf8, reader.message
        )
        if refused := connection.offer(envelope):
            ending = self._judged(row, *refused)
            self._forget_letter(connection)
            return ending
        connection.pour(segments)
        self._journal.sending(row, self._clock.now())
        return self._judged(row, "dot", connection.end())

    def _forget_letter(self, connection: Connection) -> None:
        """Make the line ready for the next letter; some servers close it after a refusal."""
        try:
            if self._connection is connection:
                connection.reset()
        except Lost:
            self._drop()

    def _judged(self, row: Row, step: Step, reply: Reply) -> Ending | None:
        verdict = judge(reply, step)
        if verdict.state == "sent":
            self._pace.count()
            self._refused_messages = self._lost = 0
            return self._settle(row, "sent", reply)
        if verdict.about in {"account", "message"}:
            return self._ours(row, step, reply, stays=verdict.about == "account")
        if verdict.about in {"connection", "server"}:
            return self._server_refuses(row, reply, slower=verdict.about == "server")
        self._lost = 0
        if verdict.suppress:
            self._post.suppress(row.address, reply.text)
        return self._later(row, reply) if verdict.state == "deferred" else self._settle(row, "failed", reply)

    def _server_refuses(self, row: Row, reply: Reply, *, slower: bool) -> Ending | None:
        """The server wants a pause. A reader at whom it says so again does not hold up the others."""
        self.reply = reply
        if row.attempts:
            self._later(row, reply)
        else:
            self._back(row, reply)
        self._drop()
        if slower:
            self._pace.slow_down()
        return self._wait_for_server()

    def _ours(self, row: Row, step: Step, reply: Reply, *, stays: bool) -> Ending | None:
        """The refusal is about us or about the letter: it would be the same for the next reader."""
        self.reply = reply
        if stays:
            self._back(row, reply)
            return "account"
        self._refused_messages += 1
        if step in {"mail", "rcpt"} or reply.enhanced.startswith(("5.3.4", "5.2.3")):
            self._back(row, reply)
            return "message"
        self._settle(row, "failed", reply)
        return "message" if self._refused_messages >= _MESSAGES else None

    def _later(self, row: Row, reply: Reply) -> Ending | None:
        now = self._clock.now()
        if row.first_at is not None and now - row.first_at >= GIVE_UP:
            return self._settle(row, "failed", reply)
        wait = AGAIN[min(row.attempts, len(AGAIN) - 1)]
        self._journal.settle(row, "deferred", reply, now, now + wait)
        self._tell(row, "deferred")
        return None

    def _back(self, row: Row, reply: Reply) -> None:
        self._journal.settle(row, "queued", reply, self._clock.now())

    def _settle(self, row: Row, state: Settled, reply: Reply | None) -> Ending | None:
        self._journal.settle(row, state, reply, self._clock.now())
        if state != "suppressed":
            self._last.append(state == "failed")
        self._tell(row, state)
        return "failures" if sum(self._last) > TOO_MANY else None

    def _line(self) -> Connection:
        """The connection in use; a new one after FRESH letters."""
        if self._connection and self._used >= FRESH:
            self._connection.close()
            self._connection = None
        if not self._connection:
            self._connection, self._used = self._post.connect(), 0
        self._used += 1
        return self._connection

    def _drop(self) -> None:
        if self._connection:
            self._connection.close()
            self._connection = None

    def _wait_for_server(self) -> Ending | None:
        if self._lost >= len(RECONNECT):
            return "no_server"
        self._owed = RECONNECT[self._lost]
        self._lost += 1
        return None

    def _pause(self, seconds: float) -> None:
        """Wait; a wish to stop ends the waiting."""
        self._owed = 0.0
        until = self._clock.now() + seconds
        while (left := until - self._clock.now()) > 0 and not self._stop_wished():
            self._clock.sleep(min(LOOK_UP, left))
