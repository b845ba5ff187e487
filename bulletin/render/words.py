"""How many words the pages of an edition have."""

from html.parser import HTMLParser

_IN_A_WORD = frozenset({"a", "abbr", "code", "em", "s", "strong", "sub", "sup", "wbr"})
"""Elements of texts that may stand in the middle of a word; `b` and `i` stand by themselves in the templates."""
_PARTS_OF_WORDS = frozenset({"whole", "caps"})
"""The classes of a `span` that may too."""
_UNSEEN = frozenset({"head", "script", "style", "svg", "template"})
_PASSAGE = "passage"
"""The class of the numbers that a draft has beside its paragraphs."""


def word_count(html: str) -> int:
    """Count the words that `html` sets on pages: what stands between spaces and has a letter or a digit.

    The contents, captions, footnotes and the back panel count. Running heads, page numbers, words in drawings and
    the numbers beside the paragraphs of a draft do not. The layout check sees to it that none of these words is lost.
    """
    text = _Text()
    text.feed(html)
    text.close()
    return sum(any(map(str.isalnum, word)) for word in "".join(text.pieces).split())


class _Text(HTMLParser):
    """Gathers the text of a page; what is no part of a word stands for a space."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._hidden: list[str] = []
        self._spans: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        classes = set((dict(attrs).get("class") or "").split())
        if tag in _UNSEEN or _PASSAGE in classes or (self._hidden and tag == self._hidden[-1]):
            self._hidden.append(tag)
        inside = tag in _IN_A_WORD or (tag == "span" and bool(classes & _PARTS_OF_WORDS))
        if tag == "span":
            self._spans.append(inside)
        if not inside:
            self.pieces.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        if self._hidden and tag == self._hidden[-1]:
            self._hidden.pop()
        inside = tag in _IN_A_WORD or (tag == "span" and bool(self._spans) and self._spans.pop())
        if not inside:
            self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        """Take the words that are seen."""
        if not self._hidden:
            self.pieces.append(data)
