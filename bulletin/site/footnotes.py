"""Texts of several issues on one page: their footnotes numbered anew, their links into the issue leading there."""

import re

from markupsafe import Markup

from bulletin.compose.content import NOTE_CALL, Note
from bulletin.model.language import Language
from bulletin.site.archive import Entry
from bulletin.site.leaf import Leaf

_PLACE = re.compile(r'(?<=<a href=")#')


class Footnotes:
    """Takes the texts of one page in their order; `all` are the notes that these call."""

    def __init__(self, leaf: Leaf) -> None:
        self._leaf = leaf
        self._numbers: dict[tuple[str, Language, Markup], int] = {}
        self.all: list[Note] = []

    def taken(self, html: Markup, entry: Entry, notes: tuple[Markup, ...]) -> Markup:
        """Return `html`, told by the issue `entry` with its `notes`, as it may stand on the page."""
        language, page = self._leaf.telling(entry), self._leaf.to(self._leaf.sheet(entry).page)

        def call(found: re.Match[str]) -> str:
            note = notes[int(found[1]) - 1]
            number = self._number(entry.stem, language, note, page)
            return f'<sup class="note" data-note="{number}"></sup>'

        return _led(Markup(NOTE_CALL.sub(call, html)), page)

    def _number(self, stem: str, language: Language, note: Markup, page: str) -> int:
        key = stem, language, note
        if key not in self._numbers:
            self._numbers[key] = len(self._numbers) + 1
            self.all.append(Note(self._numbers[key], _led(note, page)))
        return self._numbers[key]


def _led(html: Markup, page: str) -> Markup:
    return Markup(_PLACE.sub(f"{page}#", html))
