r"""Figures in running text: where a text says `{total budget}` the page says `1,95 млн. евро`.

A brace that is meant as one is written `\{`; in code and in addresses all braces stay.
"""

import re
from typing import Protocol

from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from bulletin.model.quoting import Quotation, Quoted, quotation_at, quotations

ENV = "quoting"
"""Where the parser of Markdown is told who takes the quotations that it meets."""

_OUTSIDE_NOTES = "outside-notes"
_ESCAPED = re.compile(r"\\([{}])")


class Figures(Protocol):
    """The figures of an issue in words."""

    def told(self, quoted: Quoted) -> str:
        """Return a figure as a text says it."""

    def remark(self, quoted: Quoted) -> str:
        """Return what must be said beside it; mostly nothing."""


class Taker(Protocol):
    """Takes the quotations that the parser of Markdown meets."""

    def takes(self, quotation: Quotation) -> bool:
        """Tell whether it wants this one; what nobody takes stays as it was typed."""

    def take(self, quotation: Quotation, state: StateInline) -> None:
        """Take it, and add to the text what is to stand in its place."""


class Quoting:
    """Fills figures into the texts of one issue; `owed` is the remark that still has to be made."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self.owed = ""
        self._made = False

    def told(self, quoted: Quoted) -> str:
        """Return a figure; the remark on it is owed from then on."""
        if not self._made:
            self.owed = self.owed or self._figures.remark(quoted)
        return self._figures.told(quoted)

    def paid(self) -> str:
        """Return the remark that is owed, which is made with this; it is made once in an issue."""
        remark, self.owed = self.owed, ""
        self._made = self._made or bool(remark)
        return remark

    def takes(self, quotation: Quotation) -> bool:
        """Tell whether it names a figure."""
        return quotation.quoted is not None

    def take(self, quotation: Quotation, state: StateInline) -> None:
        """Put the figure in the place of its name, and the remark in a footnote, which itself calls none."""
        if not quotation.quoted:
            return
        state.push("text_special", "", 0).content = self.told(quotation.quoted)
        outside = any(state.tokens is one for one in state.env[_OUTSIDE_NOTES])
        if self.owed and outside and self._figures.remark(quotation.quoted):
            _call_note(state, self.paid())


class Collecting:
    """Keeps what the parser meets in `marked`, a text in which each quotation has its number for a name."""

    def __init__(self, text: str) -> None:
        self._all = tuple(quotations(text))
        self.met: list[Quotation] = []
        parts, at = list[str](), 0
        for number, one in enumerate(self._all):
            parts += (text[at : one.start], f"{{x{number}}}")
            at = one.end
        self.marked = "".join((*parts, text[at:]))

    def takes(self, quotation: Quotation) -> bool:
        """Take every one."""
        return bool(quotation.name)

    def take(self, quotation: Quotation, state: StateInline) -> None:
        """Keep the quotation that this one stands for."""
        del state
        self.met.append(self._all[int(quotation.name[1:])])


def quote_rule(state: StateInline, silent: bool) -> bool:  # as markdown-it calls its rules
    """Give a quotation to who takes it; a rule of the parser."""
    if state.src[state.pos] != "{" or ENV not in state.env:
        return False
    taker: Taker = state.env[ENV]
    found = quotation_at(state.src, state.pos)
    if found is None or not taker.takes(found):
        return False
    if not silent:
        taker.take(found, state)
    state.pos = found.end
    return True


def tell_notes_apart(state: StateCore) -> None:
    """Keep which lists of tokens will hold text outside footnotes; a rule of the parser, before its inline ones."""
    depth, outside = 0, []
    for token in state.tokens if ENV in state.env else ():
        depth += {"footnote_reference_open": 1, "footnote_reference_close": -1}.get(token.type, 0)
        if token.type == "inline" and not depth:
            outside.append(token.children)
    state.env[_OUTSIDE_NOTES] = outside


def filled(words: str, quoting: Quoting) -> str:
    """Return plain words, which are not Markdown, with the figures that they quote."""
    if "{" not in words and "}" not in words:
        return words
    parts, at = list[str](), 0
    for found in quotations(words):
        if found.quoted and words[found.start - 1 : found.start] != "\\":
            parts += (_ESCAPED.sub(r"\1", words[at : found.start]), quoting.told(found.quoted))
            at = found.end
    return "".join((*parts, _ESCAPED.sub(r"\1", words[at:])))


def _call_note(state: StateInline, words: str) -> None:
    """Add a footnote at this place, as the footnote plugin adds its own."""
    notes = state.env.setdefault("footnotes", {}).setdefault("list", {})
    number = len(notes)
    note = Token("text", "", 0)
    note.content = words
    notes[number] = {"content": words, "tokens": [note]}
    state.push("footnote_ref", "", 0).meta = {"id": number}
