"""A campaign on its way: the bar while it runs, and what is said at its end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bulletin.cli.boundary import FINE, INTERRUPTED, PROBLEMS
from bulletin.cli.console import Bar
from bulletin.cli.mail.desk import Desk
from bulletin.cli.mail.interrupt import Interrupt
from bulletin.mail.campaign import Letters, seconds
from bulletin.mail.clock import Clock, WallClock, day
from bulletin.mail.journal import Campaign, Row, RowState
from bulletin.mail.sending import Outcome, Sending
from bulletin.mail.service import Service, limits_of
from bulletin.workspace import IssueFile

SOME_FAILED, SOME_LEFT = 4, 5
"""Exit codes: the server has refused some readers; some are put off, of unknown fate, or still waiting."""
MINUTE = 60


@dataclass(slots=True)
class _Told:
    """What the bar says: counts of this run, and the time that the rest takes at its pace."""

    desk: Desk
    bar: Bar
    clock: Clock
    waiting: int
    least: float
    """Seconds that a letter takes at the given rate."""
    counts: dict[str, int] = field(default_factory=dict)
    begun: float = 0.0

    def __call__(self, row: Row, state: str) -> None:
        words = self.desk.words
        self.begun = self.begun or self.clock.now()
        self.counts[state] = self.counts.get(state, 0) + (row.state == "queued" or state != "deferred")
        done = sum(self.counts.values())
        each = max(self.least, (self.clock.now() - self.begun) / max(1, done - 1))
        parts = [
            words.progress.format(
                **{name: self.counts.get(name, 0) for name in ("sent", "deferred", "failed")}
            ),
            *([words.unanswered.format(count=self.counts["unknown"])] if "unknown" in self.counts else []),
        ]
        if left := max(0, self.waiting - done):
            parts.append(words.left.format(minutes=minutes(left * each)))
        self.bar.step(", ".join(parts))


def drive(
    desk: Desk,
    service: Service,
    letters: Letters,
    campaign: Campaign,
    file: IssueFile,
    *,
    patient: bool = False,
) -> int:
    """Send what is waiting of a campaign, and return the exit code. The caller is alone. Raises Refused."""
    limits, clock = limits_of(desk.workspace.settings.mail), WallClock()
    counts = desk.office.journal.counts(campaign.id)
    waiting = counts["queued"] + counts["deferred"]
    if waiting:
        service.prepare()  # a question has no place beside the bar
    else:
        desk.console.say(desk.words.nothing_to_do)
    sending = Sending(desk.office, service, letters, limits, clock, file.key)
    try:
        with Interrupt() as interrupt, desk.console.bar(waiting) as bar:
            told = _Told(desk, bar, clock, waiting, seconds(1, limits))
            outcome = sending.go(campaign, told, interrupt.in_hand, patient=patient)
    except KeyboardInterrupt:
        show_counts(desk, campaign)
        desk.console.say(desk.words.interrupted.format(key=file.key))
        return INTERRUPTED
    return _ended(desk, campaign, file, outcome)


def show_counts(desk: Desk, campaign: Campaign) -> None:
    """Print how many letters are in each state."""
    words = desk.words
    counts = desk.office.journal.counts(campaign.id)
    rows = [(words.states[state], str(count)) for state, count in counts.items() if count or state == "sent"]
    desk.console.table(words.state_columns, rows, right=(1,))


def advise(desk: Desk, campaign: Campaign, key: str) -> None:
    """Say what can be done about letters that are put off, of unknown fate or refused."""
    words, console, journal = desk.words, desk.console, desk.office.journal
    counts = journal.counts(campaign.id)
    if counts["deferred"]:
        soonest = min(row.next_at for row in journal.rows(campaign.id, "deferred"))
        time = datetime.fromtimestamp(soonest).astimezone().strftime("%H:%M")
        console.say(words.deferred.format(count=counts["deferred"], time=time, key=key))
    if counts["unknown"]:
        console.say(words.unknown.format(count=counts["unknown"], key=key))
        for row in journal.rows(campaign.id, "unknown"):
            console.say(f"  {row.address.hidden}")
    if counts["failed"]:
        console.say(words.failed.format(count=counts["failed"], key=key))


def minutes(duration: float) -> int:
    """Minutes as people are told them: at least one."""
    return max(1, round(duration / MINUTE))


def _ended(desk: Desk, campaign: Campaign, file: IssueFile, outcome: Outcome) -> int:
    words, console, counts = desk.words, desk.console, outcome.counts
    show_counts(desk, campaign)
    if outcome.problem:
        console.problems([outcome.problem], {})
    if outcome.ending == "stopped":
        console.say(words.stopped.format(key=file.key))
    if outcome.ending == "day_full":
        today = desk.office.journal.sent_on(day(WallClock().now()))
        console.say(words.day_full.format(count=today, key=file.key))
    advise(desk, campaign, file.key)
    code = _code(counts)
    if code == FINE and not outcome.problem:
        console.say(words.all_sent)
    return PROBLEMS if outcome.problem else code


def _code(counts: Mapping[RowState, int]) -> int:
    left: tuple[RowState, ...] = ("queued", "sending", "deferred", "unknown")
    if any(counts[state] for state in left):
        return SOME_LEFT
    return SOME_FAILED if counts["failed"] else FINE
