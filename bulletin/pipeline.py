"""The whole tool on one screen: read, check, compose, render, publish.

Nothing here prints or exits. Heavy stages are imported where they begin.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from bulletin.model.language import Language
from bulletin.problems.problem import Problem, Refused, has_errors, in_order
from bulletin.render.editions import EDITIONS, Edition, file_name

if TYPE_CHECKING:
    from bulletin.compose.content import Content
    from bulletin.model.issue import Issue
    from bulletin.model.sizes import Sizes
    from bulletin.publish.cache import PictureCache
    from bulletin.publish.output import Output
    from bulletin.read.places import Places
    from bulletin.read.source import Source
    from bulletin.render.extent import Extent
    from bulletin.render.fit import Fitted
    from bulletin.render.render import Job, Rendered
    from bulletin.workspace import IssueFile, Workspace

Tell = Callable[[str], None]
"""Is told the name of each stage as it begins: `check`, `compose`, `fit`, `print`, `web`, `write`."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked for. No languages: all those of the issue."""

    folder: Path
    editions: tuple[Edition, ...] = EDITIONS
    languages: tuple[Language, ...] = ()
    force: bool = False
    keep_html: Path | None = None
    strict: bool = False
    """Warnings stop too."""
    fit: bool = False
    """The sizes of the text are those in which the issue keeps to its pages."""

    def stopped_by(self, problems: Iterable[Problem]) -> bool:
        """True where nothing may be written because of these problems."""
        return any(problems) if self.strict else has_errors(problems)


@dataclass(frozen=True, slots=True)
class Checked:
    """An issue as it was read and checked; `issue` is None where nothing could be made of the file."""

    file: "IssueFile"
    issue: "Issue | None"
    places: "Places"
    text: str
    raw: bytes
    problems: tuple[Problem, ...]

    @property
    def good(self) -> bool:
        """True where it can be built."""
        return self.issue is not None and not has_errors(self.problems)


@dataclass(frozen=True, slots=True)
class Plan:
    """A file of an issue that says how many pages it is to have (`budget`), and how many lines it has come to.

    `fitted` are the sizes that were taken where they were looked for.
    """

    name: str
    budget: int
    extent: "Extent"
    fitted: "Sizes | None" = None


@dataclass(frozen=True, slots=True)
class Built:
    """What became of one issue: the files (by name), the problems; `fresh` where nothing had to be made.

    `plans` are there also where the problems have stopped the files.

    Neither files nor errors: the issue does not come out in the languages that were asked for.
    """

    names: tuple[str, ...] = ()
    outputs: "tuple[Output, ...]" = ()
    problems: tuple[Problem, ...] = ()
    text: str = ""
    fresh: bool = False
    plans: tuple[Plan, ...] = ()


def check(workspace: "Workspace", file: "IssueFile") -> Checked:
    """Read and check one issue; whatever is wrong with it is among the problems."""
    from bulletin.read.places import Places  # noqa: PLC0415
    from bulletin.read.source import legible, read_source  # noqa: PLC0415

    name = workspace.relative(file.path)
    try:
        return check_text(workspace, file, read_source(file.path, name))
    except Refused as refused:
        text = legible(_start_of(file.path))
        return Checked(file, None, Places(name), text, b"", refused.problems)


def check_text(workspace: "Workspace", file: "IssueFile", source: "Source") -> Checked:
    """Check the text of an issue, which need not be written to its file yet."""
    from bulletin.check.follow import independent  # noqa: PLC0415
    from bulletin.check.neighbours import neighbours  # noqa: PLC0415
    from bulletin.check.rules import LOCAL_RULES, RULES, check_issue  # noqa: PLC0415
    from bulletin.check.silence import silenced  # noqa: PLC0415
    from bulletin.check.subject import Subject  # noqa: PLC0415
    from bulletin.problems.catalogue.layout import CODES as LAYOUT  # noqa: PLC0415
    from bulletin.read.reading import read_issue  # noqa: PLC0415

    read = read_issue(source)
    found: tuple[Problem, ...] = ()
    if issue := read.value or read.remainder:
        settings, root = workspace.settings, workspace.root
        beside = neighbours(workspace, file)
        subject = Subject(issue, settings, read.places, root, file.pictures, _characters, beside)
        found = check_issue(subject, LOCAL_RULES if has_errors(read.problems) else RULES)
        found = tuple(independent(found, read.problems))
    problems = silenced((*read.problems, *found), read.places, lambda code: code not in LAYOUT)
    return Checked(file, read.value, read.places, source.text, source.raw, problems)


def build(workspace: "Workspace", file: "IssueFile", wish: Wish, tell: Tell) -> Built:
    """Take one issue through all stages; where the wish is stopped by problems no file is touched.

    Raises NotWritten where the output folder cannot be written, Refused where the machine lacks a library.
    """
    from bulletin.publish.cache import FOLDER, PictureCache  # noqa: PLC0415
    from bulletin.publish.fingerprint import fresh_outputs, record  # noqa: PLC0415
    from bulletin.publish.output import write_all  # noqa: PLC0415

    mark = _fingerprint(workspace, file, wish)
    if not (wish.force or wish.keep_html) and (names := fresh_outputs(wish.folder, file.output_stem, mark)):
        return Built(names, fresh=True)
    tell("check")
    checked = check(workspace, file)
    cache = PictureCache(wish.folder / FOLDER)
    problems, layout, plans = [*checked.problems, *_unfit(checked, wish)], list[Problem](), list[Plan]()
    outputs, kept = [], []
    if checked.good and not wish.stopped_by(problems):
        for made, extra, rendered in _editions(workspace, checked, wish, tell, cache):
            outputs.append(made)
            kept += extra
            layout += rendered.problems
            plans += _plan(checked, made.name, rendered)
    problems += _allowed(layout, checked, wish)
    names = tuple(output.name for output in outputs)
    if wish.stopped_by(problems) or not outputs:
        return Built(problems=in_order(problems), text=checked.text, plans=tuple(plans))
    tell("write")
    marks = () if problems else (record(file.output_stem, mark, outputs),)
    write_all(wish.folder, (*outputs, *marks))
    cache.write()
    if wish.keep_html:
        write_all(wish.keep_html, kept)
    return Built(names, tuple(outputs), in_order(problems), checked.text, plans=tuple(plans))


