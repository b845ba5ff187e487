"""The mail edition: a page for mail programs, the same as plain text, and the pictures that the page shows.

Mail programs drop what stands in a style sheet: the styles are written into the elements. What is only for the
dark stays in a sheet, for those that know it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from css_inline import CSSInliner
from jinja2 import Environment
from markupsafe import Markup

from bulletin.compose.content import NOTE_CALL, Content, Picture
from bulletin.compose.untouched import BREAK
from bulletin.locales import MAIL
from bulletin.mail.letter import Inline
from bulletin.model.colour import WHITE
from bulletin.render import plain, schemes, wrapping
from bulletin.render.brief import brief, most_pieces
from bulletin.render.filters import run_in, shortened
from bulletin.render.hypertext import EMPTY_HEAD, Hypertext
from bulletin.render.templates import fill

PAGE, TEXT = "mail/issue.html", "mail/text.txt"
LONG, TOO_LONG = 80 * 1024, 100_000
"""Octets of the page: from where on it may be cut, and from where on Gmail cuts it (102 KB, with what it adds)."""
COLUMN = 544
"""Pixels across the text of the letter, whose sheet has 600: the most that all mail programs show."""
PICTURE = 2 * COLUMN
"""The pixels across of a picture's file: the screens of telephones are that fine."""
_PREHEADER = 140
_WORD = re.compile(r"\w+(?:[-–.,’'/:]\w+)*")
_SPAN = re.compile(r"</?span\b[^>]*>")
"""Marks capitals and the like for finer type than a letter has."""
_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_BLANKS = re.compile(r"[ \t]+$", re.MULTILINE)
_SOFT_WHITE = "#fefefe"
"""White that mail programs do not turn into black by themselves."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands round the issue in a letter; `greeting` and `leave` may be slots that are filled later."""

    greeting: str = ""
    intro: Markup = field(default_factory=Markup)
    why: str = ""
    privacy: str = ""
    leave: str = ""
    """The address of unsubscribing; nothing where there is none."""
    online: str = ""
    """The address of the web edition, where no PDF goes with the letter."""


@dataclass(frozen=True, slots=True)
class MailPage:
    """The letter's two bodies. `kept` of the issue's `words` are in the page; the text always has all."""

    html: str
    text: str
    pictures: tuple[Inline, ...]
    words: int
    kept: int
    whole: int
    """The octets that the page would have with all words."""


@dataclass(frozen=True, slots=True)
class Shortened:
    """What is not in the page: `cut` are the ids of the sections that go on in the PDF."""

    cut: frozenset[str] = frozenset()
    kept: int = 0
    total: int = 0


_WHOLE = Shortened()
"""Nothing is left out."""


def render_mail(
    content: Content,
    jinja: Environment,
    frame: Frame,
    pictures: Mapping[str, Picture] | None = None,
    *,
    whole: bool = True,
) -> MailPage:
    """Return the letter of one issue in one language.

    `pictures` are the issue's pictures made for a letter, by their names in the issue; a drawing has words in its
    place. A page that Gmail would cut has only the first pieces of each section: as many as go into LONG octets.
    A letter that is not made `whole` is only to be looked at: it has no text, and its words are not counted.
    Raises jinja2.TemplateError where a template cannot be filled.
    """
    shown = {**content.pictures, **(pictures or {})}
    setter = _Setter(jinja, frame, shown)
    html = setter.page(content)
    octets = len(html.encode())
    total = kept = setter.count(content) if whole or octets > TOO_LONG else 0
    if octets > TOO_LONG:
        html, kept = _fitting(content, setter, total)
    used = (one for one in shown.values() if f"cid:{cid(one)}" in html)
    inline = tuple(Inline(cid(one), one.media_type, one.data) for one in used)
    text = setter.text(content, frame) if whole else ""
    return MailPage(html, text, inline, total, kept, octets)


def cid(picture: Picture) -> str:
    """The name of a picture inside the letter: RFC 2392; the same for the same picture."""
    return f"{picture.name}@bulletin"


def _fitting(content: Content, setter: "_Setter", total: int) -> tuple[str, int]:
    """The longest shortened page that fits into LONG octets, and how many words of the issue it has."""

    def made(most: int) -> tuple[str, int]:
        short, cut = brief(content, most)
        kept = setter.count(short)
        return setter.page(short, Shortened(cut, kept, total)), kept

    low, high = 1, most_pieces(content)
    while low + 1 < high:
        middle = (low + high) // 2
        fits = len(made(middle)[0].encode()) <= LONG
        low, high = (middle, high) if fits else (low, middle)
    return made(low)


