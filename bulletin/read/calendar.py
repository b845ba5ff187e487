"""The names of months and weekdays, with their usual abbreviations, in both languages."""

from datetime import date

_MONTH_STYLES = (
    "януари февруари март април май юни юли август септември октомври ноември декември",
    "ян фев мар апр май юн юл авг сеп окт ное дек",
    "яну февр март апр май юни юли авг септ окт ноем дек",
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "jan feb mar apr may june july aug sept oct nov dec",
)
_WEEKDAY_STYLES = (
    "понеделник вторник сряда четвъртък петък събота неделя",
    "пн вт ср чт пт сб нд",
    "пон вто сря чет пет съб нед",
    "monday tuesday wednesday thursday friday saturday sunday",
    "mon tue wed thu fri sat sun",
    "mon tues wed thurs fri sat sun",
)
MONTHS = {word: place + 1 for style in reversed(_MONTH_STYLES) for place, word in enumerate(style.split())}
"""The number of each month by its name, in small letters."""
WEEKDAYS = {word: place for style in reversed(_WEEKDAY_STYLES) for place, word in enumerate(style.split())}
"""The place of each weekday by its name, in small letters; 0 is Monday."""


def weekday_like(given: str, day: date) -> str:
    """Return the weekday of `day` in the language, the length and with the capital of the one `given`."""
    styles = (style.split() for style in _WEEKDAY_STYLES)
    right = next(style for style in styles if given.casefold() in style)[day.weekday()]
    if given.isupper() and len(given) > 1:
        return right.upper()
    return right.capitalize() if given[:1].isupper() else right
