"""The form of dates and ranges as one pattern each, with the lengths of months and the leap years in it.

`bulletin.model.period` reads dates and says what is wrong with one; the JSON Schema can only hold a pattern.
A test holds the two together.
"""

from bulletin.model.forms import SPACES, Form

_YEAR = "(?!0000)[0-9]{4}"
_LEAP_YEAR = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)"
_WORD = r"(?:[ \u00a0]?г\.?)?"
_LONG, _SHORT, _FEBRUARY = "(?:0?[13578]|1[02])", "(?:0?[469]|11)", "0?2"
_MONTH = "(?:0?[1-9]|1[0-2])"
_DAYS_31, _DAYS_30 = "(?:0?[1-9]|[12][0-9]|3[01])", "(?:0?[1-9]|[12][0-9]|30)"
_DAYS_29, _DAYS_28 = "(?:0?[1-9]|[12][0-9])", "(?:0?[1-9]|1[0-9]|2[0-8])"
_KINDS = (
    # days that there are in a month, the months of that length, the years where it holds
    (_DAYS_31, _LONG, _YEAR),
    (_DAYS_30, _SHORT, _YEAR),
    (_DAYS_29, _FEBRUARY, _LEAP_YEAR),
    (_DAYS_28, _FEBRUARY, _YEAR),
)
_AROUND = f"[{SPACES}]*"
_DASH = f"{_AROUND}[/–—]{_AROUND}"
_HYPHEN = f"{_AROUND}-{_AROUND}"


def _any(*patterns: str) -> str:
    return f"(?:{'|'.join(patterns)})"


def _dotted(days: str, month: str, year: str) -> str:
    return rf"{days}\.{month}\.{year}"


def _iso(days: str, month: str, year: str) -> str:
    return f"{year}-{month}-{days}"


_ISO_DAY, _ISO_MONTH = _any(*(_iso(*kind) for kind in _KINDS)), f"{_YEAR}-{_MONTH}"
_DOTTED_DAY, _DOTTED_MONTH = _any(*(_dotted(*kind) for kind in _KINDS)), rf"{_MONTH}\.{_YEAR}"
_ISO, _DOTTED = _any(_ISO_DAY, _ISO_MONTH), _any(_DOTTED_DAY, _DOTTED_MONTH)
_MOMENT = _any(_ISO, _any(_DOTTED, _YEAR) + _WORD)


def _until(dotted: str, iso: str) -> str:
    """Return the pattern of a dash and the end of a range; a hyphen stands only before an end with dots."""
    return _any(_any(_DASH, _HYPHEN) + dotted + _WORD, _DASH + iso)


def _short_ranges() -> tuple[str, ...]:
    """Return the patterns of ranges whose start leaves out what it shares with the end: `28–29.09.2017`."""
    days_of_a_month = (rf"{kind[0]}\.?{_until(_dotted(*kind), _iso(*kind))}" for kind in _KINDS)
    day = _any(*(rf"{days}\.{month}" for days, month, year in _KINDS if year == _YEAR))
    leap = tuple((days, month, _LEAP_YEAR) for days, month, _ in _KINDS[:3])
    leap_ends = (_any(*(_dotted(*kind) for kind in leap)), _any(*(_iso(*kind) for kind in leap)))
    return (
        *days_of_a_month,
        rf"{day}\.?{_until(_DOTTED_DAY, _ISO_DAY)}",
        rf"29\.{_FEBRUARY}\.?{_until(*leap_ends)}",
        rf"{_MONTH}\.?{_until(_DOTTED_MONTH, _ISO_MONTH)}",
    )


def _ranges() -> str:
    """Return the pattern of all ranges with two ends, in any order of the two."""
    ended = _any(_ISO, _any(_DOTTED, _YEAR) + r"(?:[ \u00a0]?г\.)?")
    return _any(
        f"{_MOMENT}{_DASH}{_MOMENT}",
        f"{ended}{_HYPHEN}{_DOTTED}{_WORD}",
        f"{_DOTTED}{_HYPHEN}{_any(_ISO, _YEAR + _WORD)}",
        *_short_ranges(),
    )


_RANGES = _ranges()

DATE = Form("date", _AROUND + _MOMENT + _AROUND)
PERIOD = Form("period", _AROUND + _any(_MOMENT, _RANGES) + _AROUND)
OPEN_PERIOD = Form(
    "open-period",
    _AROUND + _any(_MOMENT, _RANGES, f"{_MOMENT}{_DASH}", f"{_DASH}{_MOMENT}") + _AROUND,
)
