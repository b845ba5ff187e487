"""What each issue tells of a project, composed for one page: its figures in the page's language, its words as told."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

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
    words: ProjectBlock
    figures: ProjectBlock
    """The same in the page's language: amounts, countries, dates, the status."""
    notes: tuple[Markup, ...]
    """The footnotes of the words, in their order."""

    @property
    def place(self) -> str:
        """The anchor of the project on the issue's page, empty where no section shows it."""
        sections = self.entry.issue.sections
        parts = (*sections, *(part for section in sections for part in section.sections))
        shown = (part.where for part in parts if part.show == "projects")
        there = any(chosen_projects((self.project,), where) for where in shown)
        return self.project.id if there else ""


def tellings(leaf: Leaf, key: str) -> tuple[Telling, ...]:
    """Return what the issues tell of the project `key`, the newest first."""
    return tuple(_telling(leaf, told) for told in leaf.plan.archive.projects[key])


def own_first(leaf: Leaf, told: Sequence[Told[Project]]) -> list[Told[Project]]:
    """Put those in the page's language before the others, each with the newest first."""
    return sorted(told, key=lambda one: leaf.telling(one.entry) != leaf.language)


def name_of(leaf: Leaf, key: str) -> Worded:
    """Return what the project `key` is called now, in the page's language if any issue calls it so."""
    named = own_first(leaf, leaf.plan.archive.projects[key])[0]
    language = leaf.telling(named.entry)
    setter = Typesetter(language, IssueFigures(named.entry.issue, language))
    return Worded(setter.line(named.value.name), language)


def _telling(leaf: Leaf, told: Told[Project]) -> Telling:
    language = leaf.telling(told.entry)
    words, notes = _block(told, language)
    figures = words if language == leaf.language else _block(told, leaf.language)[0]
    return Telling(told.entry, told.value, language, words, figures, notes)


def _block(told: Told[Project], language: Language) -> tuple[ProjectBlock, tuple[Markup, ...]]:
    setter = Typesetter(language, IssueFigures(told.entry.issue, language))
    block = project_block(told.value, setter, f"projects/{told.place}", 1)
    return block, tuple(setter.notes)
