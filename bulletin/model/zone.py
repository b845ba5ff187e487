"""The time zone of the association: all hours in an issue are those of Sofia."""

from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

ZONE = "Europe/Sofia"


def in_sofia(day: date, clock: time = time.min) -> datetime:
    """Return the moment when clocks in Sofia show `clock` on `day`, with the offset that they have then.

    The offset is in whole minutes, as RFC 3339 wants it also for the nineteenth century.
    """
    offset = datetime.combine(day, clock, ZoneInfo(ZONE)).utcoffset() or timedelta()
    return datetime.combine(day, clock, timezone(timedelta(minutes=offset // timedelta(minutes=1))))
