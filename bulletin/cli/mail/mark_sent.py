"""`bulletin mail mark-sent`: a reader whose letter was of unknown fate has got it."""

from bulletin.cli.boundary import FINE
from bulletin.cli.console import Console
from bulletin.cli.mail.desk import desk
from bulletin.mail.address import BadAddress, read_address
from bulletin.mail.clock import WallClock
from bulletin.mail.journal import Row
from bulletin.problems.catalogue import sending as codes
from bulletin.problems.problem import Problem, Refused


def run(console: Console, key: str, typed: tuple[str, ...]) -> int:
    """Note it for each address. Raises Refused for one to which no letter is of unknown fate; then nothing is noted."""
    with desk(console) as opened, opened.office.alone():
        journal, now = opened.office.journal, WallClock().now()
        campaign = opened.campaign(opened.file(key))
        journal.recover(campaign.id, now)
        rows: list[Row] = []
        for text in typed:
            try:
                row = journal.find(campaign.id, read_address(text))
            except BadAddress:
                row = None
            if row is None or row.state not in {"unknown", "sent"}:
                raise Refused([Problem(codes.NOBODY, values={"text": text, "key": key})])
            rows.append(row)
        for row in rows:
            journal.settle(row, "sent", None, now)
            console.say(opened.words.marked.format(address=row.address.hidden))
    return FINE
