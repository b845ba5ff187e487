"""The files of the whole site in their turn: those of each issue, what all share, and the pages made of all issues."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TypeVar

from bulletin.model.language import Language
from bulletin.pipeline import Wish
from bulletin.publish.notes import Notes
from bulletin.publish.output import Output
from bulletin.publish.tree import Standing
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.site.addresses import Addresses
from bulletin.site.archive import Archive, Entry, archive
from bulletin.site.assets import Assets
from bulletin.site.feeds import feed_files
from bulletin.site.issue_pages import IssuePages, PageTask, issue_pages
from bulletin.site.issue_work import IssueTask, Worked, reread, work_on
from bulletin.site.lists import list_pages
from bulletin.site.plan import Plan, Sheet
from bulletin.site.record import FOLDER, Record, page_mark, read_record, record
from bulletin.site.surroundings import Surroundings, surroundings
from bulletin.workspace import IssueFile, Workspace

A = TypeVar("A")
B = TypeVar("B")

Tell = Callable[[str, int, int], None]
"""Is told the key of each issue whose work is done, how many are, and how many there are."""


def in_turn(work: Callable[[A], B], tasks: Iterable[A]) -> Iterator[B]:
    """Do `work` on each of `tasks`; yield the results in the order of the tasks."""
    return map(work, tasks)


@dataclass(frozen=True, slots=True)
class Found:
    """All issues as they were found, and those that the site can show, with what is known of their files."""

    worked: tuple[Worked, ...]
    entries: Mapping[str, Entry]
    records: Mapping[str, Record]

    @property
    def kept(self) -> tuple[IssueFile, ...]:
        """The issues with errors whose last good pages stay."""
        return tuple(one.file for one in self.worked if not one.issue and one.file.output_stem in self.entries)

    @property
    def left_out(self) -> tuple[IssueFile, ...]:
        """The issues with errors of which the site has nothing that it could list."""
        return tuple(one.file for one in self.worked if not one.issue and one.file.output_stem not in self.entries)


@dataclass(slots=True)
class Making:
    """Makes the files of a site; `folder` is where they lie, `notes` are those of earlier runs."""

    workspace: Workspace
    addresses: Addresses
    folder: Path
    wish: Wish
    tell: Tell
    force: bool = False
    notes: Notes = field(init=False)

    def __post_init__(self) -> None:
        self.notes = Notes(self.wish.folder / FOLDER)

    def find(self, common: str) -> Found:
        """Build what is not fresh, and read all issues."""
        files = self.workspace.issues()
        tasks = [IssueTask(self.workspace, file, self.wish, common) for file in files]
        worked, entries, records = list[Worked](), dict[str, Entry](), dict[str, Record]()
        for one in in_turn(work_on, tasks):
            worked.append(one)
            self.tell(one.file.key, len(worked), len(files))
            stem, known = one.file.output_stem, read_record(self.notes.get(one.file.output_stem))
            if known and known.whole(self.folder):
                records[stem] = known
            issue = one.issue or (reread(self.workspace, one.file, known.source) if stem in records and known else None)
            if issue:
                entries[stem] = Entry(one.file, issue)
        return Found(tuple(worked), entries, records)

    def files(self, found: Found) -> Iterator[Output | Standing]:
        """Yield every file of the site."""
        whole = archive(self.workspace.settings, found.entries.values())
        sheets: dict[str, Mapping[Language, Sheet]] = {}
        for stem, files, known in self._issues(whole, found):
            sheets[stem] = known
            yield from files
        plan = Plan(whole, self.addresses, {entry.stem: sheets[entry.stem] for entry in whole.entries}, self.workspace)
        themes = {self.workspace.theme_of(entry.series) for entry in whole.entries}
        yield from Assets(self.workspace).shared(themes)
        yield from list_pages(plan, environment(search_path(self.workspace)))
        yield from feed_files(plan)

    def _issues(
        self, whole: Archive, found: Found
    ) -> Iterator[tuple[str, Iterable[Output | Standing], Mapping[Language, Sheet]]]:
        """Each issue with its files and what is known of them; only those that are not as they were are made."""
        marks, stale = dict[str, str](), list[PageTask]()
        sources = {one.file.output_stem: one for one in found.worked}
        for stem, entry in found.entries.items():
            around = self._around(whole, entry)
            marks[stem] = self._mark(sources[stem], around)
            known = found.records.get(stem)
            if sources[stem].issue and (self.force or known is None or known.mark != marks[stem]):
                stale.append(PageTask(self.workspace, entry, self.addresses, around, self.wish.folder))
        for stem in found.entries.keys() - {task.entry.stem for task in stale}:
            yield stem, found.records[stem].files, found.records[stem].sheets
        for done, pages in enumerate(in_turn(issue_pages, stale), 1):
            self.tell(pages.stem, done, len(stale))
            self._note(pages, marks[pages.stem], sources[pages.stem].source)
            yield pages.stem, pages.outputs, pages.sheets

    def _note(self, pages: IssuePages, mark: str, source: str) -> None:
        self.notes.put(pages.stem, record(mark, source, pages.outputs, pages.sheets).told)

    def _around(self, whole: Archive, entry: Entry) -> Mapping[Language, Surroundings]:
        languages = entry.issue.languages
        return {language: surroundings(whole, self.addresses, entry, language) for language in languages}

    def _mark(self, worked: Worked, around: Mapping[Language, Surroundings]) -> str:
        told = {language: asdict(one) for language, one in around.items()}
        return page_mark(worked.mark, self.addresses.main, self.addresses.base, told)
