"""`bulletin mail bounces`: letters that came back."""

from pathlib import Path

from bulletin.bounds import bounded
from bulletin.cli.boundary import FINE, USAGE
from bulletin.cli.console import Console
from bulletin.cli.mail.desk import desk
from bulletin.mail.bounces import read_maildir
from bulletin.mail.clock import WallClock, day


def run(console: Console, folder: Path) -> int:
    """Suppress the mailboxes that are gone, and count the rest. Reading the same folder again changes nothing."""
    with desk(console) as opened:
        words, office = opened.words, opened.office
        if not any((folder / part).is_dir() for part in ("new", "cur")):
            console.say(words.no_maildir.format(folder=folder))
            return USAGE
        with bounded():
            found = read_maildir(folder, office, office.journal.names())
        today = day(WallClock().now())
        new = sum(office.suppression.add(address, "bounced", today) for address in found.gone)
        rows = [(words.bounces[kind], str(count)) for kind, count in found.kinds.items()]
        console.table(words.bounce_columns, rows, right=(1,))
        console.say(words.suppressed.format(count=new))
    return FINE
