"""The words that the editions print by themselves; a language has all of them or does not type-check."""

from typing import NamedTuple

from bulletin.locales.figures import FigureWords


class EditionWords(NamedTuple):
    """What a page says that no writer wrote. A `{name}` is filled in by the stage that uses it."""

    language_name: str
    contents: str
    issue_number: str
    """The number in the masthead: `Брой {number}`."""
    running_number: str
    """The number in the running head: `брой {number}`."""
    date: str
    by: str
    year_short: str
    """What follows a year in a date, with its space."""
    months_short: tuple[str, ...]
    """For badges; January first."""
    until: str
    since: str
    hours: str
    """The hours of an event: `{hours}` is a time or two."""
    page: str
    notes: str
    note: str
    back_to_text: str
    table: str
    """The name of a table that has none of its own: `Таблица {number}`."""
    skip: str
    contact: str
    print_edition: str
    top: str
    with_partners: str
    goal: str
    result: str
    news: str
    programme: str
    number: str
    budget: str
    share: str
    partners: str
    countries: str
    period: str
    status: str
    statuses: dict[str, str]
    kinds: dict[str, str]
    partner_forms: dict[str, str]
    country_forms: dict[str, str]
    """Plural forms by CLDR category: `{count}` is the number."""
    from_countries: str
    tag_language: str
    source_description: str
    draft: str
    """The mark across the pages of a draft."""
    qr_alt: str
    """What a QR code is to those who do not see it; `{address}` is where it leads."""
    issue_online: str
    """Opens the address of the web edition on the back panel."""
    figures: FigureWords
    """What stands in the figures drawn from the data."""
