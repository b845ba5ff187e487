"""`bulletin mail forget`: the readers of old sendings leave the journal."""

from datetime import date, datetime, time

from pydantic_core import PydanticCustomError

from bulletin.cli.boundary import FINE, USAGE
from bulletin.cli.console import Console
from bulletin.cli.mail.desk import desk
from bulletin.locales.sending import SENDING
from bulletin.model.period import read_moment


def run(console: Console, before: str) -> int:
    """Forget readers of sendings in which nothing has happened since the day `before`."""
    words = SENDING[console.language]
    day = _day(before)
    if day is None:
        console.say(words.bad_day.format(value=before))
        return USAGE
    moment = datetime.combine(day, time()).astimezone().timestamp()
    with desk(console) as opened, opened.office.alone():
        console.say(words.forgotten.format(count=opened.office.journal.forget(moment)))
    return FINE


def _day(typed: str) -> date | None:
    """Return the day that was typed, in either of the forms that an issue takes; None for anything else."""
    try:
        moment = read_moment(typed.strip())
    except PydanticCustomError:
        return None
    return moment.first if moment.day else None
