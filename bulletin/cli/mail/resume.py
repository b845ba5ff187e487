"""`bulletin mail resume` and `bulletin mail retry`: a sending that was begun goes on."""

from dataclasses import dataclass
from datetime import datetime

from bulletin.cli.boundary import PROBLEMS
from bulletin.cli.console import Console
from bulletin.cli.mail.desk import Desk, desk, sealed, service
from bulletin.cli.mail.drive import drive
from bulletin.cli.mail.making import make
from bulletin.mail.campaign import message_sha256
from bulletin.mail.clock import WallClock
from bulletin.mail.journal import RowState
from bulletin.mail.letters import Order
from bulletin.mail.service import lacking
from bulletin.problems.catalogue import sending as codes
from bulletin.problems.problem import Problem, Refused


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said; `again` are the states whose letters are waiting once more."""

    key: str
    again: tuple[RowState, ...]
    small: bool
    wait: bool
    seconds: float
    """In which the letters have to be made; 0: as many as it takes."""


def run(console: Console, request: Request) -> int:
    """Send what is waiting. The letter is made anew, with the date of the first time, and must be the same."""
    with desk(console) as opened:
        campaign = opened.campaign(opened.file(request.key))
    order = Order(small=request.small, moment=datetime.fromisoformat(campaign.date))
    made = make(console, request.key, order, request.seconds, lacking)
    if made is None:
        return PROBLEMS
    workspace, file, written = made
    letters = sealed(written)
    if message_sha256(letters) != campaign.sha256:
        raise Refused([Problem(codes.OTHER_MESSAGE, values={"key": file.key})])
    server = service(console, workspace)
    with desk(console, workspace) as opened, opened.office.alone():
        _queue_again(opened, campaign.id, request.again)
        return drive(opened, server, letters, campaign, file, patient=request.wait)


def _queue_again(opened: Desk, campaign: int, states: tuple[RowState, ...]) -> None:
    """Put letters back into the queue; what a dead process has left behind is of unknown fate first."""
    journal, now = opened.office.journal, WallClock().now()
    journal.recover(campaign, now)
    for state in states:
        journal.move(campaign, state, "queued", now)
