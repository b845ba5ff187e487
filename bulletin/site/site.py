"""The site as a whole: nothing is done where nothing changed, and what is slow to import is then not imported."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.marks import common_marks
from bulletin.pipeline import Wish
from bulletin.problems.problem import Problem
from bulletin.publish.fingerprint import fingerprint
from bulletin.publish.tree import Published, listed, publish, summary
from bulletin.workspace import IssueFile, Workspace

if TYPE_CHECKING:
    from bulletin.site.finding import Tell

FRONT = "index.html"


@dataclass(frozen=True, slots=True)
class SiteWish:
    """What the user asked for: where the site is written, and at which address it will be, if that is known."""

    folder: Path
    address: str = ""
    force: bool = False
    """All pages are made anew, and take the place of files of unknown origin."""


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
    the machine lacks a library. The folder is then as it was.
    """
    common = common_marks(workspace)
    files = workspace.issues()
    told = {"site": common.shared, "address": wish.address}
    mark = fingerprint([one.path for one in files], told, workspace.root, bounded=[workspace.issues_folder])
    before = listed(wish.folder)
    if not wish.force and before.mark == mark and before.whole(wish.folder):
        return Site(summary(wish.folder, before.files), len(files), fresh=True)

    from bulletin.publish.notes import Notes  # noqa: PLC0415 - what follows pays for all stages
    from bulletin.site.addresses import Addresses  # noqa: PLC0415
    from bulletin.site.finding import Job, find  # noqa: PLC0415
    from bulletin.site.making import site_files  # noqa: PLC0415
    from bulletin.site.record import FOLDER  # noqa: PLC0415

    editions = Wish(workspace.output_folder)
    addresses, notes = (
        Addresses(workspace.settings.languages[0], wish.address),
        Notes(editions.folder / FOLDER),
    )
    job = Job(workspace, addresses, wish.folder, editions, notes, tell, wish.force)
    found = find(job, common)
    problems = tuple(problem for one in found.worked for problem in one.problems)
    texts = tuple((workspace.relative(one.file.path), one.shown) for one in found.worked)
    published = None
    if found.entries:
        published = publish(wish.folder, site_files(job, found), "" if problems else mark, over=wish.force)
        notes.write(one.file.output_stem for one in found.worked)
    return Site(published, len(found.entries), problems, texts, found.kept, found.left_out)
