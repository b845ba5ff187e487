"""The files of an issue in their turn: each composed, set in sizes that fit where that is wished, and rendered."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from bulletin.model.language import Language, Parts
from bulletin.render.editions import Edition, file_name, files_to_make

if TYPE_CHECKING:
    from bulletin.compose.content import Content
    from bulletin.model.issue import Issue
    from bulletin.publish.cache import PictureCache
    from bulletin.read.places import Places
    from bulletin.render.fit import Fitted
    from bulletin.render.press import Forme
    from bulletin.render.render import Job, Rendered
    from bulletin.themes import Room
    from bulletin.workspace import IssueFile, Workspace


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made of a checked issue: the editions, and the languages of each file."""

    workspace: "Workspace"
    file: "IssueFile"
    issue: "Issue"
    places: "Places"
    raw: bytes
    editions: tuple[Edition, ...]
    wished: tuple[Parts, ...]
    fit: bool
    """The text is as large as the pages that the issue plans allow."""
    dpi: int | None = None
    """How fine pictures are in print; None: as usual."""
    keeping: bool = False
    """Whether the HTML that is printed is wanted too."""
    mark: str = ""
    """Tells templates and versions apart; without it no pages are kept from build to build."""

    @property
    def languages(self) -> tuple[Language, ...]:
        """All languages that are made, each once."""
        return tuple(dict.fromkeys(language for parts in self.wished for language in parts))


def tell_nobody(stage: str) -> None:
    """Take the name of a stage, where nobody wants to know it."""
    del stage


class File(NamedTuple):
    """A file to be made: `parts` are its languages, `printed` those of the file on paper that is made with it."""

    name: str
    edition: Edition
    parts: Parts
    printed: Parts


class Production:
    """Makes the files of an order; `tell` is told the name of each stage as it begins."""

    def __init__(self, order: Order, cache: "PictureCache", tell: Callable[[str], None]) -> None:
        self._order, self._cache, self.tell = order, cache, tell
        self._composed: dict[Language, Content] = {}
        self._fitted: dict[Language, Fitted] = {}
        self._ready: dict[File, Forme] = {}
        self._refused: dict[File, Rendered] = {}

    @cached_property
    def planned(self) -> tuple[File, ...]:
        """The files to be made, in their order."""
        order = self._order
        stem, languages = order.file.output_stem, order.issue.languages
        return tuple(
            File(file_name(stem, edition, parts, languages), edition, parts, printed)
            for edition, parts, printed in files_to_make(order.editions, order.wished)
        )

    def files(self) -> Iterator[tuple[str, "Rendered"]]:
        """Each file by its name, made one after the other."""
        for file in self.planned:
            yield file.name, self.made(file)

    def made(self, file: File) -> "Rendered":
        """One of the files."""
        start = perf_counter()
        rendered = self._file(file)
        return replace(rendered, seconds=perf_counter() - start)

    def is_to_be_laid_out(self, file: File) -> bool:
        """Whether the pages of a file lie ready nowhere; what was found out by is kept for the making.

        Where sizes are looked for, the files that share them are told as ready: they are made one after the other.
        """
        from bulletin.render.render import Rendered, made_ready  # noqa: PLC0415

        if file.edition == "web":
            return False
        contents = tuple(self.content(language) for language in file.parts)
        if self._fits:
            others = (one for one in self.planned if one.edition != "web" and one != file)
            return not any(set(one.parts) & set(file.parts) for one in others)
        job = self._job(contents, file.printed)
        ready = made_ready(job, file.edition)
        if isinstance(ready, Rendered):
            self._refused[file] = ready
            return False
        self._ready[file] = ready
        return not ready.lies_ready(job.store)

    def _file(self, file: File) -> "Rendered":
        from bulletin.render.render import render  # noqa: PLC0415

        if refused := self._refused.get(file):
            return refused
        _, edition, parts, printed = file
        if edition == "web" or not self._fits:
            contents = tuple(self.content(language) for language in parts)
            self.tell(edition)
            return render(self._job(contents, printed), edition, self._ready.get(file))
        found = [self._fit(language) for language in parts]
        sizes = {one.content.language: one.content.room.sizes for one in found}
        if edition == "print" and len(found) == 1:
            return replace(found[0].rendered, fitted=sizes)
        self.tell(edition)
        made = render(self._job(tuple(one.content for one in found), printed), edition)
        return replace(made, fitted=sizes)

    @property
    def _fits(self) -> bool:
        return self._order.fit and self._order.issue.pages is not None

    @cached_property
    def _room(self) -> "Room":
        from bulletin.themes import Wardrobe  # noqa: PLC0415

        workspace = self._order.workspace
        return Wardrobe(workspace.root).room(self._theme, workspace.settings.theme.sizes)

    @property
    def _theme(self) -> str:
        return self._order.workspace.theme_of(self._order.issue.series or self._order.file.series)

    def content(self, language: Language) -> "Content":
        """The issue as it is composed in one language."""
        if language not in self._composed:
            self.tell("compose")
            self._composed[language] = self._compose(language, self._room)
        return self._composed[language]

    def _compose(self, language: Language, room: "Room") -> "Content":
        from bulletin.compose.compose import compose  # noqa: PLC0415
        from bulletin.compose.pictures import PRINT_DPI  # noqa: PLC0415

        order = self._order
        web_file = file_name(order.file.output_stem, "web", (language,), order.issue.languages)
        return compose(
            order.issue,
            order.file,
            order.workspace,
            language,
            self._cache,
            room,
            web_file,
            order.dpi or PRINT_DPI,
        )

    def _fit(self, language: Language) -> "Fitted":
        from bulletin.render.fit import fitted  # noqa: PLC0415

        if language not in self._fitted:
            job = self._job((self.content(language),), (language,))
            self.tell("fit")
            self._fitted[language] = fitted(job, lambda room: self._compose(language, room))
        return self._fitted[language]

    def _job(self, contents: "tuple[Content, ...]", printed: Parts) -> "Job":
        from bulletin.render.render import Job  # noqa: PLC0415

        order = self._order
        return Job(
            order.workspace,
            contents,
            order.places,
            order.raw,
            order.file.output_stem,
            order.editions,
            order.languages,
            order.issue.pages,
            printed,
            self._theme,
            mark=order.mark,
            store=self._cache if order.mark else None,
            keeping=order.keeping,
        )
