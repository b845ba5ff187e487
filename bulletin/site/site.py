"""The site as a whole: nothing is done where nothing changed, and what is slow to import is then not imported."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.marks import Marks, common_marks, state_of_all
from bulletin.pipeline import Wish
from bulletin.problems.problem import Problem, Refused, has_errors
from bulletin.publish.fingerprint import fingerprint
from bulletin.publish.limits import USUAL
from bulletin.publish.notes import Notes
from bulletin.publish.tree import Published, listed, publish, summary, tidy
from bulletin.workspace import IssueFile, Workspace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bulletin.publish.output import Output
    from bulletin.publish.tree import Standing
    from bulletin.site.finding import Tell

FRONT = "index.html"
FOLDER = Path(".cache", "site")
"""Where the notes lie, inside the folder of the editions."""


@dataclass(frozen=True, slots=True)
class SiteWish:
    """What the user asked for: where the site is written, and at which address it will be, if that is known."""

    folder: Path
    address: str = ""
    force: bool = False
    """All pages are made anew, and take the place of files of unknown origin."""
    seconds: float = USUAL
    """In which each issue has to be ready, and each page of all issues; 0: as many as it takes."""


@dataclass(frozen=True, slots=True)
class Site:
    """What became of the site; `published` is None where no issue is good.

    `kept` are issues with errors whose last good pages stay, `left_out` those that are on no page. `texts` are those
    of the issues by the names of their files, to show problems by.
    """

    published: Published | None
    issues: int = 0
    problems: tuple[Problem, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    kept: tuple[IssueFile, ...] = ()
    left_out: tuple[IssueFile, ...] = ()
    fresh: bool = False


def make_site(workspace: Workspace, wish: SiteWish, tell: "Tell") -> Site:
    """Write the site of all issues into the wished folder, and build before what is not fresh.

    Raises InTheWay where files of unknown origin stand there, NotWritten where it cannot be written, Refused where
    the machine lacks a library or a page takes too long. The folder is then as it was.
    """
    state = state_of_all(workspace)  # first: what is saved meanwhile must not be taken for what was made
    common = common_marks(workspace)
    files = workspace.issues()
    mark = _mark(workspace, wish, common)
    before, notes = listed(wish.folder), Notes(workspace.output_folder / FOLDER)
    known = _known(before.mark, mark, notes)
    if known is not None and not wish.force and before.whole(wish.folder):
        tidy(wish.folder, before.files)
        texts = _texts(workspace, known)
        return Site(summary(wish.folder, before.files), len(files), known, texts, fresh=True)

    # what follows pays for all stages
    from bulletin.site.addresses import Addresses  # noqa: PLC0415
    from bulletin.site.finding import Job, find  # noqa: PLC0415
    from bulletin.site.making import site_files  # noqa: PLC0415
    from bulletin.site.warnings import WARNED, note_warnings  # noqa: PLC0415

    editions = Wish(workspace.output_folder)
    addresses = Addresses(workspace.settings.languages[0], wish.address)
    job = Job(workspace, addresses, wish.folder, editions, notes, tell, wish.force, wish.seconds)
    found = find(job, common)
    problems = tuple(problem for one in found.worked for problem in one.problems)
    texts = tuple((workspace.relative(one.file.path), one.shown) for one in found.worked)
    published = None
    if found.entries:
        made = site_files(job, found)
        same = state == state_of_all(workspace)
        told = "" if has_errors(problems) or not same else f"{mark}{WARNED}" if problems else mark
        published = _published(workspace, wish, made, told)
        warned = [note_warnings(notes, told, problems)] if told and problems else []
        notes.write([*(one.file.output_stem for one in found.worked), *warned])
    return Site(published, len(found.entries), problems, texts, found.kept, found.left_out)


def _mark(workspace: Workspace, wish: SiteWish, common: Marks) -> str:
    wished = {"site": common.shared, "address": wish.address}
    return fingerprint([workspace.issues_folder], wished, workspace.root)


def _published(
    workspace: Workspace, wish: SiteWish, files: "Iterable[Output | Standing]", told: str
) -> Published:
    """Write the files; raises Refused where a template or a font of the workspace is at fault."""
    from bulletin.render.render import fault  # noqa: PLC0415 - see make_site

    try:
        return publish(wish.folder, files, told, over=wish.force)
    except Exception as error:
        if problem := fault(error, workspace):
            raise Refused([problem]) from error
        raise


def _known(noted: str, mark: str, notes: Notes) -> tuple[Problem, ...] | None:
    """The warnings of a site that was made of the same; None where it was not, or they are not known any more."""
    if noted == mark:
        return ()
    if not noted.startswith(mark):
        return None
    from bulletin.site.warnings import noted_warnings  # noqa: PLC0415 - only where there are any

    return noted_warnings(notes, noted) or None


def _texts(workspace: Workspace, problems: tuple[Problem, ...]) -> tuple[tuple[str, str], ...]:
    """The texts of the issues in which the problems stand."""
    from bulletin.read.source import start_of  # noqa: PLC0415

    places = {problem.place.file for problem in problems if problem.place}
    issues = ((workspace.relative(file.path), file.path) for file in workspace.issues())
    return tuple((name, start_of(path, workspace.root)) for name, path in issues if name in places)
