"""The rule that no Markdown of a text is lost, or printed as it stands."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from bulletin.check.addresses import bare_addresses, may_have_addresses
from bulletin.check.bullets import typed_bullets
from bulletin.check.subject import Subject, Words
from bulletin.model.section import Part
from bulletin.model.text import Prose
from bulletin.problems.catalogue import text as codes
from bulletin.problems.problem import Code, Edit, Problem
from bulletin.read.places import Path

if TYPE_CHECKING:
    from markdown_it.token import Token

_WHOLE_LINK = re.compile(r"(?<![!\\])\[[^\[\]`<\n]*\]\((?:https?://|mailto:)[^()<>\s]*\)|<https?://[^<>\s]*>")
"""What certainly becomes a link; what is inside needs no more looking at."""
_UNDERLINE = re.compile(r"\n[ \t>]*[-=]+[ \t]*(?:\n|$)")
_TABLE = re.compile(r"\n[ \t>]*(?:\|?[ \t]*:?-+:?[ \t]*\|?){5,}(?:\n|$)")
"""The line below the head of a table that no column holds with ease."""
_DEEP = re.compile(r"^[ \t>*+\d.)-]{11,}", re.MULTILINE)
"""The start of a line before which there is room for more than ten marks of lists and quotations."""
_BULLETS = re.compile(r"^[•–—] |^[а-яa-z]\) ", re.MULTILINE)
_NESTED = ("bullet_list_", "ordered_list_", "blockquote_")
_TAG = re.compile(r"</?([a-zA-Z][\w-]*)(?:\s[^<>]*)?/?>|<!--")
_UNSAFE_LINK = re.compile(r"\]\(\s*<?((?!https?:|mailto:)[a-zA-Z][\w+.-]*:(?:[^()\s]|\([^()\s]*\))*)")
_SCHEMES = ("http://", "https://", "mailto:")
_NOTE = re.compile(r"\[\^[^\]\s]+\]")
_NOTE_TEXT = re.compile(r"^ {0,3}(\[\^[^\]\s]+\]):", re.MULTILINE)
_DEFINITION = re.compile(r"^ {0,3}(\[([^\^\[\]\n][^\[\]\n]*)\]:.*)$", re.MULTILINE)


def markdown(subject: Subject) -> Iterator[Problem]:
    """Find HTML, headings, pictures, links that lead nowhere, and footnotes without their other half."""
    anchors: frozenset[str] | None = None
    for said in subject.words(Prose):
        if _BULLETS.search(said.text):
            yield from typed_bullets(subject, said)
        if _is_plain(said.text):
            continue
        if anchors is None:
            anchors = _anchors(subject)
        yield from _Finder(subject, said, anchors).problems()


class _Finder:
    """Goes through the tokens of one text."""

    def __init__(self, subject: Subject, said: Words, anchors: frozenset[str]) -> None:
        self._subject, self._said, self._anchors = subject, said, anchors
        self._open: list[str] = []

    def problems(self) -> Iterator[Problem]:
        """Yield all that is wrong in the text."""
        from bulletin.compose.markdown import parser  # noqa: PLC0415  # the parser costs 40 ms

        state: dict[str, Any] = {}
        tokens = parser().parse(self._said.text, state)
        yield from self._blocks(tokens)
        yield from self._depth(tokens)
        yield from self._notes(tokens)
        yield from self._definitions(frozenset(state.get("references", ())))

    def _blocks(self, tokens: "list[Token]") -> Iterator[Problem]:
        """Yield what is wrong in the blocks of the text and in all that stands in them."""
        lines = self._said.text.split("\n")
        for place, token in enumerate(tokens):
            if token.type == "heading_open" and token.map:
                yield self._say(codes.HEADING, lines[token.map[0]].strip())
            if token.type == "table_open":
                yield from self._table(tokens, place)
            depth = 0
            for child in token.children or ():
                depth += {"link_open": 1, "link_close": -1}.get(child.type, 0)
                yield from self._inline(child)
                if child.type == "text" and not depth:
                    yield from self._bare(child.content)

    def _table(self, tokens: "list[Token]", place: int) -> Iterator[Problem]:
        """Yield a table that has more columns than fit where it stands."""
        from bulletin.compose.markdown import MANY_COLUMNS, MOST_COLUMNS, columns  # noqa: PLC0415

        wide = tokens[place].level == 0 and _across_the_page(self._said.path)
        count, most = columns(tokens, place), MOST_COLUMNS if wide else MANY_COLUMNS
        if count > most:
            line = self._said.text.split("\n")[(tokens[place].map or [0])[0]].strip()
            yield self._say(codes.TABLE_WIDE, line, columns=str(count), most=str(most))

    def _depth(self, tokens: "list[Token]") -> Iterator[Problem]:
        """Yield where lists and quotations stand too deep inside one another; deeper still they would be lost."""
        from bulletin.compose.markdown import DEEPEST  # noqa: PLC0415

        depth = 0
        for token in tokens:
            depth += token.nesting if token.type.startswith(_NESTED) else 0
            if depth > DEEPEST and token.map:
                line = self._said.text.split("\n")[token.map[0]].strip()
                yield self._say(codes.TOO_DEEP, line, most=str(DEEPEST))
                return

    def _notes(self, tokens: "list[Token]") -> Iterator[Problem]:
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

    def _definitions(self, known: frozenset[str]) -> Iterator[Problem]:
        """Yield the addresses of links that no link in the text has: a parser drops the whole line."""
        text = self._said.text
        for match in _DEFINITION.finditer(text):
            label = " ".join(match[2].split()).casefold()
            rest = " ".join(f"{text[: match.start()]}{text[match.end() :]}".split()).casefold()
            if known and f"[{label}]" not in rest and label.upper() in {one.upper() for one in known}:
                yield self._say(codes.LINK_UNUSED, match[1], line=match[1], name=match[2])

    def _inline(self, token: "Token") -> Iterator[Problem]:
        if token.type == "image":
            yield self._say(codes.PICTURE_IN_TEXT, "![")
        elif token.type == "link_open":
            yield from self._link(unquote(str(token.attrGet("href") or "")))
        elif token.type == "text":
            for match in _TAG.finditer(token.content):
                if not self._closes(match):
                    yield self._say(codes.RAW_HTML, match[0], tag=match[0])
            for match in _UNSAFE_LINK.finditer(token.content):
                yield self._say(codes.LINK, match[1], address=match[1])
            for match in _NOTE.finditer(token.content):
                yield self._say(codes.NOTE_MISSING, match[0], note=match[0])

    def _closes(self, tag: re.Match[str]) -> bool:
        """Tell whether a tag ends one that was told already; otherwise remember it."""
        name = (tag[1] or "").casefold()
        if tag[0].startswith("</") and name in self._open:
            self._open.remove(name)
            return True
        self._open.append(name)
        return False

    def _link(self, address: str) -> Iterator[Problem]:
        if address.startswith("#"):
            if address[1:] not in self._anchors:
                yield self._at_link(codes.ANCHOR, address, id=address[1:])
        elif not address.startswith(_SCHEMES):
            yield self._at_link(codes.LINK, address, address=address)

    def _at_link(self, code: Code, to: str, **values: str) -> Problem:
        """Return a problem at the address of a link; the same may stand in the text before it."""
        place = self._subject.places.within(self._said.path, f"]({to}")
        if place.line != place.end_line or place.end_column - place.column != len(to) + 2:
            return self._say(code, to, **values)
        return Problem(code, place._replace(column=place.column + 2), values)

    def _bare(self, content: str) -> Iterator[Problem]:
        for address, repaired in bare_addresses(content):
            place = self._subject.places.within(self._said.path, address)
            whole = place.line == place.end_line and place.end_column - place.column == len(address)
            edits = (Edit(place, repaired),) if whole and repaired == f"<{address}>" else ()
            values = {"address": address, "repaired": repaired}
            yield Problem(codes.ADDRESS_BARE, place, values, edits)

    def _say(self, code: Code, shown: str, **values: str) -> Problem:
        """Return a problem where `shown` stands in the text."""
        return Problem(code, self._subject.places.within(self._said.path, shown), values)


def _is_plain(text: str) -> bool:
    """Tell whether there can be nothing to find, so that the text need not be parsed.

    It has no mark but whole links, and footnotes with both halves.
    """
    rest = _WHOLE_LINK.sub("", text) if "[" in text or "<" in text else text
    if (
        "#" in rest
        or _TABLE.search(rest)
        or _DEEP.search(rest)
        or _UNDERLINE.search(rest)
        or may_have_addresses(rest)
    ):
        return False
    if "[^" in rest and "`" not in rest and "\\" not in rest:
        texts = set(_NOTE_TEXT.findall(rest))
        calls = set(_NOTE.findall(_NOTE_TEXT.sub("", rest)))
        rest = _NOTE.sub("", rest) if texts == calls else rest
    return "[" not in rest and "<" not in rest


def _across_the_page(path: Path) -> bool:
    """Tell whether a wide table of the text at `path` leaves its column: in the running text of a section."""
    return path[0] == "sections" and any(step in {"text", "closing"} for step in path[-2:])


def _anchors(subject: Subject) -> frozenset[str]:
    ids = [part.id for _, part in subject.parts(Part) if part.id]
    return frozenset((*ids, *(project.id for project in subject.issue.projects)))
