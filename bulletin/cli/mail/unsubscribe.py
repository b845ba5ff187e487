"""`bulletin mail unsubscribe`: somebody gets no letters any more."""

import re

from bulletin.cli.boundary import FINE
from bulletin.cli.console import Console
from bulletin.cli.mail.desk import Desk, desk
from bulletin.mail.address import Address, BadAddress, read_address
from bulletin.mail.clock import WallClock, day
from bulletin.problems.catalogue import sending as codes
from bulletin.problems.days import dated
from bulletin.problems.problem import Problem, Refused

_TOKEN = re.compile(r"[a-z2-7]{24}")


def run(console: Console, typed: tuple[str, ...]) -> int:
    """Suppress each address, or the reader of each token. Raises Refused for one that is neither: then nobody is."""
    with desk(console) as opened:
        words, suppression = opened.words, opened.office.suppression
        today = day(WallClock().now())
        for address in [_meant(opened, text) for text in typed]:
            if found := suppression.find(address):
                on = dated(found.date).get(console.language)
                console.say(words.already_out.format(address=address.hidden, date=on))
                continue
            suppression.add(address, "unsubscribed", today)
            console.say(words.unsubscribed.format(address=address.hidden))
    return FINE


def _meant(opened: Desk, text: str) -> Address:
    token = text.strip().lower()
    if _TOKEN.fullmatch(token):
        lists = _lists(opened)
        for address in opened.office.journal.mailboxes():
            if any(opened.office.leave_token(one, address) == token for one in lists):
                return address
    else:
        try:
            return read_address(text)
        except BadAddress:
            pass
    raise Refused([Problem(codes.NOBODY, values={"text": text, "key": "9"})])


def _lists(opened: Desk) -> tuple[str, ...]:
    """The names of the lists that letters of this workspace may have."""
    settings = opened.workspace.settings
    if settings.mail.list_id:
        return (settings.mail.list_id,)
    domain = read_address(settings.mail.sender).domain if settings.mail.sender else ""
    return tuple(f"{series}.{domain}" for series in settings.series)
