"""A date as a message tells it: in figures, as each language writes it."""

from bulletin.model.period import Moment, Period, read_moment
from bulletin.problems.problem import Words


def dated(date: Moment | Period | str) -> Words:
    """Return a date or a range of two in figures: `3.02.2026 г.` in Bulgarian, `2026-02-03` in English.

    A text is a date that this program wrote down, by ISO 8601: `2026-02-03`.
    """
    if isinstance(date, str):
        date = read_moment(date)
    ends = (date.start, date.end) if isinstance(date, Period) and not date.single else (_single(date),)
    return Words(f"{'–'.join(end.dotted if end else '' for end in ends)}\u00a0г.", str(date))


def _single(date: Moment | Period) -> Moment | None:
    return date.start if isinstance(date, Period) else date
