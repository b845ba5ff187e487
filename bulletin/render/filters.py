"""The filters that the print templates use."""

import re
from collections.abc import Callable
from typing import Any

from markupsafe import Markup, escape

from bulletin.compose.content import NOTE_CALL, Content, Fact
from bulletin.compose.untouched import parted

_START = re.compile(r'<ol start="(\d+)">')

BACK_TITLE = 90
"""Characters of the title in the back panel, where it only says of which issue this is."""
_LONGEST_LEAD, _MOST_CONTENTS, _LINE_OF_CONTENTS = 1000, 36, 44
"""Characters of a lead beside the contents, lines of these, and characters of such a line."""

_DAY_LENGTH = 2
_CELL_LENGTH = 18
"""Characters that fit into a third of a column."""


def print_filters(content: Content) -> dict[str, Callable[..., Any]]:
    """The filters of one issue: `notes` needs its footnotes."""
    notes = {note.number: note.html for note in content.notes}

    set_before: set[int] = set()

    def called(number: int) -> str:
        """The note itself where it is called first; after that its number alone."""
        if number in set_before:
            return f"<sup>{number}</sup>"
        set_before.add(number)
        return f'<span class="note">{notes[number]}</span>'

    def set_notes(html: Markup) -> Markup:
        """Put each footnote where it is called, for the layout engine to float to the page's foot."""
        text = NOTE_CALL.sub(lambda call: called(int(call[1])), html)
        return Markup(_START.sub(lambda list_: f'<ol style="counter-reset: item {int(list_[1]) - 1}">', text))

    return {
        "notes": set_notes,
        "runin": run_in,
        "parted": parted,
        "css_string": css_string,
        "cells": cells,
        "badge_size": badge_size,
        "shortened": shortened,
        "for_the_back": for_the_back,
        "opens_split": opens_split,
    }


def run_in(html: Markup, label: str) -> Markup:
    """Begin the first paragraph with a label in bold."""
    mark = Markup('<strong class="runin">{}.</strong> ').format(label)
    if html.startswith("<p>"):
        return Markup("<p>") + mark + Markup(html[len("<p>") :])
    return Markup("<p>") + mark + Markup("</p>") + html


def css_string(text: str) -> Markup:
    """Text as the inside of a CSS string in double quotes, safe in a style element."""
    unsafe = "\\\"'<>&\n\r\f"
    return Markup("".join(f"\\{ord(c):x} " if c in unsafe else str(escape(c)) for c in text))


def shortened(text: str, length: int) -> str:
    """`text` for a running head: at most `length` characters, cut between words."""
    return text if len(text) <= length else f"{text[:length].rsplit(maxsplit=1)[0].rstrip(' ,;:–')}…"


def for_the_back(title: str) -> str:
    """The issue's title as the back panel repeats it."""
    return shortened(title, BACK_TITLE)


def opens_split(issue: Content) -> bool:
    """True where the lead and the contents stand side by side: both are there, and a page holds them."""
    lines = sum(1 + len(section.title) // _LINE_OF_CONTENTS for section in issue.sections)
    short = len(issue.lead) <= _LONGEST_LEAD and "<table" not in issue.lead and lines <= _MOST_CONTENTS
    return bool(issue.lead) and issue.has_contents and short


def badge_size(line: str) -> str:
    """How large the first line of a date badge is set: `day`, `range` (16–17) or `words` (a month)."""
    if not line[:1].isdigit():
        return "words"
    return "day" if len(line) <= _DAY_LENGTH else "range"


def cells(facts: tuple[Fact, ...]) -> list[tuple[Fact, bool]]:
    """The facts in the order of the grid, each with whether it takes a whole line: long ones stand last.

    Only a long first one, the programme, stays where it is.
    """
    marked = [(fact, _is_long(fact)) for fact in facts]
    first = [cell for cell in marked[:1] if cell[1]]
    return first + sorted(marked[len(first) :], key=lambda cell: cell[1])


def _is_long(fact: Fact) -> bool:
    return fact.key == "number" or len(fact.value) > _CELL_LENGTH
