"""The names of months and weekdays, as people type them in either language."""

from datetime import date

_BULGARIAN_MONTHS = (
    "януари", "февруари", "март", "април", "май", "юни", "юли",
    "август", "септември", "октомври", "ноември", "декември",
)  # fmt: skip
