"""Markdown to HTML: CommonMark with tables and footnotes, no HTML, type set by the language's rules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup
from mdit_py_plugins.footnote import footnote_plugin

from bulletin.compose.paragraph import tracked, without_runt
from bulletin.compose.quoted import (
    ENV,
    Collecting,
    Figures,
    Quoting,
    Taker,
    filled,
    quote_rule,
    tell_notes_apart,
)
from bulletin.compose.typography import set_part, set_type
from bulletin.compose.untouched import breakable
from bulletin.model.language import Language
from bulletin.model.quoting import Quotation
from bulletin.model.text import Line, Prose

WIDEST_TABLE = 4
"""Columns of a table that still fit into one column of the page; a wider one goes across both."""
MANY_COLUMNS = 8
"""Where a table has more columns, its type is smaller; so many still fit into a column in that type."""
DEEPEST = 10
"""Lists and quotations inside one another; the parser drops what is much deeper, and the check has told it."""
MOST_COLUMNS = 16
"""Columns of a table that fit across the page."""

_LINK_SCHEMES = ("http:", "https:", "mailto:", "#")
_EMPHASIS = {"strong_open", "strong_close", "em_open", "em_close", "s_open", "s_close"}


@dataclass(frozen=True, slots=True)
class Chunk:
    """A run of HTML blocks that stand in one column, or one block that needs the page's whole width."""

    html: Markup
    wide: bool = False


@cache
def parser() -> MarkdownIt:
    """The one parser of all texts; what it does not know stays as it was typed."""
    reader = MarkdownIt("commonmark", {"html": False, "maxNesting": 4 * DEEPEST})
    reader.enable(["table", "strikethrough"])
    reader.inline.ruler.push("quoted", quote_rule)
    reader.core.ruler.before("inline", "notes-apart", tell_notes_apart)
    return reader.use(footnote_plugin)


def parse(text: str, taker: Taker | None = None) -> list[Token]:
    """Return the Markdown tokens of `text`; footnotes stand at the end as the plugin puts them.

    The `taker` is given the figures that the text quotes, and puts something in their place.
    """
    return parser().parse(text, {ENV: taker} if taker else {})


def read_quotations(text: str) -> tuple[Quotation, ...]:
    """Return what stands in braces in `text` and is neither in code, nor in an address, nor behind a backslash."""
    collecting = Collecting(text)
    parse(collecting.marked, collecting)
    return tuple(collecting.met)


class Typesetter:
    """Turns the texts of one issue into HTML; numbers the footnotes through all of them.

    With `figures` it fills in those that the texts quote.
    """

    def __init__(self, language: Language, figures: Figures | None = None) -> None:
        self.language: Language = language
        self.notes: list[Markup] = []
        self.quoting = Quoting(figures) if figures else None

    def chunks(self, text: Prose | None) -> tuple[Chunk, ...]:
        """The blocks of `text`, wide tables apart from the rest; none where there is no text."""
        body, notes = _split_notes(parse(text.get(self.language) if text else "", self.quoting))
        first = len(self.notes)
        self.notes += [Markup(" ".join(self._in_note(token, first) for token in note)) for note in notes]
        return tuple(
            Chunk(Markup("".join(self._blocks(tokens, first))), wide) for tokens, wide in _runs(body)
        )

    def html(self, text: Prose | None) -> Markup:
        """`text` as HTML blocks in one run."""
        return Markup().join(chunk.html for chunk in self.chunks(text))

    def inline(self, text: Prose | None) -> Markup:
        """`text` without the paragraph round it where it is a single one: for items and captions."""
        html = self.html(text).strip()
        inner = html.removeprefix("<p>").removesuffix("</p>")
        return Markup(inner) if "<p>" not in inner and html.startswith("<p>") else html

    def line(self, line: Line | None) -> str:
        """One line of plain words with its type set; not HTML."""
        return set_type(" ".join(self.plain(line).split()), self.language) if line else ""

    def plain(self, line: Line) -> str:
        """One line as it was typed, with the figures that it quotes."""
        words = line.get(self.language)
        return filled(words, self.quoting) if self.quoting else words

    def _blocks(self, tokens: list[Token], first: int) -> Iterator[str]:
        for place, token in enumerate(tokens):
            if token.type == "table_open":
                yield f"<table{_how_many(columns(tokens, place))}>"
            else:
                yield self._block(token, first)

    def _block(self, token: Token, first: int) -> str:
        if token.type == "inline":
            return self._inline(token, first)
        if token.type in {"fence", "code_block"}:
            return f"<pre><code>{escape(token.content)}</code></pre>\n"
        if token.type == "hr":
            return "<hr>\n"
        if token.hidden:
            return "" if token.nesting == 1 else "\n"
        if token.nesting == -1:
            return f"</{token.tag}>\n"
        return f"<{token.tag}{_attributes(token)}>"

    def _in_note(self, token: Token, first: int) -> str:
        if token.type == "inline":
            return self._inline(token, first)
        return f"<code>{escape(token.content.strip())}</code>"

    def _inline(self, token: Token, first: int) -> str:
        return without_runt("".join(self._pieces(token.children or [], first)))

    def _pieces(self, tokens: Sequence[Token], first: int) -> Iterator[str]:
        link = ""
        shown = [_shown(token) for token in tokens]
        for place, token in enumerate(tokens):
            if token.type == "link_open":
                link = str(token.attrGet("href") or "")
            elif token.type == "link_close":
                link = ""
            elif token.type == "text":
                before, after = "".join(shown[:place]), "".join(shown[place + 1 :])
                words = escape(set_part(token.content, self.language, before, after), quote=False)
                yield _linked(breakable(words), link) if token.content else ""
            elif token.type == "code_inline":
                yield f"<code>{escape(token.content)}</code>"
            elif token.type in {"softbreak", "hardbreak"}:
                yield "\n" if token.type == "softbreak" or link else "<br>"
            elif token.type in _EMPHASIS:
                yield f"<{'/' if token.nesting == -1 else ''}{token.tag}>"
            elif token.type == "footnote_ref":
                yield f'<sup class="note" data-note="{first + int(token.meta["id"]) + 1}"></sup>'
            else:
                yield escape(token.content, quote=False)


