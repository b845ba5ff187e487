"""The text of a page, for the search."""

from html.parser import HTMLParser

_UNREAD = frozenset({"nav", "svg", "script", "style", "summary"})
_BETWEEN = frozenset({"a", "abbr", "b", "code", "em", "i", "s", "span", "strong", "sub", "sup", "wbr"})
"""Elements that do not part words."""
_SOFT_HYPHEN = "\u00ad"


def page_text(html: str) -> str:
    """Return the words of the main part of a page in their order, with single spaces."""
    finder = _Text()
    finder.feed(html)
    finder.close()
    return " ".join("".join(finder.found).replace(_SOFT_HYPHEN, "").split())


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._in_main = False
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._in_main = self._in_main or tag == "main"
        self._unread += tag in _UNREAD
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._in_main = self._in_main and tag != "main"
        self._unread -= tag in _UNREAD
        self._part(tag)

    def handle_data(self, data: str) -> None:
        if self._in_main and not self._unread:
            self.found.append(data)

    def _part(self, tag: str) -> None:
        if tag not in _BETWEEN:
            self.found.append(" ")
