"""The words of a finished PDF with their boxes: which are off the page, over others, cut, or lost.

PDFium reads the file, so that neither the layout engine nor what is known of it has a say.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from ctypes import byref, c_double, c_float
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

SIDE = 17 * 72 / 25.4
"""Points that the theme keeps free at the left and the right."""
EDGE = 5 * 72 / 25.4
"""Points above and below that no printer reaches."""
ABOVE, BELOW = 24 * 72 / 25.4, 19 * 72 / 25.4
"""Points of a page that hold only the running head and foot; the first page has no head."""
SLACK = 1.0
"""Points by which the ink of a slanted letter may leave its box."""
SHARED = 0.3
"""The share of the lower word's height by which ink may meet."""
GAP = 1.5
"""A wider hole than this, in heights of a letter, parts two words."""
OF_MANY_LINES = 60
"""Letters of a word that has more lines than two."""
BROKEN = "\ufffe\u2010\u00ad\x02"
"""What a hyphen at a line's end is read as."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a part of one on a page, with the box of its ink in points from the lower left corner."""

    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float

    def __str__(self) -> str:
        return f"{self.text!r} on page {self.page} at {self.left:.0f}, {self.top:.0f}"


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its size in points, its words, and the places of texts that are cut."""

    width: float
    height: float
    words: tuple[Word, ...]
    cut: tuple[str, ...]


def pages(path: Path) -> tuple[Page, ...]:
    """Read a PDF."""
    with pypdfium2.PdfDocument(path) as document:
        return tuple(
            Page(*page.get_size(), tuple(_words(page, number)), tuple(_cut(page, number)))
            for number, page in enumerate(document, 1)
        )


def faults(read: Iterable[Page]) -> list[str]:
    """Every word that is off its page or the margins, over another word, or cut."""
    found = []
    for page in read:
        found += [f"outside: {word}" for word in page.words if not _within(word, page)]
        found += [f"overlap: {one} and {other}" for one, other in _overlapping(page.words)]
        found += [f"cut: a text {place}" for place in page.cut]
    return found


def shown(html: str) -> str:
    """The words that a page of HTML shows, drawings aside."""
    body = re.sub(r"<(head|svg|style)\b.*?</\1>", " ", html, flags=re.DOTALL)
    return re.sub("[\u00ad\u200b\u2060]", "", unescape(re.sub(r"<[^>]*>", " ", body)))


def lost(read: Iterable[Page], said: Iterable[str]) -> list[str]:
    """The words of the texts `said` that the pages have less often than they were said."""
    words = [word for number, page in enumerate(read, 1) for word in _body(page, number)]
    body = "".join(_letters(word) for word in words)
    stems = {_letters(word) for word in words if word.endswith("-")}
    ends = {_letters(word) for word in words}
    counted = Counter(word for text in said for word in re.findall(r"[^\W_]{2,}", text.casefold()))
    return [
        word
        for word, times in counted.items()
        if body.count(word) < times and not _goes_on_elsewhere(word, stems, ends, body)
    ]


def _goes_on_elsewhere(word: str, stems: set[str], ends: set[str], body: str) -> bool:
    """True where a cell or a page is broken off within a word: something else stands between its halves."""
    halves = [(word[:place], word[place:]) for place in range(1, len(word))]
    if len(word) > OF_MANY_LINES:
        return any(start in body and end in body for start, end in halves)
    return any(start in stems and end in ends for start, end in halves)


def _letters(word: str) -> str:
    return re.sub(r"[\W_]", "", word.casefold())


def _body(page: Page, number: int) -> list[str]:
    """The words of a page without its running head and foot: a broken word may go on overleaf."""
    top = page.height if number == 1 else page.height - ABOVE
    return [word.text for word in page.words if BELOW < word.bottom < top]


def _words(page: pypdfium2.PdfPage, number: int) -> Iterator[Word]:
    text = page.get_textpage()
    run: list[Word] = []
    for letter in _printed(text, number):
        blank = letter.text.isspace() or letter.right <= letter.left
        if run and (blank or _apart(run[-1], letter)):
            yield _joined(run)
            run = []
        if not blank:
            run.append(letter)
    if run:
        yield _joined(run)


def _printed(text: pypdfium2.PdfTextPage, number: int) -> Iterator[Word]:
    box = [c_double() for _ in range(4)]
    left, right, bottom, top = map(byref, box)
    for index in range(text.count_chars()):
        raw.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        code = raw.FPDFText_GetUnicode(text, index)
        yield Word(chr(code), number, box[0].value, box[2].value, box[1].value, box[3].value)


def _joined(run: list[Word]) -> Word:
    text = "".join(letter.text for letter in run).translate(dict.fromkeys(map(ord, BROKEN), "-"))
    left, bottom = min(one.left for one in run), min(one.bottom for one in run)
    return Word(text, run[0].page, left, bottom, max(one.right for one in run), max(one.top for one in run))


def _apart(one: Word, other: Word) -> bool:
    """True where two letters in turn are of different words: on other lines, or far from each other."""
    if (one.left, one.right) == (other.left, other.right):  # letters of one ligature
        return False
    height = max(one.top - one.bottom, other.top - other.bottom, 4.0)
    ahead = other.left - one.right
    return (
        ahead > GAP * height
        or ahead < -height
        or one.bottom - other.top > height / 2
        or other.bottom - one.top > height / 2
    )


def _within(word: Word, page: Page) -> bool:
    across = word.left >= SIDE - SLACK and word.right <= page.width - SIDE + SLACK
    return across and word.bottom >= EDGE and word.top <= page.height - EDGE


def _overlapping(words: Iterable[Word]) -> Iterator[tuple[Word, Word]]:
    """The pairs of words whose ink meets by more than a touch."""
    near: list[Word] = []
    for word in sorted(words, key=lambda one: -one.top):
        near = [one for one in near if one.bottom < word.top]
        yield from ((one, word) for one in near if _meet(one, word))
        near.append(word)


def _meet(one: Word, other: Word) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.top, other.top) - max(one.bottom, other.bottom)
    low = min(one.top - one.bottom, other.top - other.bottom)
    return across > SLACK and down > max(SHARED * low, SLACK)


def _cut(page: pypdfium2.PdfPage, number: int) -> Iterator[str]:
    """The places of texts that leave the shape to which they are clipped."""
    for item in page.get_objects([raw.FPDF_PAGEOBJ_TEXT], max_depth=9):
        left, bottom, right, top = item.get_bounds()
        for clip_left, clip_bottom, clip_right, clip_top in _clips(item):
            across = left < clip_left - SLACK or right > clip_right + SLACK
            if right > left and (across or bottom < clip_bottom - SLACK or top > clip_top + SLACK):
                yield f"on page {number} at {left:.0f}, {top:.0f}"


def _clips(item: pypdfium2.PdfObject) -> Iterator[tuple[float, float, float, float]]:
    clip = raw.FPDFPageObj_GetClipPath(item)
    for path in range(max(0, raw.FPDFClipPath_CountPaths(clip))):
        points = []
        for place in range(raw.FPDFClipPath_CountPathSegments(clip, path)):
            x, y = c_float(), c_float()
            raw.FPDFPathSegment_GetPoint(
                raw.FPDFClipPath_GetPathSegment(clip, path, place), byref(x), byref(y)
            )
            points.append((x.value, y.value))
        if points:
            across, down = zip(*points, strict=True)
            yield min(across), min(down), max(across), max(down)
