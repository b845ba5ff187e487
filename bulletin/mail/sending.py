"""Sending a campaign that stands in the journal: the run with all that it needs, and how it has ended."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass

from bulletin.mail.address import Address
from bulletin.mail.campaign import Letters, message_sha256
from bulletin.mail.clock import Clock, day
from bulletin.mail.connection import Denied
from bulletin.mail.journal import Campaign, Row, RowState
from bulletin.mail.office import Office
from bulletin.mail.pace import Limits, Pace
from bulletin.mail.run import Ending, Post, Run
from bulletin.mail.sealed import Reader
from bulletin.mail.service import Service
from bulletin.problems.catalogue import sending as codes
from bulletin.problems.problem import Problem, Refused


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run has ended; `problem` is None where nothing was wrong with it."""

    ending: Ending | None
    counts: Mapping[RowState, int]
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Sending:
    """What sends: the files, the server, the letters, the pace. `key` is what the user calls the issue."""

    office: Office
    service: Service
    letters: Letters
    limits: Limits
    clock: Clock
    key: str

    def go(
        self,
        campaign: Campaign,
        tell: Callable[[Row, str], None],
        in_hand: Callable[[], AbstractContextManager[None]],
        *,
        patient: bool = False,
    ) -> Outcome:
        """Send what is waiting. The caller is alone (Office.alone), and what it tells is shown as it comes.

        Raises Refused where the letter is another than the campaign's, or there is no password.
        """
        if campaign.sha256 != message_sha256(self.letters):
            raise Refused([Problem(codes.OTHER_MESSAGE, values={"key": self.key})])
        journal = self.office.journal
        journal.recover(campaign.id, self.clock.now())
        journal.stop(campaign.id, wished=False)
        pace = Pace(self.limits, self.clock, journal)
        run = Run(journal, campaign, self._post(in_hand), pace, self.clock, tell, patient=patient)
        ending: Ending | None = None
        try:
            ending = run.go()
            problem = self._problem(ending, run)
        except Denied as error:
            problem = self.service.denied(error)
        counts = journal.counts(campaign.id)
        if not counts["queued"] + counts["deferred"]:
            journal.finish(campaign.id, self.clock.now())
        return Outcome(ending, counts, problem)

    def _problem(self, ending: Ending, run: Run) -> Problem | None:
        if ending == "failures":
            values: dict[str, str | int] = {"count": run.failures, "last": run.watched, "key": self.key}
            return Problem(codes.FAILURES, values=values)
        return self.service.ended(ending, run.reply, self.key)

    def _post(self, in_hand: Callable[[], AbstractContextManager[None]]) -> Post:
        office, clock = self.office, self.clock
        by_language = {str(language): sealed for language, sealed in self.letters.items()}
        letter = next(iter(self.letters.values())).letter

        def reader(address: Address, name: str) -> Reader:
            return office.reader(letter, address, name)

        def suppress(address: Address, why: str) -> None:
            del why  # the journal has the reply
            office.suppression.add(address, "bounced", day(clock.now()))

        return Post(
            by_language, reader, self.service.connect, office.suppression.__contains__, suppress, in_hand
        )
