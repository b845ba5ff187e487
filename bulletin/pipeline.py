"""The whole tool on one screen: read, check, compose, render, publish.

Nothing here prints or exits. Heavy stages are imported where they begin.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from bulletin.model.language import Language, Parts
from bulletin.problems.problem import Problem, Refused, has_errors, in_order
from bulletin.render.editions import EDITIONS, Edition, is_file_name

if TYPE_CHECKING:
    from bulletin.model.issue import Issue
    from bulletin.model.sizes import Sizes
    from bulletin.publish.cache import PictureCache
    from bulletin.publish.output import Output
    from bulletin.read.places import Places
    from bulletin.read.source import Source
    from bulletin.render.extent import Extent
    from bulletin.render.render import Rendered
    from bulletin.workspace import IssueFile, Workspace

Tell = Callable[[str], None]
"""Is told the name of each stage as it begins: `check`, `compose`, `fit`, `print`, `web`, `write`."""


def tell_nobody(stage: str) -> None:
    """Take the name of a stage, where nobody wants to know it."""
    del stage


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked for. No languages: all those of the issue."""

    folder: Path
    editions: tuple[Edition, ...] = EDITIONS
    languages: tuple[Parts, ...] = ()
    """The languages of each file; a web page has one, so that of several parts it makes several."""
    force: bool = False
    keep_html: Path | None = None
    strict: bool = False
    """Warnings stop too."""
    fit: bool = False
    """The sizes of the text are those in which the issue keeps to its pages."""

    def files_of(self, issue: "Issue") -> tuple[Parts, ...]:
        """The languages of each file of `issue`, in its order; none of languages that it does not have."""
        there = (parts for parts in self.languages or issue.files if set(parts) <= set(issue.languages))
        return tuple(sorted(there, key=lambda parts: [issue.languages.index(one) for one in parts]))

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
class Marks:
    """Hashes of what all issues share: of their `makers` (templates, package, versions); of these and the settings."""

    makers: str
    shared: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A file of an issue that says how many pages it is to have (`budget`), and how many lines it has come to.

    `language` is that of the part that is meant, None where the file has but one. `fitted` are the sizes that were
    taken where they were looked for.
    """

    name: str
    language: Language | None
    budget: int
    extent: "Extent"
    fitted: "Sizes | None" = None


@dataclass(frozen=True, slots=True)
class Built:
    """What became of one issue: the files (by name), the problems; `fresh` where nothing had to be made.

    `removed` are files of names that the issue no longer has. `plans` are there also where the problems have
    stopped the files.

    Neither files nor errors: the issue does not come out in the languages that were asked for.
    """

    names: tuple[str, ...] = ()
    outputs: "tuple[Output, ...]" = ()
    problems: tuple[Problem, ...] = ()
    text: str = ""
    fresh: bool = False
    plans: tuple[Plan, ...] = ()
    removed: tuple[str, ...] = ()


def check(workspace: "Workspace", file: "IssueFile") -> Checked:
    """Read and check one issue; whatever is wrong with it is among the problems."""
    from bulletin.read.places import Places  # noqa: PLC0415
    from bulletin.read.source import read_source, start_of  # noqa: PLC0415

    name = workspace.relative(file.path)
    try:
        return check_text(workspace, file, read_source(file.path, name, workspace.root))
    except Refused as refused:
        text = start_of(file.path, workspace.root)
        return Checked(file, None, Places(name), text, b"", refused.problems)


def check_text(workspace: "Workspace", file: "IssueFile", source: "Source") -> Checked:
    """Check the text of an issue, which need not be written to its file yet."""
    from bulletin.check.follow import independent  # noqa: PLC0415
    from bulletin.check.neighbours import neighbours  # noqa: PLC0415
    from bulletin.check.rules import LOCAL_RULES, RULES, check_issue  # noqa: PLC0415
    from bulletin.check.silence import silenced  # noqa: PLC0415
    from bulletin.check.subject import Subject  # noqa: PLC0415
    from bulletin.check.typefaces import own_characters, printable  # noqa: PLC0415
    from bulletin.problems.catalogue.layout import CODES as LAYOUT  # noqa: PLC0415
    from bulletin.read.reading import read_issue  # noqa: PLC0415

    read = read_issue(source, workspace.settings.languages)
    found: tuple[Problem, ...] = ()
    if issue := read.value or read.remainder:
        settings, root = workspace.settings, workspace.root
        beside = neighbours(workspace, file)
        fonts = settings.theme.fonts
        own = cache(partial(own_characters, fonts, root)) if fonts.families else None
        glyphs = cache(partial(printable, _characters, own())) if own else _characters
        subject = Subject(issue, settings, read.places, root, file.pictures, glyphs, own, beside)
        found = check_issue(subject, LOCAL_RULES if has_errors(read.problems) else RULES)
        found = tuple(independent(found, read.problems))
    problems = silenced((*read.problems, *found), read.places, lambda code: code not in LAYOUT)
    return Checked(file, read.value, read.places, source.text, source.raw, problems)


def build(
    workspace: "Workspace", file: "IssueFile", wish: Wish, tell: Tell, marks: Marks | None = None
) -> Built:
    """Take one issue through all stages; where the wish is stopped by problems no file is touched.

    `marks` are those of what all issues share, where they are known already. Raises NotWritten where the output
    folder cannot be written, Refused where the machine lacks a library.
    """
    from bulletin.publish.cache import FOLDER, PictureCache  # noqa: PLC0415
    from bulletin.publish.fingerprint import fresh_outputs  # noqa: PLC0415
    from bulletin.publish.output import write_all  # noqa: PLC0415

    marks = marks or common_marks(workspace)
    mark = issue_mark(workspace, file, wish, marks)
    if not (wish.force or wish.keep_html) and (names := fresh_outputs(wish.folder, file.output_stem, mark)):
        return Built(names, fresh=True)
    tell("check")
    checked = check(workspace, file)
    cache = PictureCache(wish.folder / FOLDER, believed=not wish.force)
    problems, layout, plans = [*checked.problems, *_unfit(checked, wish)], list[Problem](), list[Plan]()
    outputs, kept = [], []
    if checked.good and not wish.stopped_by(problems):
        for made, extra, rendered in _editions(workspace, checked, wish, tell, cache, marks):
            outputs.append(made)
            kept += extra
            layout += rendered.problems
            plans += _plan(checked, made.name, rendered)
    problems += _allowed(layout, checked, wish)
    names = tuple(output.name for output in outputs)
    if wish.stopped_by(problems) or not outputs:
        return Built(problems=in_order(problems), text=checked.text, plans=tuple(plans))
    tell("write")
    known = not problems and mark == issue_mark(
        workspace, file, wish
    )  # else it was saved while this was made
    removed = _write(wish.folder, checked, outputs, mark if known else "")
    cache.write()
    if wish.keep_html:
        write_all(wish.keep_html, kept)
    found = in_order(problems)
    return Built(names, tuple(outputs), found, checked.text, plans=tuple(plans), removed=removed)


def _write(folder: Path, checked: Checked, outputs: "Iterable[Output]", mark: str) -> tuple[str, ...]:
    """Write the files, and their record where there is a `mark` to recognise them by.

    Return the names of recorded files that were removed, because the issue is not called so any more.
    """
    from bulletin.publish.fingerprint import record  # noqa: PLC0415
    from bulletin.publish.leftover import earlier_outputs, remove_unchanged  # noqa: PLC0415
    from bulletin.publish.output import write_all  # noqa: PLC0415

    made, stem = tuple(outputs), checked.file.output_stem
    languages = checked.issue.languages if checked.issue else ()
    names = tuple(output.name for output in made)
    kept, over = earlier_outputs(folder, stem, names, lambda name: is_file_name(name, stem, languages))
    if not (mark and over):
        write_all(folder, (*made, *([record(stem, mark, made, kept)] if mark else [])))
        return ()
    write_all(folder, made)
    removed = remove_unchanged(folder, over)  # before the record forgets them: a killed build is done again
    write_all(folder, [record(stem, mark, made, kept)])
    return removed


def _unfit(checked: Checked, wish: Wish) -> Iterator[Problem]:
    """What is in the way of the wish to fit the pages."""
    from bulletin.problems.catalogue.sizes import FIT_WITHOUT_PAGES  # noqa: PLC0415

    issue, on_paper = checked.issue, set(wish.editions) != {"web"}
    if wish.fit and on_paper and issue and issue.pages is None and not issue.fit:
        yield Problem(FIT_WITHOUT_PAGES, checked.places.find(("issue",)))


def _plan(checked: Checked, name: str, rendered: "Rendered") -> Iterator[Plan]:
    budget = checked.issue.pages if checked.issue else None
    if budget is not None:
        for language, extent in rendered.extents.items():
            part = language if len(rendered.extents) > 1 else None
            yield Plan(name, part, budget, extent, rendered.fitted.get(language))


def _allowed(found: Iterable[Problem], checked: Checked, wish: Wish) -> tuple[Problem, ...]:
    """What the layout has to say, without what the issue allows; a part of the editions judges no allowance."""
    from bulletin.check.silence import silenced  # noqa: PLC0415
    from bulletin.problems.catalogue.layout import CODES as LAYOUT  # noqa: PLC0415

    whole = set(wish.editions) == set(EDITIONS) and not wish.languages
    return silenced(found, checked.places, lambda code: whole and code in LAYOUT)


def _characters() -> frozenset[int]:
    from bulletin.render.fonts import characters  # noqa: PLC0415  # only a text with unusual signs pays for it

    return characters()


def _editions(
    workspace: "Workspace", checked: Checked, wish: Wish, tell: Tell, cache: "PictureCache", marks: Marks
) -> "Iterator[tuple[Output, list[Output], Rendered]]":
    """Each wished edition in each wished language: its file, the HTML it was made from, what else is known of it."""
    from bulletin.production import Order, Production  # noqa: PLC0415
    from bulletin.publish.output import Output  # noqa: PLC0415

    issue = checked.issue
    if issue is None:
        return
    order = Order(
        workspace,
        checked.file,
        issue,
        checked.places,
        checked.raw,
        wish.editions,
        wish.files_of(issue),
        wish.fit or bool(issue.fit),
        keeping=wish.keep_html is not None,
        mark=marks.makers,
    )
    start = perf_counter()
    for name, rendered in Production(order, cache, tell).files():
        output = Output(name, rendered.data, rendered.pages, perf_counter() - start, words=rendered.words)
        kept = [Output(path, data) for path, data in rendered.kept.items()] if wish.keep_html else []
        yield output, kept, rendered
        start = perf_counter()


def is_fresh(workspace: "Workspace", file: "IssueFile", wish: Wish, marks: Marks | None = None) -> bool:
    """Whether a build of this wish would find nothing to make."""
    from bulletin.publish.fingerprint import fresh_outputs  # noqa: PLC0415

    return bool(fresh_outputs(wish.folder, file.output_stem, issue_mark(workspace, file, wish, marks)))


def issue_mark(workspace: "Workspace", file: "IssueFile", wish: Wish, marks: Marks | None = None) -> str:
    """Return a hash of all that the files of an issue are made of; `marks` saves hashing what all issues share."""
    from bulletin.publish.fingerprint import fingerprint  # noqa: PLC0415

    shared = (marks or common_marks(workspace)).shared
    wished = {"editions": wish.editions, "languages": wish.languages, "fit": wish.fit, "shared": shared}
    return fingerprint([file.path, file.pictures], wished, workspace.root)


def common_marks(workspace: "Workspace") -> Marks:
    """Return the hashes of what all issues share."""
    from bulletin.publish.fingerprint import fingerprint  # noqa: PLC0415
    from bulletin.themes import package_templates  # noqa: PLC0415

    logo = workspace.settings.letterhead.logo
    package = fingerprint([package_templates(), Path(__file__).parent], {})
    makers = fingerprint([workspace.templates_folder], {"package": package}, workspace.root)
    settings = [workspace.settings_file, *([workspace.root / logo] if logo else [])]
    return Marks(makers, fingerprint(settings, {"makers": makers}, workspace.root))