class _Setter:
    """Fills the templates of one letter, each of which is read once."""

    def __init__(self, jinja: Environment, frame: Frame, pictures: Mapping[str, Picture]) -> None:
        self._frame, self._images = frame, _Images(pictures)
        self._html, self._plain = jinja.overlay(), jinja.overlay(autoescape=False)
        self._text: _Text
        self._anchors: Hypertext
        # these stay for all pages: the macros that a template imports keep the filters of the first
        self._html.filters = {**jinja.filters, "mail": self._mail, "anchor": self._anchor, "runin": run_in}
        self._inliner = CSSInliner(
            keep_style_tags=False, keep_at_rules=True, load_remote_stylesheets=False, minify_css=True
        )
        self._plain.filters = {
            **jinja.filters,
            "plain": plain.plain,
            "item": plain.item,
            "runin": run_in,
            "wrapped": wrapping.wrapped,
            "under": _underlined,
        }

    def page(self, content: Content, short: Shortened = _WHOLE) -> str:
        """The HTML of the issue, or of what a letter has of it."""
        self._text, self._anchors = _Text(content), Hypertext(content.notes, content.words)
        html = fill(
            self._html,
            PAGE,
            content,
            frame=self._frame,
            told=MAIL[content.language],
            light=_softened(schemes.light(content.head.main, content.head.accent)),
            dark=_softened(schemes.dark(content.head.main, content.head.accent)),
            preheader=shortened(content.summary.replace(BREAK, ""), _PREHEADER),
            images=self._images,
            short=short,
            most=COLUMN,
        )
        inlined = self._inliner.inline(html).replace("&nbsp;", "\u00a0")  # two octets for six
        return _LINES.sub("\n", inlined).replace(BREAK, "")

    def text(self, content: Content, frame: Frame) -> str:
        """The issue as plain text."""
        told = MAIL[content.language]
        made = fill(self._plain, TEXT, content, frame=frame, told=told, table=wrapping.table)
        return _LINES.sub("\n\n", _BLANKS.sub("", made)).replace(BREAK, "").strip("\n") + "\n"

    def _mail(self, html: Markup) -> Markup:
        return self._text.mail(html)

    def _anchor(self, name: str) -> str:
        return self._anchors.anchor(name)

    def count(self, content: Content) -> int:
        """How many words the issue has as plain text."""
        return len(_WORD.findall(self.text(content, Frame())))


def _underlined(title: str, sign: str) -> str:
    """A title with a line below it."""
    text = wrapping.wrapped(title)
    return f"{text}\n{sign * max(map(len, text.split(chr(10))))}"


def _softened(scheme: schemes.Scheme) -> schemes.Scheme:
    return {name: _SOFT_WHITE if colour == WHITE else colour for name, colour in scheme.items()}


class _Images:
    """What a template asks about pictures."""

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        self._pictures = pictures

    def drawn(self, picture: Picture) -> bool:
        """True for a drawing, which no mail program shows reliably."""
        return picture.media_type == "image/svg+xml"

    def address(self, picture: Picture) -> str:
        """The address of a picture inside the letter."""
        return f"cid:{cid(self._pictures.get(picture.name, picture))}"

    def width(self, picture: Picture, most: int) -> int:
        """How wide it is shown: as wide as the column, and not wider than it is sharp."""
        return min(most, self._pictures.get(picture.name, picture).width)


class _Text:
    """Goes through the texts of one page; its notes lead back to where they are called first."""

    def __init__(self, content: Content) -> None:
        self._note, self._called = content.words.note, set[int]()

    def mail(self, html: Markup) -> Markup:
        """Return `html` with its calls of notes as links, without elements that only a browser needs."""
        text = NOTE_CALL.sub(self._call, html.replace(BREAK, Markup("")))
        return Markup(_SPAN.sub("", EMPTY_HEAD.sub("<td></td>", text)))

    def _call(self, call: re.Match[str]) -> str:
        number = int(call[1])
        place = "" if number in self._called else f' id="_call-{number}"'
        self._called.add(number)
        told = self._note.format(number=number)
        return f'<sup><a{place} href="#_note-{number}" aria-label="{told}">{number}</a></sup>'
