"""Composed text as plain text: paragraphs wrapped, lists and tables readable, links written out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from textwrap import wrap

from bulletin.compose.content import NOTE_CALL
from bulletin.compose.untouched import BREAK

WIDTH = 76
"""Characters of a line: a quoted answer still fits into 80."""
_GAP = "  "
"""Between the columns of a table."""
_SCHEME = re.compile(r"^(?:https?://|mailto:)")
_SPACES = re.compile(r"[ \t\r\n]+")
"""What HTML folds into one space; a space that does not break is kept."""


def plain(html: str, indent: str = "") -> str:
    """Return HTML blocks as lines of at most WIDTH characters, each after `indent`; an address is never cut."""
    reader = _Reader(indent)
    reader.feed(NOTE_CALL.sub(r"[\1]", html).replace(BREAK, ""))
    reader.close()
    return reader.text()


def item(html: str, mark: str) -> str:
    """Return HTML, with or without a paragraph round it, as lines that begin at `mark`: a list's item, a note."""
    return mark + plain(html, " " * len(mark))[len(mark) :]


def wrapped(text: str, first: str = "", rest: str | None = None) -> str:
    """Return `text` as lines that begin with `first`, then with `rest` (by default as many spaces)."""
    after = " " * len(first) if rest is None else rest
    lines = wrap(
        _SPACES.sub(" ", text.replace(BREAK, "")).strip(" "),
        WIDTH,
        initial_indent=first,
        subsequent_indent=after,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)


def table(head: Sequence[str], rows: Sequence[Sequence[str]], indent: str = "") -> str:
    """Return a table in columns where it fits into WIDTH; else each row as its first cell and a list of the others."""
    lines = [list(head), *map(list, rows)] if any(head) else [list(row) for row in rows]
    columns = max(map(len, lines), default=0)
    padded = [line + [""] * (columns - len(line)) for line in lines]
    widths = [max(len(line[place]) for line in padded) for place in range(columns)]
    if sum(widths) + len(_GAP) * (columns - 1) + len(indent) <= WIDTH:
        made = [_row(line, widths) for line in padded]
        if any(head):
            made.insert(1, _GAP.join("-" * width for width in widths))
        return "\n".join(f"{indent}{line}" for line in made)
    return "\n".join(_record(head, row, indent) for row in rows)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return _GAP.join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _record(head: Sequence[str], row: Sequence[str], indent: str) -> str:
    names = [*head, *[""] * len(row)]
    others = [f"{name}: {cell}" if name else cell for name, cell in zip(names[1:], row[1:], strict=False) if cell]
    first = row[0] if row else ""
    lines = [wrapped(first, indent, indent + "  ")] if first else []
    return "\n".join([*lines, *(wrapped(other, f"{indent}  - ") for other in others)])


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

    def __init__(self, indent: str) -> None:
        super().__init__(convert_charrefs=True)
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
        given = dict(attrs)
        if tag in {"p", "pre", "blockquote", "ul", "ol", "li", "table", "hr"}:
            self._end_block()
        if tag in {"ul", "ol"}:
            self._lists.append(_List(int(given.get("start") or 1) if tag == "ol" else None, self._indent))
        elif tag == "li":
            self._begin_item()
        elif tag == "blockquote":
            self._indent += "> "
        elif tag == "table":
            self._table = _Table()
        elif tag == "tr" and self._table:
            self._table.rows.append([])
        elif tag in {"th", "td"}:
            self._words = []
        elif tag == "hr":
            self._blocks.append((f"{self._indent}* * *", False))
        elif tag == "br":
            self._words.append("\n")
        elif tag == "a":
            self._links.append((given.get("href") or "", len(self._words)))
        elif tag == "s":
            self._words.append("~~")
        elif tag == "pre":
            self._exact = True

    def handle_endtag(self, tag: str) -> None:
        if tag in {"p", "li", "pre", "blockquote", "ul", "ol"}:
            self._end_block()
        if tag in {"ul", "ol"} and self._lists:
            self._indent = self._lists.pop().indent
        elif tag == "li" and self._lists:
            self._indent, self._bullet = self._lists[-1].indent, ""
        elif tag == "blockquote":
            self._indent = self._indent.removesuffix("> ")
        elif tag in {"th", "td"} and self._table and self._table.rows:
            self._table.rows[-1].append(_SPACES.sub(" ", "".join(self._words)).strip(" "))
            self._words = []
        elif tag == "thead" and self._table:
            self._table.headed = True
        elif tag == "table" and self._table:
            self._end_table(self._table)
        elif tag == "a" and self._links:
            self._end_link(*self._links.pop())
        elif tag == "s":
            self._words.append("~~")
        elif tag == "pre":
            self._exact = False

    def handle_data(self, data: str) -> None:
        self._words.append(data if self._exact else data.replace("\n", " "))

    def _begin_item(self) -> None:
        if not self._lists:
            return
        inner = self._lists[-1]
        self._bullet = "• " if inner.start is None else f"{inner.start + inner.items}. "
        inner.items += 1
        self._indent = inner.indent + " " * len(self._bullet)

    def _end_link(self, address: str, start: int) -> None:
        shown = _SPACES.sub(" ", "".join(self._words[start:])).strip()
        said = _SCHEME.sub("", address).rstrip("/") in shown
        if _SCHEME.match(address) and not said:
            self._words.append(f" <{address.removeprefix('mailto:')}>")

    def _end_table(self, made: _Table) -> None:
        self._table = None
        head = made.rows[0] if made.headed and made.rows else []
        if text := table(head, made.rows[1:] if head else made.rows, self._indent):
            self._blocks.append((text, False))

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
            lines = [wrapped(line, before if place else first, before) for place, line in enumerate(parts)]
        first_item = len(self._lists) == 1 and self._lists[0].items == 1
        self._blocks.append(("\n".join(lines), bool(self._bullet) and not first_item))
        self._bullet = ""
