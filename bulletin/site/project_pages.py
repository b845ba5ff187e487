"""The pages of projects, and the index of all of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from bulletin.compose import amounts
from bulletin.model.language import Language
from bulletin.publish.output import Output
from bulletin.site.binder import Binder, Title
from bulletin.site.leaf import Leaf
from bulletin.site.linked_data import project_data
from bulletin.site.shelves import Way
from bulletin.site.stories import Story, story
from bulletin.site.tellings import name_of

_CURRENT, _MOST = ("running", "starting"), 8
_ORDER = ("running", "starting", "planned", "finished", "")


@dataclass(frozen=True, slots=True)
class Group:
    """The projects of one status."""

    heading: str
    status_key: str
    projects: tuple[tuple[Story, str], ...]
    """Each with the address of its page."""


def project_pages(binder: Binder, language: Language) -> Iterator[Output]:
    """Yield the index of all projects, and the page of each."""
    plan = binder.plan
    stories = []
    for key in plan.archive.projects:
        told = story(Leaf(plan, language, plan.addresses.project(key, language)), key)
        stories.append(told)
        yield _page(binder, told, language)
    if stories:
        yield _index(binder, stories, language)


def _page(binder: Binder, told: Story, language: Language) -> Output:
    made = partial(binder.plan.addresses.project, told.id)
    full_name = told.full_name.text if told.full_name else ""
    description = " – ".join(filter(None, (told.name.text, full_name, told.status)))
    title = Title(told.name.text, description)
    data = project_data(binder.plan, told.id, language)
    newest = binder.plan.archive.projects[told.id][0].entry
    return binder.page("project.html", made, language, title, newest, story=told, linked_data=data)


def _index(binder: Binder, stories: Sequence[Story], language: Language) -> Output:
    """The list of all projects by their latest status."""
    plan = binder.plan
    leaf = Leaf(plan, language, plan.addresses.projects(language))
    groups = tuple(_groups(leaf, stories))
    heading = leaf.words.projects
    note = amounts.count(len(plan.archive.projects), leaf.words.project_forms, language)
    names = ", ".join(told.name.text for group in groups for told, _ in group.projects)
    title = Title(heading, f"{heading}: {names}.", "", note)
    told_last = next(entry for entry in plan.archive.entries if entry.issue.projects)
    return binder.page("projects.html", plan.addresses.projects, language, title, told_last, groups=groups)


def current_projects(leaf: Leaf) -> tuple[Way, ...]:
    """The ways to the projects that run or soon will, each with its status; at most `_MOST`."""
    found = []
    for key, told in leaf.plan.archive.projects.items():
        status = next((one.value.status for one in told if one.value.status), None)
        if status in _CURRENT:
            name = name_of(leaf, key)
            address = leaf.to(leaf.plan.addresses.project(key, leaf.language))
            found.append(Way(name.text, address, leaf.edition.statuses[status], name.language))
    return tuple(found[:_MOST])


def _groups(leaf: Leaf, stories: Sequence[Story]) -> Iterator[Group]:
    figures = leaf.edition.figures
    for status in _ORDER:
        found = [told for told in stories if told.status_key == status]
        if found:
            pairs = tuple(
                (told, leaf.to(leaf.plan.addresses.project(told.id, leaf.language))) for told in found
            )
            yield Group(figures.groups.get(status, figures.no_status), status, pairs)
