"""The words that `init` and `new` put into new files."""

from typing import NamedTuple


class StarterWords(NamedTuple):
    """Prompts for a new issue, and the files of a new workspace. A `{name}` is filled in when they are written."""

    new_head: str
    greeting: str
    lead: str
    occasion: str
    about: str
    first_section: str
    text: str
    photos: str
    projects_section: str
    events_section: str
    carried: str
    init_settings: str
    init_issue: str
