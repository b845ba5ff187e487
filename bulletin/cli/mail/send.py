"""`bulletin mail send`: who would get the letter; with `--go` the letter to all of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bulletin.bounds import bounded
from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.console import Console
from bulletin.cli.mail.desk import Desk, desk, sealed, service
from bulletin.cli.mail.drive import drive, minutes
from bulletin.cli.mail.making import make
from bulletin.mail.campaign import Letters, Plan, days, language_of, message_sha256, planned, rows, seconds
from bulletin.mail.clock import WallClock, day
from bulletin.mail.journal import Campaign, Row
from bulletin.mail.letters import Order
from bulletin.mail.members import stream_members
from bulletin.mail.recipient import Recipient
from bulletin.mail.service import lacking, limits_of
from bulletin.problems.catalogue import sending as codes
from bulletin.problems.days import dated
from bulletin.problems.problem import Problem, Refused
from bulletin.publish.output import Output, write_all
from bulletin.workspace import IssueFile

GROWTH = 1.2
"""How many times the last list this one may be without a question."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said."""

    key: str | None
    list: Path
    tags: tuple[str, ...]
    go: bool
    yes_to: int | None
    grown: bool
    small: bool
    wait: bool
    seconds: float
    """In which the letters have to be made; 0: as many as it takes."""


def run(console: Console, request: Request) -> int:
    """Show what would be sent, or send it; return 1 where something stands in the way."""
    moment = datetime.now().astimezone().replace(microsecond=0)
    order = Order(small=request.small, moment=moment)
    made = make(console, request.key, order, request.seconds, lacking)
    if made is None:
        return PROBLEMS
    workspace, file, written = made
    with desk(console, workspace) as opened:
        return _Dispatch(opened, request, file, sealed(written), moment).run()


@dataclass(frozen=True, slots=True)
class _Dispatch:
    """One sending, from the list to the journal."""

    desk: Desk
    request: Request
    file: IssueFile
    letters: Letters
    moment: datetime

    def run(self) -> int:
        """Show the plan, then send where that is wished."""
        console, words = self.desk.console, self.desk.words
        with bounded():
            plan = planned(self._members(), self.letters, self.desk.office.suppression, self.request.tags)
        console.problems(plan.problems, {})
        self._show(plan)
        if not self.request.go and plan.count:
            self._preview(plan)
        if obstacles := tuple(self._obstacles(plan)):
            console.problems(obstacles, {})
            console.say(words.not_ready)
            return PROBLEMS
        if self.request.go:
            return self._go(plan)
        console.say(words.dry)
        return FINE

    def _members(self) -> Iterator[Recipient | Problem]:
        return stream_members(self.request.list, self.desk.console.path(self.request.list))

    def _show(self, plan: Plan) -> None:
        console, words, mail = self.desk.console, self.desk.words, self.desk.workspace.settings.mail
        console.say(words.plan.format(key=self.file.key, count=plan.count))
        for language, count in plan.languages.items():
            console.say(words.plan_language.format(language=words.languages[language], count=count))
        if plan.utf8:
            console.say(words.plan_utf8.format(count=plan.utf8))
        if plan.skipped:
            named = [(words.skipped[reason], str(count)) for reason, count in plan.skipped.items()]
            console.table(words.skipped_columns, named, right=(1,))
        for one in plan.listed:
            reason = words.skipped[one.reason]
            console.say(words.skipped_one.format(line=one.line, address=one.address, reason=reason))
        known = plan.skipped.total() - plan.skipped["tag"] - plan.skipped["row"]
        if more := known - len(plan.listed):
            console.say(words.skipped_more.format(count=more))
        if not plan.count:
            return
        limits, size = limits_of(mail), self._size(plan)
        console.say(words.plan_size.format(size=console.size(size)))
        if plan.count > 1:
            console.say(words.plan_total.format(count=plan.count, total=console.size(plan.count * size)))
        if mail.rate:
            needed = minutes(seconds(plan.count, limits))
            console.say(words.plan_time.format(rate=mail.rate, minutes=needed))
        if (many := days(plan.count, limits)) > 1:
            console.say(words.plan_days.format(per_day=limits.a_day, days=many))

    def _size(self, plan: Plan) -> int:
        """The octets of the largest of the first letters."""
        return max(sum(map(len, segments)) for segments in self._first(plan))

    def _first(self, plan: Plan) -> Iterator[tuple[bytes, bytes]]:
        office = self.desk.office
        for one in plan.first:
            letter = self.letters[language_of(one, self.letters)]
            yield letter.segments(office.reader(letter.letter, one.address, one.name))

    def _preview(self, plan: Plan) -> None:
        """Write the letters of the first readers into the output folder."""
        folder = self.desk.workspace.output_folder
        outputs = [
            Output(f"{self.file.output_stem}.preview-{number}.eml", b"".join(segments))
            for number, segments in enumerate(self._first(plan), 1)
        ]
        write_all(folder, outputs)
        files = ", ".join(self.desk.console.path(folder / output.name) for output in outputs)
        self.desk.console.say(self.desk.words.previews.format(files=files))

    def _obstacles(self, plan: Plan) -> Iterator[Problem]:
        """What stands in the way of sending."""
        journal = self.desk.office.journal
        yield from lacking(self.desk.workspace.settings)
        if begun := self._begun():
            yield begun
            return
        if not plan.count:
            yield Problem(codes.NO_READERS, values={"file": self.desk.console.path(self.request.list)})
        last = journal.last(self.file.series)
        if last and not self.request.grown and plan.count > GROWTH * last.readers:
            yield Problem(codes.GROWN, values={"count": plan.count, "before": last.readers})
        if not journal.tested(message_sha256(self.letters)):
            yield Problem(codes.NOT_TESTED, values={"key": self.file.key})

    def _begun(self) -> Problem | None:
        begun = self.desk.office.journal.campaign(self.file.output_stem)
        if begun is None:
            return None
        return Problem(codes.ALREADY, values={"date": dated(day(begun.started)), "key": self.file.key})

    def _go(self, plan: Plan) -> int:
        server = service(self.desk.console, self.desk.workspace)
        self._confirm(plan.count)
        with self.desk.office.alone():
            if begun := self._begun():
                raise Refused([begun])
            campaign = self._begin(plan.count)
            return drive(self.desk, server, self.letters, campaign, self.file, patient=self.request.wait)

    def _confirm(self, count: int) -> None:
        console, words, given = self.desk.console, self.desk.words, str(self.request.yes_to)
        if self.request.yes_to is None:
            if not console.can_ask:
                console.say(words.no_terminal.format(count=count))
            given = console.ask(words.confirm) if console.can_ask else "–"
        if given != str(count):
            raise Refused([Problem(codes.OTHER_COUNT, values={"given": given or "–", "count": count})])

    def _begin(self, count: int) -> Campaign:
        """Write the campaign down. Raises Refused where the list has changed since it was counted."""

        def counted() -> Iterator[Row]:
            number = 0
            for row in rows(self._members(), self.letters, self.desk.office.suppression, self.request.tags):
                number += 1
                yield row
            if number != count:
                raise Refused([Problem(codes.OTHER_COUNT, values={"given": count, "count": number})])

        first = next(iter(self.letters.values())).letter
        return self.desk.office.journal.begin(
            self.file.output_stem,
            message_sha256(self.letters),
            self.moment.isoformat(),
            first.sender.address.wire,
            counted(),
            WallClock().now(),
            self.file.series,
        )