def _shown(token: Token) -> str:
    """What a reader sees of a token, for the type that is set next to it; of code only that it is there."""
    if token.type == "code_inline":
        return "x"
    return " " if token.type in {"softbreak", "hardbreak"} else token.content


def _linked(words: str, address: str) -> str:
    # A link holds nothing but text: PDF/UA loses the annotation of an element inside it.
    if not address.startswith(_LINK_SCHEMES):
        return tracked(words)
    return f'<a href="{escape(address)}">{words}</a>'


def columns(tokens: Sequence[Token], place: int) -> int:
    """How many columns the table has that is opened by the token at `place`."""
    count = 0
    for token in tokens[place:]:
        if token.type == "thead_close":
            break
        count += token.type == "th_open"
    return count


def _how_many(number: int) -> str:
    if number <= WIDEST_TABLE:
        return ""
    return ' class="many"' if number > MANY_COLUMNS else ' class="several"'


def _attributes(token: Token) -> str:
    start = token.attrGet("start")
    align = str(token.attrGet("style") or "").removeprefix("text-align:")
    if token.type == "th_open":
        return f' scope="col"{_aligned(align)}'
    if token.type == "td_open":
        return _aligned(align)
    return f' start="{start}"' if start is not None else ""


def _aligned(align: str) -> str:
    return f' class="{align}"' if align in {"right", "center"} else ""


def _split_notes(tokens: list[Token]) -> tuple[list[Token], list[list[Token]]]:
    """Part the text from its footnotes; a note is the tokens of its paragraphs that hold words."""
    start = next((i for i, token in enumerate(tokens) if token.type == "footnote_block_open"), len(tokens))
    notes: list[list[Token]] = []
    for token in tokens[start:]:
        if token.type == "footnote_open":
            notes.append([])
        elif token.type in {"inline", "fence", "code_block"} and notes:
            notes[-1].append(token)
    return tokens[:start], notes


def _runs(tokens: list[Token]) -> Iterator[tuple[list[Token], bool]]:
    """Part the top-level blocks into runs that stand in a column and wide tables."""
    run: list[Token] = []
    for block in _top_blocks(tokens):
        if _is_wide(block):
            if run:
                yield run, False
            yield block, True
            run = []
        else:
            run = run + block
    if run:
        yield run, False


def _top_blocks(tokens: list[Token]) -> Iterator[list[Token]]:
    block: list[Token] = []
    for token in tokens:
        block.append(token)
        if token.level == 0 and token.nesting != 1 and token.type != "inline":
            yield block
            block = []


def _is_wide(block: list[Token]) -> bool:
    return block[0].type == "table_open" and columns(block, 0) > WIDEST_TABLE
