"""What mail programs would break in a letter: looked for in each letter before it leaves.

The rules are those of Gmail, Outlook on Windows, Apple Mail and Yahoo, as caniemail.com keeps them. The templates of
the package keep them; a workspace's own may not.
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from html.parser import HTMLParser

from bulletin.problems.catalogue import letters as codes
from bulletin.problems.problem import Code, Problem
from bulletin.render.mail import LONG, PAGE, TEXT, TOO_LONG, MailPage

_REFUSED = frozenset(
    (
        *("svg", "canvas", "math", "picture", "video", "audio"),
        *("script", "iframe", "object", "embed", "link", "base"),
        *("form", "input", "button", "select", "textarea"),
    )
)
_WITHOUT_COMMENTS = re.compile(r"<!--.*?-->|/\*.*?\*/", re.DOTALL)
_STYLES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), name)
    for pattern, name in (
        (r"(?<![\w-])position\s*:\s*(?:absolute|fixed|sticky|relative)", "position"),
        (r"(?<![\w-])float\s*:\s*(?:left|right)", "float"),
        (r"(?<![\w-])display\s*:\s*(?:inline-)?flex", "flex"),
        (r"(?<![\w-])display\s*:\s*(?:inline-)?grid|(?<![\w-])grid(?:-[\w-]+)?\s*:", "grid"),
        (r"(?<![\w-])var\(", "var()"),
        (r"(?<![\w-])--[\w-]+\s*:", "var()"),
        (r"(?<![\w-])(?:clamp|calc|min|max)\(", "clamp()"),
        (r"@font-face", "@font-face"),
        (r"@import", "@import"),
        (r"(?<![\w-])url\(", "url()"),
        (r"gradient\(", "gradient()"),
    )
)


def lint(page: MailPage) -> tuple[Problem, ...]:
    """Return what mail programs would break in `page`, each kind of mistake once for each thing that has it."""
    marks = _Marks({picture.cid for picture in page.pictures})
    marks.feed(page.html)
    marks.close()
    found = [*marks.problems, *_style_problems("\n".join(marks.styles)), *_size_problems(page)]
    unique = {(problem.code.id, tuple(problem.values.items())): problem for problem in found}
    return tuple(unique.values())


def lacking(page: MailPage, wanted: Iterable[str]) -> tuple[Problem, ...]:
    """Return a problem for each of the `wanted` words that the page or the text does not show."""
    bodies = ((PAGE, unescape(page.html)), (TEXT, page.text))
    return tuple(
        Problem(codes.SLOT, values={"missing": words, "template": template})
        for template, body in bodies
        for words in wanted
        if _folded(words) not in _folded(body)
    )


def _folded(text: str) -> str:
    return " ".join(text.split())


def _size_problems(page: MailPage) -> Iterator[Problem]:
    octets = len(page.html.encode())
    size = -(-octets // 1024)
    if octets > TOO_LONG:
        yield Problem(codes.TOO_LONG, values={"size": size})
    elif page.kept < page.words:
        whole = -(-page.whole // 1024)
        yield Problem(codes.SHORTENED, values={"size": whole, "kept": page.kept, "total": page.words})
    elif octets > LONG:
        yield Problem(codes.LONG, values={"size": size})


def _style_problems(styles: str) -> Iterator[Problem]:
    plain = _WITHOUT_COMMENTS.sub("", styles)
    for pattern, name in _STYLES:
        if pattern.search(plain):
            yield Problem(codes.STYLE, values={"found": name})


class _Marks(HTMLParser):
    """Goes through the elements of a page; keeps its styles."""

    def __init__(self, attached: set[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.problems: list[Problem] = []
        self.styles: list[str] = []
        self._attached, self._in_style = attached, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._in_style = tag == "style"
        self.styles.append(given.get("style", ""))
        if tag in _REFUSED:
            self._find(codes.ELEMENT, found=f"<{tag}>")
        if tag == "meta" and given.get("http-equiv", "").lower() == "refresh":
            self._find(codes.ELEMENT, found="<meta refresh>")
        for name, value in given.items():
            if name.startswith("on"):
                self._find(codes.ELEMENT, found=name)
            if name in {"href", "action"} and value.strip().lower().startswith(("javascript:", "data:")):
                self._find(codes.ELEMENT, found=value.strip()[:20])
            if name == "background":
                self._find(codes.SOURCE, found=_short(value))
        if tag == "img":
            self._judge_picture(given)

    def handle_endtag(self, tag: str) -> None:
        self._in_style = self._in_style and tag != "style"

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.styles.append(data)

    def _judge_picture(self, given: dict[str, str]) -> None:
        source = given.get("src", "")
        scheme, _, name = source.partition(":")
        if scheme.lower() != "cid" or name not in self._attached:
            self._find(codes.SOURCE, found=_short(source))
        if "srcset" in given:
            self._find(codes.SOURCE, found="srcset")
        for missing in ("alt", "width"):
            if missing not in given:
                self._find(codes.BARE, found=_short(source), missing=missing)

    def _find(self, code: Code, **values: str) -> None:
        self.problems.append(Problem(code, values=values))


def _short(address: str) -> str:
    return f"{address[:57]}…" if len(address) > 60 else address or "–"  # noqa: PLR2004
