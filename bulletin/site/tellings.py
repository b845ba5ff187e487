"""What each issue tells of a project, composed for one page: its figures in the page's language, its words as told."""

from collections.abc import Sequence
from dataclasses import dataclass

from bulletin.compose.content import ProjectBlock
from bulletin.compose.figures.quoted import IssueFigures
from bulletin.compose.markdown import Typesetter
from bulletin.compose.projects import project_block
from bulletin.model.language import Language
from bulletin.model.project import Project
from bulletin.model.selection import chosen_projects
from bulletin.site.archive import Entry, Told
from bulletin.site.leaf import Leaf


@dataclass(frozen=True, slots=True)
class Worded:
    """A few words and the language that they are in."""

    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class Telling:
    """A project as one issue tells it."""

    entry: Entry
    project: Project
    language: Language
    """That of the words."""
    figures: ProjectBlock
    """Amounts, countries, dates and the status in the page's language; none of the texts."""

    @property
    def place(self) -> str:
        """The anchor of the project on the issue's page, empty where no section shows it."""
        sections = self.entry.issue.sections
        parts = (*sections, *(part for section in sections for part in section.sections))
        shown = (part.where for part in parts if part.show == "projects")
        there = any(chosen_projects((self.project,), where) for where in shown)
        return self.project.id if there else ""

    def setter(self) -> Typesetter:
        """A typesetter of its words, with the figures of its issue and no footnotes yet."""
        return Typesetter(self.language, IssueFigures(self.entry.issue, self.language))


def tellings(leaf: Leaf, key: str) -> tuple[Telling, ...]:
    """Return what the issues tell of the project `key`, the newest first."""
    return tuple(_telling(leaf, told) for told in leaf.plan.archive.projects[key])


def own_first(leaf: Leaf, told: Sequence[Telling]) -> list[Telling]:
    """Put those in the page's language before the others, each with the newest first."""
    return sorted(told, key=lambda one: one.language != leaf.language)


def name_of(leaf: Leaf, key: str) -> Worded:
    """Return what the project `key` is called now, in the page's language if any issue calls it so."""
    told = leaf.plan.archive.projects[key]
    named = min(told, key=lambda one: leaf.telling(one.entry) != leaf.language)
    language = leaf.telling(named.entry)
    setter = Typesetter(language, IssueFigures(named.entry.issue, language))
    return Worded(setter.line(named.value.name), language)


def _telling(leaf: Leaf, told: Told[Project]) -> Telling:
    setter = Typesetter(leaf.language, IssueFigures(told.entry.issue, leaf.language))
    bare = told.value.model_copy(update={"text": None, "goal": None, "result": None, "news": ()})
    block = project_block(bare, setter, f"projects/{told.place}", 1)
    return Telling(told.entry, told.value, leaf.telling(told.entry), block)