def _unfit(checked: Checked, wish: Wish) -> Iterator[Problem]:
    """What is in the way of the wish to fit the pages."""
    from bulletin.problems.catalogue.sizes import FIT_WITHOUT_PAGES  # noqa: PLC0415

    issue, on_paper = checked.issue, set(wish.editions) != {"web"}
    if wish.fit and on_paper and issue and issue.pages is None and not issue.fit:
        yield Problem(FIT_WITHOUT_PAGES, checked.places.find(("issue",)))


def _plan(checked: Checked, name: str, rendered: "Rendered") -> Iterator[Plan]:
    budget = checked.issue.pages if checked.issue else None
    if budget is not None and rendered.extent:
        yield Plan(name, budget, rendered.extent, rendered.fitted)


def _allowed(found: Iterable[Problem], checked: Checked, wish: Wish) -> tuple[Problem, ...]:
    """What the layout has to say, without what the issue allows; a part of the editions judges no allowance."""
    from bulletin.check.silence import silenced  # noqa: PLC0415
    from bulletin.problems.catalogue.layout import CODES as LAYOUT  # noqa: PLC0415

    whole = set(wish.editions) == set(EDITIONS) and not wish.languages
    return silenced(found, checked.places, lambda code: whole and code in LAYOUT)


def _characters() -> frozenset[int]:
    from bulletin.render.fonts import characters  # noqa: PLC0415  # only a text with unusual signs pays for it

    return characters()


def _start_of(path: Path) -> bytes:
    """As much of a file that cannot be read as is needed to show its lines; nothing where none may be read."""
    from bulletin.read.source import LIMIT  # noqa: PLC0415

    try:
        with path.open("rb") as stream:
            return stream.read(LIMIT)
    except OSError:
        return b""


def _editions(
    workspace: "Workspace", checked: Checked, wish: Wish, tell: Tell, cache: "PictureCache"
) -> "Iterator[tuple[Output, list[Output], Rendered]]":
    """Each wished edition in each wished language: its file, the HTML it was made from, what else is known of it."""
    from bulletin.compose.compose import compose  # noqa: PLC0415
    from bulletin.publish.output import Output  # noqa: PLC0415
    from bulletin.render.render import Job  # noqa: PLC0415

    issue = checked.issue
    if issue is None:
        return
    budget = issue.pages if wish.fit or issue.fit else None
    for language in (one for one in issue.languages if one in (wish.languages or issue.languages)):
        tell("compose")
        job = Job(
            workspace,
            compose(issue, checked.file, workspace, language, cache, workspace.sizes.pictures),
            checked.places,
            checked.raw,
            checked.file.output_stem,
            wish.editions,
            wish.languages or issue.languages,
            workspace.sizes,
            issue.pages,
        )

        def content(share: float, language: Language = language) -> "Content":
            return compose(issue, checked.file, workspace, language, cache, share)

        for edition, rendered, start in _rendered(job, wish.editions, budget, content, tell):
            name = file_name(job.stem, edition, language, issue.languages)
            output = Output(name, rendered.data, rendered.pages, perf_counter() - start)
            kept = [Output(path, data) for path, data in rendered.kept.items()] if wish.keep_html else []
            yield output, kept, rendered


def _rendered(
    job: "Job",
    editions: tuple[Edition, ...],
    budget: int | None,
    content: "Callable[[float], Content]",
    tell: Tell,
) -> "Iterator[tuple[Edition, Rendered, float]]":
    """Each edition of a job, and when it was begun; those on paper in the sizes that keep to the `budget`, if any.

    `content` composes the issue with pictures of a share of their height.
    """
    from bulletin.render.fit import fitted  # noqa: PLC0415
    from bulletin.render.render import render  # noqa: PLC0415

    found: Fitted | None = None
    for edition in editions:
        start = perf_counter()
        if edition == "web" or budget is None:
            tell(edition)
            yield edition, render(job, edition), start
            continue
        if found is None:
            tell("fit")
            found = fitted(job, budget, content)
        if edition == "print":
            yield edition, found.rendered, start
        else:
            tell(edition)
            yield edition, replace(render(found.job, edition), fitted=found.job.sizes), start


def _fingerprint(workspace: "Workspace", file: "IssueFile", wish: Wish) -> str:
    from bulletin.publish.fingerprint import fingerprint  # noqa: PLC0415
    from bulletin.render.theme import package_templates  # noqa: PLC0415

    logo = workspace.settings.letterhead.logo
    files = [workspace.settings_file, file.path, file.pictures, workspace.templates_folder]
    files += [package_templates(), Path(__file__).parent, *([workspace.root / logo] if logo else [])]
    return fingerprint(files, {"editions": wish.editions, "languages": wish.languages, "fit": wish.fit})
