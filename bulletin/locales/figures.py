"""The words of the figures that are drawn from the data of an issue."""

from typing import NamedTuple


class FigureWords(NamedTuple):
    """What stands in and below the figures; a `{name}` is filled in by the figure."""

    titles: dict[str, str]
    """By the name that a section asks for."""
    in_figures: str
    """What opens the table with the same numbers: on the web, below the figure."""
    project_forms: dict[str, str]
    running_forms: dict[str, str]
    partner_forms: dict[str, str]
    country_forms: dict[str, str]
    share_label: str
    event_forms: dict[str, str]
    """Labels below a large number, by CLDR category of the number."""
    partners_counted: str
    countries_counted: str
    converted: str
    """The remark where leva became euro: `{amounts}` are those that did."""
    sums_converted: str
    """The same for sums that a text quotes, told once in an issue."""
    project: str
    country: str
    year: str
    number: str
    what: str
    thousands: str
    millions: str
    euro: str
    total: str
    groups: dict[str, str]
    """The headings of projects of one status."""
    no_status: str
    issue_date: str
    """The line at the date of the issue: `към {date}`."""
    open_ends: str
    left_out: str
    """Projects without what the figure is made of: `{names}`."""
    more: str
    """Rows that the figure has no room for: `{count}` of them."""
    outside: str
    projects_of_countries: str
    only_counted: str
    entry_forms: dict[str, str]
    entries: str
    most: str
    entries_one_year: str
    hollow: str
