"""The letters of an issue, one for each language: from its file to messages that can be sent or kept as drafts."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bulletin.mail.letter import Letter
from bulletin.marks import Marks, common_marks
from bulletin.model.language import Language
from bulletin.pipeline import Checked, Tell, Wish, build, check, standing
from bulletin.problems.problem import Problem, has_errors, in_order
from bulletin.render.editions import EDITIONS, Edition, file_name

if TYPE_CHECKING:
    from bulletin.model.issue import Issue
    from bulletin.production import Production
    from bulletin.publish.cache import PictureCache
    from bulletin.workspace import IssueFile, Workspace

_PAPER: tuple[Edition, ...] = ("print",)
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
    marks = common_marks(workspace)
    built = build(workspace, file, _wish(workspace, file, marks), tell, marks)
    problems = [*(built.problems or checked.problems)]
    if not built.names:
        return Letters((), in_order(problems), checked.text)
    cache = PictureCache(workspace.output_folder / FOLDER)
    letters = []
    for language in _wanted(issue, order):
        content = _production(workspace, checked, language, cache, tell, None, "").content(language)
        small = (
            _production(workspace, checked, language, cache, tell, SMALL_DPI, marks.makers)
            if order.small
            else None
        )
        pdf = _pdf(workspace, checked, language, small)
        moment = order.moment or datetime.fromisoformat(content.date.first).replace(hour=9, tzinfo=UTC)
        enclosed = Enclosed(file.output_stem, content, pdf)
        written = write_letter(workspace, enclosed, moment, draft=order.draft, kept=cache)
        problems += written.problems
        letters += [written.letter] if written.letter else []
    cache.write()
    made = () if has_errors(problems) else tuple(letters)
    return Letters(made, in_order(problems), checked.text, issue.languages)


def _wish(workspace: "Workspace", file: "IssueFile", marks: Marks) -> Wish:
    """The files as they lie there, where they are fresh, be it in sizes that were looked for; else the usual ones."""
    folder = workspace.output_folder
    wishes = [Wish(folder, editions, fit=fit) for fit in (False, True) for editions in (EDITIONS, _PAPER)]
    return next((wish for wish in wishes if standing(workspace, file, wish, marks)), wishes[0])


def _wanted(issue: "Issue", order: Order) -> tuple[Language, ...]:
    return tuple(one for one in issue.languages if not order.languages or one in order.languages)


def _production(
    workspace: "Workspace",
    checked: Checked,
    language: Language,
    cache: "PictureCache",
    tell: Tell,
    dpi: int | None,
    mark: str,
) -> "Production":
    """What composes and prints the issue in one language; pages are kept where there is a `mark` of their makers."""
    from bulletin.production import Order as Files  # noqa: PLC0415
    from bulletin.production import Production  # noqa: PLC0415

    assert checked.issue is not None  # noqa: S101 - only what was read is written about
    issue = checked.issue
    files = Files(
        workspace,
        checked.file,
        issue,
        checked.places,
        checked.raw,
        ("print",),
        ((language,),),
        fit=bool(issue.fit),
        dpi=dpi,
        mark=mark,
    )
    return Production(files, cache, tell)


def _pdf(workspace: "Workspace", checked: Checked, language: Language, small: "Production | None") -> bytes:
    """The PDF as it lies in the output folder, or one of its own with small pictures."""
    if small is not None:
        return next(rendered.data for _, rendered in small.files())
    assert checked.issue is not None  # noqa: S101 - likewise
    parts = next(parts for parts in checked.issue.files if language in parts)
    name = file_name(checked.file.output_stem, "print", parts, checked.issue.languages)
    return (workspace.output_folder / name).read_bytes()
