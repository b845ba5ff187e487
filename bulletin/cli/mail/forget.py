"""`bulletin mail forget`: the readers of old sendings leave the journal."""

from datetime import date, datetime, time

from bulletin.cli.boundary import FINE, USAGE
from bulletin.cli.console import Console
from bulletin.cli.mail.desk import desk
from bulletin.locales.sending import SENDING


def run(console: Console, before: str) -> int:
    """Forget readers of sendings in which nothing has happened since the day `before`."""
    words = SENDING[console.language]
    try:
        moment = datetime.combine(date.fromisoformat(before), time()).astimezone().timestamp()
    except ValueError:
        console.say(words.bad_day.format(value=before))
        return USAGE
    with desk(console) as opened, opened.office.alone():
        console.say(words.forgotten.format(count=opened.office.journal.forget(moment)))
    return FINE
