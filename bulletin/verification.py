"""Whether a finished PDF is exactly what this workspace makes, and where not, in what it differs."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bulletin.carried import CarriedIssue
from bulletin.model.language import Parts
from bulletin.problems.problem import Problem
from bulletin.read.source import legible
from bulletin.render.editions import ENDINGS, Edition, file_name

if TYPE_CHECKING:
    from pikepdf import Pdf

    from bulletin.model.issue import Issue
    from bulletin.pipeline import Checked
    from bulletin.workspace import IssueFile, Workspace

Reason = Literal["text", "appended", "producer", "pages", "words", "pictures", "dress"]
"""In what a PDF differs: its issue file, something added at its end, the program that wrote it, how many pages,
words on a page, pictures, and whatever else: colours, typefaces, templates, versions."""
_END = b"%%EOF"
_MOST_PAGES = 500
"""Pages whose words are compared."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which a PDF differs; `values` fill its words."""

    reason: Reason
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found: no differences where the PDF is what the workspace makes.

    `problems` stand in the way of making it. `before` and `now` are the lines of the issue file as the PDF carries it
    and as it is, from the first that differs.
    """

    differences: tuple[Difference, ...] = ()
    problems: tuple[Problem, ...] = ()
    text: str = ""
    before: tuple[str, ...] = ()
    now: tuple[str, ...] = ()


def verify(
    workspace: "Workspace", file: "IssueFile", given: CarriedIssue, path: Path, tell: Callable[[str], None]
) -> Verdict:
    """Compare the PDF with what comes out of `file` now; nothing is written.

    `path` is the PDF's: its name tells the edition and the languages. Raises Refused where the machine lacks a library.
    """
    from bulletin.pipeline import check  # noqa: PLC0415

    tell("check")
    checked = check(workspace, file)
    if checked.raw != given.raw:
        before, now = (tuple(legible(raw).split("\n")) for raw in (given.raw, checked.raw))
        line = next(
            (place for place, pair in enumerate(zip(before, now, strict=False), 1) if len(set(pair)) > 1), 0
        )
        line = line or min(len(before), len(now))
        return Verdict((Difference("text", {"line": line}),), before=before[line - 1 :], now=now[line - 1 :])
    if checked.issue is None or not checked.good:
        return Verdict(problems=checked.problems, text=checked.text)
    first: bytes = b""
    for made in _made(workspace, checked, checked.issue, path.name, tell):
        if made == given.pdf:
            return Verdict()
        first = first or made
    return Verdict(tuple(differences(given.pdf, first)))


def differences(given: bytes, ours: bytes) -> Iterator[Difference]:
    """Yield in what a PDF differs from ours, which has other bytes; at least one thing."""
    from pikepdf import open  # noqa: A004, PLC0415 - only who asks pays for it

    if given.count(_END) > ours.count(_END):
        yield Difference("appended")
        return
    with open(BytesIO(given)) as theirs, open(BytesIO(ours)) as own:
        producers = [str(one.docinfo.get("/Producer", "–")) for one in (theirs, own)]
        pages = [len(one.pages) for one in (theirs, own)]
        pictures = [_pictures(one) for one in (theirs, own)]
    found = []
    if producers[0] != producers[1]:
        found.append(Difference("producer", {"theirs": producers[0], "ours": producers[1]}))
    if pages[0] != pages[1]:
        found.append(Difference("pages", {"theirs": pages[0], "ours": pages[1]}))
    elif page := _other_words(given, ours):
        found.append(Difference("words", {"page": page}))
    if pictures[0] != pictures[1]:
        found.append(Difference("pictures"))
    yield from found or [Difference("dress")]


def _made(
    workspace: "Workspace", checked: "Checked", issue: "Issue", name: str, tell: Callable[[str], None]
) -> Iterator[bytes]:
    """The PDFs that may be meant: in the issue's own sizes, then in those that fit into its pages."""
    from bulletin.production import Order, Production  # noqa: PLC0415
    from bulletin.publish.cache import FOLDER, PictureCache  # noqa: PLC0415

    cache = PictureCache(workspace.output_folder / FOLDER)
    for fit in (bool(issue.fit), *((True,) if issue.pages and not issue.fit else ())):
        for edition, parts in _meant(issue, checked.file.output_stem, name):
            order = Order(
                workspace, checked.file, issue, checked.places, checked.raw, (edition,), (parts,), fit
            )
            for _, rendered in Production(order, cache, tell).files():
                yield rendered.data


def _meant(issue: "Issue", stem: str, name: str) -> list[tuple[Edition, Parts]]:
    """The edition and the languages of a file of this name; under another name any print edition may be meant."""
    languages = issue.languages
    ways = [way for count in range(1, len(languages) + 1) for way in permutations(languages, count)]
    printed = [one for one in ENDINGS if one not in {"web", "booklet"}]
    named = [
        (edition, way)
        for edition in printed
        for way in ways
        if file_name(stem, edition, way, languages) == name
    ]
    return named or [("print", parts) for parts in issue.files]


def _pictures(document: "Pdf") -> set[str]:
    """The hashes of all pictures in a PDF, as they are packed."""
    from pikepdf import Name, Stream  # noqa: PLC0415

    streams = (
        one for one in document.objects if isinstance(one, Stream) and one.get("/Subtype") == Name.Image
    )
    return {sha256(one.read_raw_bytes()).hexdigest() for one in streams}


def _other_words(given: bytes, ours: bytes) -> int:
    """The number of the first page on which other words stand, 0 where there is none."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415

    theirs, own = PdfDocument(given), PdfDocument(ours)
    try:
        for place in range(min(len(theirs), len(own), _MOST_PAGES)):
            texts = [one[place].get_textpage().get_text_range() for one in (theirs, own)]
            if texts[0] != texts[1]:
                return place + 1
    finally:
        theirs.close()
        own.close()
    return 0
