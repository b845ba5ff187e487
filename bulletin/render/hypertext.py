"""Composed text made fit for the screen: footnotes that lead there and back, tables that scroll by themselves."""

import re
from collections import Counter
from dataclasses import dataclass

from markupsafe import Markup

from bulletin.compose.content import NOTE_CALL, Note
from bulletin.compose.untouched import BREAK
from bulletin.locales.edition import EditionWords

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
EMPTY_HEAD = re.compile(r'<th scope="col"[^>]*>\s*</th>')
"""A header cell without words says nothing; the corner of a table is an ordinary cell."""


@dataclass(frozen=True, slots=True)
class Endnote:
    """A footnote as the page's end lists it: `calls` are the ids of the places that call it."""

    number: int
    id: str
    html: Markup
    calls: tuple[str, ...]


class Hypertext:
    """Goes through the texts of one page in their order; counts calls of notes, tables and anchors."""

    def __init__(self, notes: tuple[Note, ...], words: EditionWords) -> None:
        self._notes, self._words = notes, words
        self._calls: dict[int, list[str]] = {}
        self._tables = 0
        self._anchors: Counter[str] = Counter()

    def screen(self, html: Markup) -> Markup:
        """Return `html` with its calls of notes as links and its tables in regions that the keyboard reaches.

        Where an address may break is an element: a character would be copied with it.
        """
        text = html.replace(BREAK, Markup("<wbr>"))
        return Markup(_TABLE.sub(self._table, NOTE_CALL.sub(self._reference, text)))

    def anchor(self, name: str) -> str:
        """Return `name` as the id of what stands here; a project that is shown again gets another one."""
        self._anchors[name] += 1
        times = self._anchors[name]
        return name if times == 1 else f"_{name}-{times}"

    def endnotes(self) -> tuple[Endnote, ...]:
        """All notes. To be asked for after all other texts, since only then all calls are known."""
        texts = [self.screen(note.html) for note in self._notes]
        return tuple(
            Endnote(note.number, _note_id(note.number), text, tuple(self._calls.get(note.number, ())))
            for note, text in zip(self._notes, texts, strict=True)
        )

    def _reference(self, call: re.Match[str]) -> str:
        number = int(call[1])
        calls = self._calls.setdefault(number, [])
        calls.append(f"_noteref-{number}-{len(calls) + 1}" if calls else f"_noteref-{number}")
        link = Markup('<sup><a id="{}" href="#{}" role="doc-noteref" aria-label="{}">{}</a></sup>')
        return link.format(calls[-1], _note_id(number), self._words.note.format(number=number), number)

    def _table(self, table: re.Match[str]) -> str:
        self._tables += 1
        label = self._words.table.format(number=self._tables)
        region = Markup('<div class="table" role="region" tabindex="0" aria-label="{}">{}</div>')
        return region.format(label, Markup(EMPTY_HEAD.sub("<td></td>", table[0])))


def _note_id(number: int) -> str:
    return f"_note-{number}"
