"""The files of one issue on the site: its pages, its PDFs, their pictures, and pages at the issue's other names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bulletin.bounds import bounded
from bulletin.compose.content import Content
from bulletin.locales.archive import ARCHIVE
from bulletin.model.language import Language
from bulletin.problems.catalogue.jobs import TOO_SLOW
from bulletin.problems.problem import Place
from bulletin.production import Order, Production, tell_nobody
from bulletin.publish.cache import FOLDER, PictureCache
from bulletin.publish.limits import USUAL
from bulletin.publish.output import Output
from bulletin.read.places import Places
from bulletin.render.dress import Dress
from bulletin.render.editions import EDITIONS, file_name
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.render.web import render_web
from bulletin.site.addresses import ASSETS, Addresses
from bulletin.site.archive import Entry
from bulletin.site.assets import Assets
from bulletin.site.beside import Beside, content_name
from bulletin.site.frame import Frame
from bulletin.site.moved import moved
from bulletin.site.page_picture import page_picture
from bulletin.site.page_text import page_text
from bulletin.site.plan import Sheet
from bulletin.site.surroundings import Surroundings
from bulletin.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PageTask:
    """One issue whose pages are to be made: a value that can be sent to another process."""

    workspace: Workspace
    entry: Entry
    addresses: Addresses
    around: Mapping[Language, Surroundings]
    folder: Path
    """Where the editions of the issue lie."""
    seconds: float = USUAL
    """What it may take; 0: as many as it takes."""


@dataclass(frozen=True, slots=True)
class IssuePages:
    """The files made of one issue, and what is known of them in each language."""

    stem: str
    outputs: tuple[Output, ...]
    sheets: Mapping[Language, Sheet]


def issue_pages(task: PageTask) -> IssuePages:
    """Return the files of one issue, whose editions are there.

    Raises OSError where one of them is not, GivenUp where it takes too long.
    """
    with bounded(task.seconds, Place(task.workspace.relative(task.entry.file.path)), TOO_SLOW):
        return _Maker(task).made()


class _Maker:
    """Makes the files of one issue, language by language."""

    def __init__(self, task: PageTask) -> None:
        self._task, self._issue = task, task.entry.issue
        self._kept = PictureCache(task.folder / FOLDER)
        self._assets = Assets(task.workspace)
        self._theme = task.workspace.theme_of(task.entry.series)
        order = Order(
            task.workspace,
            task.entry.file,
            self._issue,
            Places(""),
            b"",
            EDITIONS,
            self._issue.files,
            fit=False,
        )
        self._production = Production(order, self._kept, tell_nobody)

    def made(self) -> IssuePages:
        stem, outputs, sheets = self._task.entry.stem, dict[str, Output](), dict[Language, Sheet]()
        for language in self._issue.languages:
            for output, sheet in self._language(language):
                outputs[output.name] = output
                sheets[language] = sheet
        outputs |= {output.name: output for output in self._aliases(sheets, outputs)}
        self._kept.write()
        return IssuePages(stem, tuple(outputs.values()), sheets)

    def _language(self, language: Language) -> Iterator[tuple[Output, Sheet]]:
        """Each file of a language, with what is known of all of them."""
        content = self._production.content(language)
        pdf = self._pdf(language)
        picture = page_picture(pdf.data, content.head.main, self._kept)
        cover = Output(f"{ASSETS}/{content_name(picture.cover)}.webp", picture.cover)
        shared = Output(f"{ASSETS}/{self._task.entry.stem}.{language}.jpg", picture.shared)
        frame = self._frame(content, pdf, shared)
        page, beside = self._page(content, frame)
        sheet = Sheet(
            language=language,
            title=content.numbered_title,
            summary=content.summary,
            page=page.name,
            pdf=pdf.name,
            pdf_size=len(pdf.data),
            pages=picture.pages,
            cover=cover.name,
            cover_width=picture.width,
            cover_height=picture.height,
            shared=shared.name,
            sections=tuple(section.title for section in content.sections),
            words=page_text(page.data.decode()),
        )
        for output in (page, pdf, cover, shared, *beside):
            yield output, sheet

    def _page(self, content: Content, frame: Frame) -> tuple[Output, tuple[Output, ...]]:
        """The page, and the pictures that it names."""
        task, settings = self._task, self._task.workspace.settings
        beside = Beside(frame, self._assets)
        jinja = environment(search_path(task.workspace, self._theme))
        alternates = {
            language: task.addresses.issue(task.entry.stem, language)
            for language in self._issue.languages
            if language != content.language
        }
        dress = Dress(settings.theme.colours, self._assets.fonts)
        html = render_web(
            content,
            jinja,
            alternates=alternates,
            pdf=frame.pdf,
            dress=dress,
            holdings=beside,
            more={"site": frame},
        )
        return Output(frame.page, html), tuple(beside.files.values())

    def _frame(self, content: Content, pdf: Output, shared: Output) -> Frame:
        task, language = self._task, content.language
        return Frame(
            language,
            task.addresses,
            task.around[language],
            page=task.addresses.issue(task.entry.stem, language),
            pdf=pdf.name,
            pdf_size=len(pdf.data),
            shared=shared.name,
            sheet=self._assets.sheet(self._theme),
            icon=self._assets.icon().name,
            words=ARCHIVE[language],
        )

    def _pdf(self, language: Language) -> Output:
        """The PDF that holds this language, under the name that it has as an edition."""
        parts = next(parts for parts in self._issue.files if language in parts)
        name = file_name(self._task.entry.stem, "print", parts, self._issue.languages)
        return Output(name, (self._task.folder / name).read_bytes())

    def _aliases(self, sheets: Mapping[Language, Sheet], outputs: Mapping[str, Output]) -> Iterator[Output]:
        """Pages at the other names of the issue, and its PDF under the name it has in one language."""
        task, stem = self._task, self._task.entry.stem
        for name, language in task.addresses.aliases(stem, self._issue.languages).items():
            yield moved(name, sheets[language], task.addresses, task.workspace)
        plain = f"{stem}.pdf"
        if plain not in outputs:
            first = task.addresses.main if task.addresses.main in sheets else self._issue.languages[0]
            yield Output(plain, outputs[sheets[first].pdf].data)
