"""The files of the whole site in their turn: those of each issue, what all share, and the pages made of all issues."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict

from bulletin.bounds import bounded, each_bounded
from bulletin.model.language import Language
from bulletin.publish.output import Output
from bulletin.publish.tree import Standing, listed
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.site.archive import Archive, Entry, archive
from bulletin.site.assets import Assets
from bulletin.site.feeds import feed_files
from bulletin.site.finding import Found, Job
from bulletin.site.issue_pages import PageTask, issue_pages
from bulletin.site.issue_work import Worked
from bulletin.site.lists import list_pages
from bulletin.site.plan import Plan, Sheet
from bulletin.site.record import page_mark, record
from bulletin.site.surroundings import Surroundings, surroundings
from bulletin.site.turn import in_turn


def site_files(job: Job, found: Found) -> Iterator[Output | Standing]:
    """Yield every file of the site, and note what is made of the issues.

    Where it is not known which files belong to an issue with errors, all that there were stay.
    """
    named = set[str]()
    for file in _all_files(job, found):
        named.add(file.name)
        yield file
    if found.left_out:
        for name, made in listed(job.folder).files.items():
            if name not in named and (job.folder / name).is_file():
                yield Standing(name, made)


def _all_files(job: Job, found: Found) -> Iterator[Output | Standing]:
    with bounded(job.seconds):
        whole = archive(job.workspace.settings, found.entries.values())
    sheets: dict[str, Mapping[Language, Sheet]] = {}
    for stem, files, known in _issues(job, whole, found):
        sheets[stem] = known
        yield from files
    yield from each_bounded(_of_all(job, whole, sheets), job.seconds)


def _of_all(
    job: Job, whole: Archive, sheets: Mapping[str, Mapping[Language, Sheet]]
) -> Iterator[Output | Standing]:
    """What all issues share, and the pages made of all issues."""
    in_order = {entry.stem: sheets[entry.stem] for entry in whole.entries}
    plan = Plan(whole, job.addresses, in_order, job.workspace)
    themes = {job.workspace.theme_of(entry.series) for entry in whole.entries}
    yield from Assets(job.workspace).shared(themes)
    yield from list_pages(plan, environment(search_path(job.workspace)))
    yield from feed_files(plan)


def _issues(
    job: Job, whole: Archive, found: Found
) -> Iterator[tuple[str, Iterable[Output | Standing], Mapping[Language, Sheet]]]:
    """Each issue with its files and what is known of them; only those that are not as they were are made."""
    stale: dict[str, tuple[PageTask, str, str]] = {}
    worked = {one.file.output_stem: one for one in found.worked}
    for stem, entry in found.entries.items():
        one, known = worked[stem], found.records.get(stem)
        with bounded(job.seconds):
            around = _around(job, whole, entry)
        mark = _mark(job, one, around)
        if known and (one.issue is None or (known.mark == mark and not job.force)):
            yield stem, known.files, known.sheets
        else:
            task = PageTask(job.workspace, entry, job.addresses, around, job.editions.folder, job.seconds)
            stale[stem] = task, mark, one.source
    tasks = (task for task, _, _ in stale.values())
    for done, pages in enumerate(in_turn(issue_pages, tasks), 1):
        task, mark, source = stale[pages.stem]
        job.tell(task.entry.file.key, done, len(stale))
        job.notes.put(pages.stem, record(mark, source, pages.outputs, pages.sheets).told)
        yield pages.stem, pages.outputs, pages.sheets


def _around(job: Job, whole: Archive, entry: Entry) -> Mapping[Language, Surroundings]:
    languages = entry.issue.languages
    return {language: surroundings(whole, job.addresses, entry, language) for language in languages}


def _mark(job: Job, worked: Worked, around: Mapping[Language, Surroundings]) -> str:
    told = {language: asdict(one) for language, one in around.items()}
    return page_mark(worked.mark, job.addresses.main, job.addresses.base, told)
