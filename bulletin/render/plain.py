"""Composed text as plain text: paragraphs wrapped, lists and tables readable, links written out."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from bulletin.compose.content import NOTE_CALL
from bulletin.compose.untouched import BREAK
from bulletin.render.wrapping import SPACES, WIDTH, table, wrapped

_SCHEME = re.compile(r"^(?:https?://|mailto:)")


def plain(html: str, indent: str = "", width: int = WIDTH) -> str:
    """Return HTML blocks as lines of at most `width` characters, each after `indent`; an address is never cut."""
    reader = _Reader(indent, width)
    reader.feed(NOTE_CALL.sub(r"[\1]", html).replace(BREAK, ""))
    reader.close()
    return reader.text()


def item(html: str, mark: str) -> str:
    """Return HTML, with or without a paragraph round it, as lines that begin at `mark`: a list's item, a note."""
    return mark + plain(html, " " * len(mark))[len(mark) :]


@dataclass
class _List:
    """A list that is open; `start` is None where it has bullets, `items` have begun."""

    start: int | None
    indent: str
    items: int = 0


@dataclass
class _Table:
    """A table that is open."""

    rows: list[list[str]] = field(default_factory=list)
    headed: bool = False


class _Reader(HTMLParser):
    """Gathers words until a block ends, and sets them then."""

    def __init__(self, indent: str, width: int) -> None:
        super().__init__(convert_charrefs=True)
        self._width = width
        self._blocks: list[tuple[str, bool]] = []
        self._words: list[str] = []
        self._indent, self._bullet = indent, ""
        self._lists: list[_List] = []
        self._links: list[tuple[str, int]] = []
        self._table: _Table | None = None
        self._exact = False

    def text(self) -> str:
        """What was read, blocks apart by an empty line, the items of a list not."""
        self._end_block()
        made = ""
        for block, close in self._blocks:
            made += ("\n" if close else "\n\n") * bool(made) + block
        return made

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self._end_block()
        if begin := _BEGIN.get(tag):
            begin(self, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS and tag != "table":
            self._end_block()
        if end := _END.get(tag):
            end(self)

    def handle_data(self, data: str) -> None:
        self._words.append(data if self._exact else data.replace("\n", " "))

    def begin_list(self, given: Mapping[str, str]) -> None:
        """Open a list with bullets."""
        del given
        self._lists.append(_List(None, self._indent))

    def begin_numbers(self, given: Mapping[str, str]) -> None:
        """Open a list with numbers."""
        self._lists.append(_List(int(given.get("start") or 1), self._indent))

    def begin_item(self, given: Mapping[str, str]) -> None:
        """Put the item's mark before the next words."""
        del given
        if not self._lists:
            return
        inner = self._lists[-1]
        self._bullet = "• " if inner.start is None else f"{inner.start + inner.items}. "
        inner.items += 1
        self._indent = inner.indent + " " * len(self._bullet)

    def end_item(self) -> None:
        """Go back to where the list stands."""
        if self._lists:
            self._indent, self._bullet = self._lists[-1].indent, ""

    def end_list(self) -> None:
        """Close the innermost list."""
        if self._lists:
            self._indent = self._lists.pop().indent

    def begin_quote(self, given: Mapping[str, str]) -> None:
        """Mark the lines of what is quoted."""
        del given
        self._indent += "> "

    def end_quote(self) -> None:
        """Mark them no more."""
        self._indent = self._indent.removesuffix("> ")

    def begin_table(self, given: Mapping[str, str]) -> None:
        """Open a table."""
        del given
        self._table = _Table()

    def begin_row(self, given: Mapping[str, str]) -> None:
        """Open a row."""
        del given
        if self._table:
            self._table.rows.append([])

    def begin_cell(self, given: Mapping[str, str]) -> None:
        """Gather the words of a cell alone."""
        del given
        self._words = []

    def end_cell(self) -> None:
        """Put the words into the row."""
        if self._table and self._table.rows:
            self._table.rows[-1].append(SPACES.sub(" ", "".join(self._words)).strip(" "))
        self._words = []

    def end_head(self) -> None:
        """The first row is a head."""
        if self._table:
            self._table.headed = True

    def end_table(self) -> None:
        """Set the table."""
        made, self._table = self._table or _Table(), None
        head = made.rows[0] if made.headed and made.rows else []
        if text := table(head, made.rows[1:] if head else made.rows, self._indent):
            self._blocks.append((text, False))

    def rule(self, given: Mapping[str, str]) -> None:
        """A line between two parts."""
        del given
        self._blocks.append((f"{self._indent}* * *", False))

    def line_end(self, given: Mapping[str, str]) -> None:
        """The end of a line that the writer wants there."""
        del given
        self._words.append("\n")

    def begin_link(self, given: Mapping[str, str]) -> None:
        """Remember an address until its words are known."""
        self._links.append((given.get("href", ""), len(self._words)))

    def end_link(self) -> None:
        """Write the address after the words, unless they say it."""
        address, start = self._links.pop() if self._links else ("", 0)
        shown = SPACES.sub(" ", "".join(self._words[start:])).strip()
        if _SCHEME.match(address) and _SCHEME.sub("", address).rstrip("/") not in shown:
            self._words.append(f" <{address.removeprefix('mailto:')}>")

    def strike(self, given: Mapping[str, str] | None = None) -> None:
        """Mark what is struck out, at both ends."""
        del given
        self._words.append("~~")

    def begin_code(self, given: Mapping[str, str]) -> None:
        """Keep the lines as they are."""
        del given
        self._exact = True

    def end_code(self) -> None:
        """Fold spaces again."""
        self._exact = False

    def _end_block(self) -> None:
        words, self._words = "".join(self._words), []
        if not words.strip():
            return
        before = self._indent
        first = before[: len(before) - len(self._bullet)] + self._bullet
        if self._exact:
            lines = [f"{before}    {line}".rstrip() for line in words.rstrip("\n").split("\n")]
        else:
            parts = words.strip("\n ").split("\n")
            lines = [
                wrapped(line, before if place else first, before, self._width)
                for place, line in enumerate(parts)
            ]
        first_item = len(self._lists) == 1 and self._lists[0].items == 1
        self._blocks.append(("\n".join(lines), bool(self._bullet) and not first_item))
        self._bullet = ""


_BLOCKS = frozenset({"p", "pre", "blockquote", "ul", "ol", "li", "table", "hr"})
_BEGIN: Mapping[str, Callable[[_Reader, Mapping[str, str]], None]] = {
    "ul": _Reader.begin_list,
    "ol": _Reader.begin_numbers,
    "li": _Reader.begin_item,
    "blockquote": _Reader.begin_quote,
    "table": _Reader.begin_table,
    "tr": _Reader.begin_row,
    "th": _Reader.begin_cell,
    "td": _Reader.begin_cell,
    "hr": _Reader.rule,
    "br": _Reader.line_end,
    "a": _Reader.begin_link,
    "s": _Reader.strike,
    "pre": _Reader.begin_code,
}
_END: Mapping[str, Callable[[_Reader], None]] = {
    "ul": _Reader.end_list,
    "ol": _Reader.end_list,
    "li": _Reader.end_item,
    "blockquote": _Reader.end_quote,
    "th": _Reader.end_cell,
    "td": _Reader.end_cell,
    "thead": _Reader.end_head,
    "table": _Reader.end_table,
    "a": _Reader.end_link,
    "s": _Reader.strike,
    "pre": _Reader.end_code,
}
