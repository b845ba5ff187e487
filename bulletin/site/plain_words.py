"""The texts of an issue as plain words, as feeds and calendars take them."""

from bulletin.compose.figures.quoted import IssueFigures
from bulletin.compose.markdown import Typesetter
from bulletin.compose.untouched import BREAK
from bulletin.model.issue import Issue
from bulletin.model.language import Language
from bulletin.model.text import Line, Prose
from bulletin.render.plain import item, plain

_ENDLESS = 100_000
"""Characters of a line: who shows the text breaks it."""


class PlainWords:
    """The texts of one issue in one language, with their type set and the figures that they quote."""

    def __init__(self, issue: Issue, language: Language) -> None:
        self._figures, self._language = IssueFigures(issue, language), language

    def line(self, line: Line | None) -> str:
        """One line of words, empty where there is none."""
        return Typesetter(self._language, self._figures).line(line).replace(BREAK, "")

    def prose(self, text: Prose | None) -> str:
        """Running text, its paragraphs apart by an empty line, its notes at the end."""
        setter = Typesetter(self._language, self._figures)
        blocks = [plain(setter.html(text), width=_ENDLESS)]
        blocks += [item(note, f"[{number}] ") for number, note in enumerate(setter.notes, 1)]
        return "\n\n".join(block for block in blocks if block)
