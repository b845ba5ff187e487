"""In what a PDF differs from the one that would be made now."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from operator import ne
from typing import TYPE_CHECKING, Literal

from bulletin.foreign import Unreadable, opened, unpacked_within

if TYPE_CHECKING:
    from pikepdf import Pdf

Reason = Literal["text", "appended", "damaged", "producer", "pages", "words", "pictures", "altered", "dress"]
"""In what a PDF differs: its issue file, something added at its end, a part that cannot be read, the program that
wrote it, how many pages, words on a page, pictures, a few bytes, and whatever else: colours, typefaces, templates,
versions."""
_END = b"%%EOF"
_FEW = 16
"""Bytes that differ where a file was changed after it was made: one made of anything else has another `/ID`."""
_MOST_PAGES = 500
"""Pages whose words are compared."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which a PDF differs; `values` fill its words."""

    reason: Reason
    values: Mapping[str, str | int] = field(default_factory=dict)


def differences(given: bytes, ours: bytes) -> Iterator[Difference]:
    """Yield in what a PDF differs from ours, which has other bytes; at least one thing, whatever it holds."""
    if given.startswith(ours) or given.count(_END) > ours.count(_END):
        yield Difference("appended")
        return
    try:
        found = _found(given, ours)
    except Unreadable:
        found = [Difference("damaged")]
    yield from found or [Difference("altered" if _is_altered(given, ours) else "dress")]


def _is_altered(given: bytes, ours: bytes) -> bool:
    """Whether a PDF is ours but for a few bytes, changed in place or cut off its end."""
    if ours.startswith(given):
        return True
    return len(given) == len(ours) and sum(map(ne, given, ours)) <= _FEW


def _found(given: bytes, ours: bytes) -> list[Difference]:
    with opened(given) as theirs, opened(ours) as own:
        producers = [str(one.docinfo.get("/Producer", "–")) for one in (theirs, own)]
        pages = [len(one.pages) for one in (theirs, own)]
        pictures = [_pictures(one) for one in (theirs, own)]
        if not unpacked_within(theirs):
            raise Unreadable
    found = []
    if producers[0] != producers[1]:
        found.append(Difference("producer", {"theirs": producers[0], "ours": producers[1]}))
    if pages[0] != pages[1]:
        found.append(Difference("pages", {"theirs": pages[0], "ours": pages[1]}))
    elif page := _other_words(given, ours):
        found.append(Difference("words", {"page": page}))
    if pictures[0] != pictures[1]:
        found.append(Difference("pictures"))
    return found


def _pictures(document: "Pdf") -> set[str]:
    """The hashes of all pictures in a PDF, as they are packed."""
    from pikepdf import Name, Stream  # noqa: PLC0415

    streams = (
        one for one in document.objects if isinstance(one, Stream) and one.get("/Subtype") == Name.Image
    )
    return {sha256(one.read_raw_bytes()).hexdigest() for one in streams}


def _other_words(given: bytes, ours: bytes) -> int:
    """The number of the first page on which other words stand, 0 where there is none."""
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415

    try:
        with PdfDocument(given) as theirs, PdfDocument(ours) as own:
            for place in range(min(len(theirs), len(own), _MOST_PAGES)):
                texts = [one[place].get_textpage().get_text_range() for one in (theirs, own)]
                if texts[0] != texts[1]:
                    return place + 1
    except PdfiumError as error:
        raise Unreadable from error
    return 0
