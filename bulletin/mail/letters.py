"""The letters of an issue, one for each language: from its file to messages that can be sent or kept as drafts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bulletin.mail.letter import Letter
from bulletin.model.language import Language
from bulletin.pipeline import Checked, Tell, Wish, build, check
from bulletin.problems.problem import Problem, has_errors, in_order
from bulletin.render.editions import EDITIONS, file_name

if TYPE_CHECKING:
    from bulletin.compose.content import Content
    from bulletin.model.issue import Issue
    from bulletin.publish.cache import PictureCache
    from bulletin.workspace import IssueFile, Workspace

SMALL_DPI = 150
"""How fine pictures are in a PDF that is to be small: enough for a screen."""


@dataclass(frozen=True, slots=True)
class Order:
    """What letters are wanted; no languages: all those of the issue. No moment: the issue's own day."""

    languages: tuple[Language, ...] = ()
    small: bool = False
    """Pictures in the attached PDF at SMALL_DPI."""
    draft: bool = False
    moment: datetime | None = None


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters, none where a problem stops them; `text` is the issue's file as people see it."""

    letters: tuple[Letter, ...] = ()
    problems: tuple[Problem, ...] = ()
    text: str = ""
    languages: tuple[Language, ...] = ()
    """Those of the issue: where there are two, files are named by theirs."""


def write_letters(workspace: "Workspace", file: "IssueFile", order: Order, tell: Tell) -> Letters:
    """Make the letters of one issue. Its PDF is the one in the output folder, built first where it is not fresh.

    Raises NotWritten and Refused as `build` does.
    """
    from bulletin.mail.writing import Enclosed, write_letter  # noqa: PLC0415
    from bulletin.publish.cache import FOLDER, PictureCache  # noqa: PLC0415

    tell("check")
    checked = check(workspace, file)
    issue = checked.issue
    if issue is None or not checked.good or not _wanted(issue, order):
        return Letters((), checked.problems, checked.text)
    built = build(workspace, file, Wish(workspace.output_folder), tell)
    problems = [*(built.problems or checked.problems)]
    if not built.names:
        return Letters((), in_order(problems), checked.text)
    cache = PictureCache(workspace.output_folder / FOLDER)
    letters = []
    for content in _contents(workspace, file, issue, order, cache, tell):
        if order.small:
            tell("print")
        pdf = _pdf(workspace, checked, issue, order, content.language)
        moment = order.moment or datetime.fromisoformat(content.date.first).replace(hour=9, tzinfo=UTC)
        enclosed = Enclosed(file.output_stem, content, pdf)
        written = write_letter(workspace, enclosed, moment, draft=order.draft, kept=cache)
        problems += written.problems
        letters += [written.letter] if written.letter else []
    cache.write()
    made = () if has_errors(problems) else tuple(letters)
    return Letters(made, in_order(problems), checked.text, issue.languages)


def _wanted(issue: "Issue", order: Order) -> tuple[Language, ...]:
    return tuple(one for one in issue.languages if not order.languages or one in order.languages)


def _contents(
    workspace: "Workspace",
    file: "IssueFile",
    issue: "Issue",
    order: Order,
    cache: "PictureCache",
    tell: Tell,
) -> "Iterator[Content]":
    from bulletin.compose.compose import compose  # noqa: PLC0415

    for language in _wanted(issue, order):
        tell("compose")
        yield compose(issue, file, workspace, language, cache)


def _pdf(workspace: "Workspace", checked: Checked, issue: "Issue", order: Order, language: Language) -> bytes:
    """The PDF as it lies in the output folder, or one of its own with small pictures."""
    stem = checked.file.output_stem
    if not order.small:
        name = file_name(stem, "print", language, issue.languages)
        return (workspace.output_folder / name).read_bytes()
    from bulletin.compose.compose import compose  # noqa: PLC0415
    from bulletin.render.render import Job, render  # noqa: PLC0415

    content = compose(issue, checked.file, workspace, language, dpi=SMALL_DPI)
    job = Job(workspace, content, checked.places, checked.raw, stem, EDITIONS, issue.languages, issue.pages)
    return render(job, "print").data
