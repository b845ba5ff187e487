"""The rule that no Markdown of a text is lost, or printed as it stands."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from bulletin.check.subject import Subject, Words
from bulletin.model.section import Part
from bulletin.model.text import Prose
from bulletin.problems.catalogue import text as codes
from bulletin.problems.problem import Code, Problem

if TYPE_CHECKING:
    from markdown_it.token import Token

_MARKS = re.compile(r"[<#\[]|^[\s>*-]*(?:-|=)+\s*$", re.MULTILINE)
"""Without one of these there is nothing to find, and the text need not be parsed."""
_TAG = re.compile(r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>|<!--")
_UNSAFE_LINK = re.compile(r"\]\(\s*<?((?!https?:|mailto:)[a-zA-Z][\w+.-]*:[^)\s]*)")
_SCHEMES = ("http://", "https://", "mailto:")
_NOTE = re.compile(r"\[\^[^\]\s]+\]")
_NOTE_TEXT = re.compile(r"^ {0,3}(\[\^[^\]\s]+\]):", re.MULTILINE)


def markdown(subject: Subject) -> Iterator[Problem]:
    """Find HTML, headings, pictures, links that lead nowhere, and footnotes without their other half."""
    from bulletin.compose.markdown import parse  # noqa: PLC0415  # the parser costs 40 ms

    anchors = _anchors(subject)
    for said in subject.words(Prose):
        if not _MARKS.search(said.text):
            continue
        finder = _Finder(subject, said, anchors)
        tokens = parse(said.text)
        yield from finder.blocks(tokens)
        yield from finder.notes(tokens)


class _Finder:
    """Goes through the tokens of one text."""

    def __init__(self, subject: Subject, said: Words, anchors: frozenset[str]) -> None:
        self._subject, self._said, self._anchors = subject, said, anchors

    def blocks(self, tokens: "list[Token]") -> Iterator[Problem]:
        """Yield what is wrong in the blocks of the text and in all that stands in them."""
        lines = self._said.text.split("\n")
        for token in tokens:
            if token.type == "heading_open" and token.map:
                yield self._say(codes.HEADING, lines[token.map[0]].strip())
            for child in token.children or ():
                yield from self._inline(child)

    def notes(self, tokens: "list[Token]") -> Iterator[Problem]:
        """Yield the footnotes that nothing refers to."""
        used = {
            f"[^{child.meta['label']}]"
            for token in tokens
            for child in token.children or ()
            if child.type == "footnote_ref"
        }
        fenced = [token.content for token in tokens if token.type in {"fence", "code_block"}]
        for match in _NOTE_TEXT.finditer(self._said.text):
            if match[1] not in used and not any(match[0] in code for code in fenced):
                yield self._say(codes.NOTE_UNUSED, match[1], note=match[1])

    def _inline(self, token: "Token") -> Iterator[Problem]:
        if token.type == "image":
            yield self._say(codes.PICTURE_IN_TEXT, "![")
        elif token.type == "link_open":
            yield from self._link(unquote(str(token.attrGet("href") or "")))
        elif token.type == "text":
            for match in _TAG.finditer(token.content):
                yield self._say(codes.RAW_HTML, match[0], tag=match[0])
            for match in _UNSAFE_LINK.finditer(token.content):
                yield self._say(codes.LINK, match[1], address=match[1])
            for match in _NOTE.finditer(token.content):
                yield self._say(codes.NOTE_MISSING, match[0], note=match[0])

    def _link(self, address: str) -> Iterator[Problem]:
        if address.startswith("#"):
            if address[1:] not in self._anchors:
                yield self._say(codes.ANCHOR, address, id=address[1:])
        elif not address.startswith(_SCHEMES):
            yield self._say(codes.LINK, address, address=address)

    def _say(self, code: Code, shown: str, **values: str) -> Problem:
        """Return a problem where `shown` stands in the text."""
        return Problem(code, self._subject.places.within(self._said.path, shown), values)


def _anchors(subject: Subject) -> frozenset[str]:
    ids = [part.id for _, part in subject.parts(Part) if part.id]
    return frozenset((*ids, *(project.id for project in subject.issue.projects)))
