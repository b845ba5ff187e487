"""Whether a finished PDF is exactly what this workspace makes, and where not, in what it differs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.carried import CarriedIssue
from bulletin.comparison import Difference, differences
from bulletin.foreign import Unreadable, opened
from bulletin.model.language import Parts
from bulletin.problems.problem import Problem
from bulletin.read.source import legible
from bulletin.render.editions import ENDINGS, Edition, file_name

if TYPE_CHECKING:
    from bulletin.model.issue import Issue
    from bulletin.pipeline import Checked
    from bulletin.render.render import Rendered
    from bulletin.workspace import IssueFile, Workspace

_SHEET = 1000
"""Points: wider than A4 in any direction that a page of ours has, narrower than two side by side."""


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

    `path` is the PDF's: its name tells the edition and the languages, under another name its looks do.
    Raises Refused where the machine lacks a library.
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
    nearest: tuple[Difference, ...] = ()
    for made in _made(workspace, checked, checked.issue, given.pdf, path.name, tell):
        if made.data == given.pdf:
            return Verdict()
        if not made.data:
            return Verdict(problems=made.problems, text=checked.text)
        found = tuple(differences(given.pdf, made.data))
        nearest = min((one for one in (nearest, found) if one), key=_distance)
    return Verdict(nearest)


def _distance(found: tuple[Difference, ...]) -> tuple[bool, bool, int]:
    """How far a PDF is from what it was compared with: other pages are further away than other words."""
    reasons = {one.reason for one in found}
    return "pages" in reasons, "words" in reasons, len(found)


def _made(
    workspace: "Workspace",
    checked: "Checked",
    issue: "Issue",
    pdf: bytes,
    name: str,
    tell: Callable[[str], None],
) -> "Iterator[Rendered]":
    """The PDFs that may be meant: in the issue's own sizes, then in those that fit into its pages."""
    from bulletin.production import Order, Production  # noqa: PLC0415
    from bulletin.publish.cache import FOLDER, PictureCache  # noqa: PLC0415

    cache = PictureCache(workspace.output_folder / FOLDER)
    meant = _named(issue, checked.file.output_stem, name) or _looking(issue, pdf)
    for fit in (bool(issue.fit), *((True,) if issue.pages and not issue.fit else ())):
        for edition, parts in meant:
            order = Order(
                workspace, checked.file, issue, checked.places, checked.raw, (edition,), (parts,), fit
            )
            for _, rendered in Production(order, cache, tell).files():
                yield rendered


def _named(issue: "Issue", stem: str, name: str) -> list[tuple[Edition, Parts]]:
    """The edition and the languages of a file of this name, none where no file of the issue is called so."""
    printed = [one for one in ENDINGS if one != "web"]
    return [
        (edition, way)
        for edition in printed
        for way in _ways(issue)
        if file_name(stem, edition, way, issue.languages) == name
    ]


def _looking(issue: "Issue", pdf: bytes) -> list[tuple[Edition, Parts]]:
    """What a PDF under another name may be, by its looks: the size of its pages, the language that it names."""
    try:
        with opened(pdf) as document:
            box = [float(side) for side in document.pages[0].mediabox]
            trim = [float(side) for side in document.pages[0].trimbox]
            language = str(document.Root.get("/Lang", ""))[:2]
    except Unreadable:
        box = trim = [0.0, 0.0, 0.0, 0.0]
        language = ""
    editions: tuple[Edition, ...] = ("print", "draft")
    if box[2] - box[0] > _SHEET:
        editions = ("booklet",)
    elif trim != box:
        editions = ("bleed",)
    ways = [way for way in _ways(issue) if way[0] == language] or list(issue.files)
    return [(edition, way) for edition in editions for way in ways]


def _ways(issue: "Issue") -> list[Parts]:
    """All languages and their orders in which a file of the issue can be."""
    languages = issue.languages
    return [way for count in range(1, len(languages) + 1) for way in permutations(languages, count)]
