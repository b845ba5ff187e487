"""`bulletin mail status` and `bulletin mail stop`: how far a sending has come, and its end."""

from bulletin.cli.boundary import FINE
from bulletin.cli.console import Console
from bulletin.cli.mail.desk import Desk, desk
from bulletin.cli.mail.drive import advise, show_counts
from bulletin.mail.clock import WallClock, day
from bulletin.mail.journal import Campaign
from bulletin.problems.days import dated


def run(console: Console, key: str) -> int:
    """Show how many letters are in each state, and what can be done."""
    with desk(console) as opened:
        campaign, busy = _found(opened, key)
        words, journal = opened.words, opened.office.journal
        begun = dated(day(campaign.started)).get(console.language)
        told = {"key": opened.file(key).key, "date": begun, "count": campaign.readers}
        console.result(words.begun.format(**told))
        show_counts(opened, campaign)
        console.say(words.running if busy else words.not_running)
        if most := opened.workspace.settings.mail.per_day:
            console.say(words.today.format(count=journal.sent_on(day(WallClock().now())), per_day=most))
        if not busy:
            advise(opened, campaign, key)
    return FINE


def stop(console: Console, key: str) -> int:
    """Ask a run to end after the letter in hand."""
    with desk(console) as opened:
        campaign, busy = _found(opened, key)
        if busy:
            opened.office.journal.stop(campaign.id, wished=True)
        console.say(opened.words.stop_asked if busy else opened.words.not_running)
    return FINE


def _found(opened: Desk, key: str) -> tuple[Campaign, bool]:
    """The campaign, and whether a process is sending; what a dead one has left is of unknown fate."""
    campaign = opened.campaign(opened.file(key))
    busy = opened.office.is_busy()
    if not busy:
        opened.office.journal.recover(campaign.id, WallClock().now())
    return campaign, busy
