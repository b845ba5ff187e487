"""Where figures are made: the data, the language, and the remarks that all figures share."""

from collections.abc import Iterable
from dataclasses import dataclass

from bulletin.compose import amounts
from bulletin.compose.markdown import Typesetter
from bulletin.locales import EDITION
from bulletin.locales.edition import EditionWords
from bulletin.locales.figures import FigureWords
from bulletin.model.figures import Source
from bulletin.model.language import Language
from bulletin.model.money import Money
from bulletin.model.project import Project


@dataclass(frozen=True, slots=True)
class Desk:
    """The data of a section's figures, and the language in which they are drawn."""

    source: Source
    setter: Typesetter

    @property
    def language(self) -> Language:
        """The language of all labels."""
        return self.setter.language

    @property
    def words(self) -> FigureWords:
        """The words of figures in the language."""
        return self.edition.figures

    @property
    def edition(self) -> EditionWords:
        """All words that the edition prints by itself."""
        return EDITION[self.language]

    def name(self, project: Project) -> str:
        """Return what a project is called."""
        return self.setter.line(project.name)

    def left_out(self, shown: Iterable[Project]) -> str:
        """Return the remark on the projects that are not among those shown; nothing for none."""
        names = {project.id for project in shown}
        missing = [self.name(project) for project in self.source.projects if project.id not in names]
        return self.words.left_out.format(names=", ".join(missing)) if missing else ""

    def more(self, count: int) -> str:
        """Return the remark on rows that the figure has no room for; nothing for none."""
        return self.words.more.format(count=count) if count > 0 else ""

    def converted(self, sums: Iterable[Money | None]) -> str:
        """Return the remark on the amounts that were leva; nothing for none."""
        leva = [amounts.money(one, self.language) for one in sums if one and one.currency == "BGN"]
        return self.words.converted.format(amounts=", ".join(leva)) if leva else ""


def joined(*remarks: str) -> str:
    """Return the remarks of a caption in one line."""
    return " ".join(remark for remark in remarks if remark)
