"""The time zone of the association: all hours in an issue are those of Sofia."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

ZONE = "Europe/Sofia"


def in_sofia(day: date, clock: time = time.min) -> datetime:
    """Return the moment when clocks in Sofia show `clock` on `day`."""
    return datetime.combine(day, clock, ZoneInfo(ZONE))
