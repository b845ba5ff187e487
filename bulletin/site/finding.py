"""What the site is made of: all issues built and read, and those of which it can show something."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bulletin.marks import Marks
from bulletin.model.issue import Issue
from bulletin.pipeline import Wish
from bulletin.publish.limits import USUAL
from bulletin.publish.notes import Notes
from bulletin.site.addresses import Addresses
from bulletin.site.archive import Entry
from bulletin.site.issue_work import IssueTask, Worked, reread, work_on
from bulletin.site.record import Record, read_record
from bulletin.site.turn import in_turn
from bulletin.workspace import IssueFile, Workspace

Tell = Callable[[str, int, int], None]
"""Is told the key of each issue whose work is done, how many are, and how many there are."""


@dataclass(frozen=True, slots=True)
class Job:
    """A site that is to be made: where it lies and at which addresses, what is noted of it, whom to tell."""

    workspace: Workspace
    addresses: Addresses
    folder: Path
    editions: Wish
    """How the issues are built before."""
    notes: Notes
    tell: Tell
    force: bool = False
    seconds: float = USUAL
    """What each issue may take, and each page of all issues; 0: as many as it takes."""


@dataclass(frozen=True, slots=True)
class Found:
    """All issues as they were found; by stem those that the site can show, and what is known of their files."""

    worked: tuple[Worked, ...]
    entries: Mapping[str, Entry]
    records: Mapping[str, Record]

    @property
    def kept(self) -> tuple[IssueFile, ...]:
        """The issues with errors whose last good pages stay."""
        return tuple(file for file in self._bad if file.output_stem in self.entries)

    @property
    def left_out(self) -> tuple[IssueFile, ...]:
        """The issues with errors of which nothing is known that the site could list."""
        return tuple(file for file in self._bad if file.output_stem not in self.entries)

    @property
    def _bad(self) -> tuple[IssueFile, ...]:
        return tuple(one.file for one in self.worked if one.issue is None)


def find(job: Job, common: Marks) -> Found:
    """Build what is not fresh, and read all issues; `common` are the marks of what they share.

    Raises NotWritten where the editions cannot be written, Refused where the machine lacks a library.
    """
    files = job.workspace.issues()
    tasks = [IssueTask(job.workspace, file, job.editions, common, job.seconds) for file in files]
    worked, entries, records = list[Worked](), dict[str, Entry](), dict[str, Record]()
    for one in in_turn(work_on, tasks):
        worked.append(one)
        job.tell(one.file.key, len(worked), len(files))
        stem = one.file.output_stem
        known = read_record(job.notes.get(stem))
        if known and known.whole(job.folder):
            records[stem] = known
        if issue := one.issue or _last_good(job.workspace, one.file, records.get(stem)):
            entries[stem] = Entry(one.file, issue)
    return Found(tuple(worked), entries, records)


def _last_good(workspace: Workspace, file: IssueFile, known: Record | None) -> Issue | None:
    return reread(workspace, file, known.source) if known else None
