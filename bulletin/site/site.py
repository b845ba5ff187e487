"""The site as a whole: nothing is done where nothing changed, and what is slow to import is then not imported."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.pipeline import Wish, common_mark
from bulletin.problems.problem import Problem, has_errors
from bulletin.publish.fingerprint import fingerprint
from bulletin.publish.tree import Published, Standing, listed, publish, summary
from bulletin.workspace import IssueFile, Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bulletin.publish.output import Output
    from bulletin.site.making import Found, Making, Tell

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
    common = common_mark(workspace)
    files = workspace.issues()
    mark = fingerprint([workspace.issues_folder], {"site": common, "address": wish.address})
    before = listed(wish.folder)
    if not wish.force and before.mark == mark and before.whole(wish.folder):
        return Site(summary(wish.folder, before.files), len(files), fresh=True)

    from bulletin.site.addresses import Addresses  # noqa: PLC0415 - what follows pays for all stages
    from bulletin.site.making import Making  # noqa: PLC0415

    addresses = Addresses(workspace.settings.languages[0], wish.address)
    editions = Wish(workspace.output_folder)
    making = Making(workspace, addresses, wish.folder, editions, tell, wish.force)
    found = making.find(common)
    problems = tuple(problem for one in found.worked for problem in one.problems)
    texts = tuple((workspace.relative(one.file.path), one.shown) for one in found.worked)
    published = None
    if found.entries:
        good = "" if problems else mark
        outputs = _with_last_good(making, found, wish.folder)
        published = publish(wish.folder, outputs, good, over=wish.force)
        making.notes.write(one.file.output_stem for one in found.worked)
    return Site(published, len(found.entries), problems, texts, found.kept, found.left_out)


def _with_last_good(making: "Making", found: "Found", folder: Path) -> "Iterator[Output | Standing]":
    """The files of the site; where it is not known which belong to an issue with errors, also all there were."""
    made = set[str]()
    for file in making.files(found):
        made.add(file.name)
        yield file
    if any(has_errors(one.problems) for one in found.worked if one.file in found.left_out):
        before = listed(folder)
        rest = (Standing(name, known) for name, known in before.files.items() if name not in made)
        yield from (one for one in rest if (folder / one.name).is_file())
