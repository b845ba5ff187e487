"""The whole tool on one screen: read, check, compose, render, publish.

Nothing here prints or exits. Heavy stages are imported where they begin.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.marks import Marks, common_marks, issue_mark, issue_state, stayed
from bulletin.model.language import Parts
from bulletin.plan import Plan, known_plan
from bulletin.problems.problem import Problem, Refused, has_errors, in_order
from bulletin.render.editions import EDITIONS, Edition, is_file_name

if TYPE_CHECKING:
    from bulletin.model.issue import Issue
    from bulletin.publish.cache import PictureCache
    from bulletin.publish.output import Output
    from bulletin.read.places import Places
    from bulletin.read.source import Source
    from bulletin.render.render import Rendered
    from bulletin.workspace import IssueFile, Workspace

Tell = Callable[[str], None]
"""Is told the name of each stage as it begins: `check`, `compose`, `fit`, `print`, `web`, `write`."""


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
class Built:
    """What became of one issue: the files (by name, with hashes), the problems; `fresh` where nothing had to be made.

    What was said when fresh files were made is said again.

    `removed` are files of names that the issue no longer has. `plans` are there also where the problems have
    stopped the files.

    Neither files nor errors: the issue does not come out in the languages that were asked for.
    """

    made: Mapping[str, str] = field(default_factory=dict)
    outputs: "tuple[Output, ...]" = ()
    problems: tuple[Problem, ...] = ()
    text: str = ""
    fresh: bool = False
    plans: tuple[Plan, ...] = ()
    removed: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the files, in the order of their making."""
        return tuple(self.made)


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
    workspace: "Workspace",
    file: "IssueFile",
    wish: Wish,
    tell: Tell,
    marks: Marks | None = None,
    spare: int = 0,
) -> Built:
    """Take one issue through all stages; where the wish is stopped by problems no file is touched.

    `marks` are those of what all issues share, where they are known already; so many processors have nothing else to
    do (`spare`). Raises NotWritten where the output
    folder cannot be written, Refused where the machine lacks a library.
    """
    from bulletin.publish.cache import FOLDER, PictureCache  # noqa: PLC0415
    from bulletin.publish.output import write_all  # noqa: PLC0415

    marks = marks or common_marks(workspace)
    state = issue_state(workspace, file)
    mark = issue_mark(workspace, file, wish, marks)
    if standing := _standing(workspace, file, wish, mark):
        return standing
    tell("check")
    checked = check(workspace, file)
    cache = PictureCache(wish.folder / FOLDER, believed=not wish.force)
    problems, layout, plans = [*checked.problems, *_unfit(checked, wish)], list[Problem](), list[Plan]()
    outputs, kept = [], []
    if checked.good and not wish.stopped_by(problems):
        for made, extra, rendered in _editions(workspace, checked, wish, tell, cache, marks, spare):
            outputs.append(made)
            kept += extra
            layout += rendered.problems
            plans += _plan(checked, made.name, rendered)
    problems += _allowed(layout, checked, wish)
    built = Built(
        {output.name: output.sha256 for output in outputs},
        tuple(outputs),
        in_order(problems),
        checked.text,
        plans=tuple(plans),
    )
    if wish.stopped_by(problems) or not outputs:
        return replace(built, made={}, outputs=())
    tell("write")
    cache.write()
    removed = _write(wish, checked, built, mark if stayed(workspace, file, marks, state) else "")
    if wish.keep_html:
        write_all(wish.keep_html, kept)
    return replace(built, removed=removed)


def standing(
    workspace: "Workspace", file: "IssueFile", wish: Wish, marks: Marks | None = None
) -> Built | None:
    """What a build of this wish would find made already, None where it has something to make."""
    return _standing(workspace, file, wish, issue_mark(workspace, file, wish, marks))


def _standing(workspace: "Workspace", file: "IssueFile", wish: Wish, mark: str) -> Built | None:
    from bulletin.publish.fingerprint import standing as stands  # noqa: PLC0415

    found = None if wish.force or wish.keep_html else stands(wish.folder, file.output_stem, mark)
    if found is None or not found.made:
        return None
    problems, text = tuple[Problem, ...](), ""
    if told := found.said["problems"]:
        from bulletin.problems.kept import known  # noqa: PLC0415
        from bulletin.read.source import start_of  # noqa: PLC0415

        problems, text = tuple(map(known, told)), start_of(file.path, workspace.root)
    plans = tuple(map(known_plan, found.said["plans"]))
    return None if wish.stopped_by(problems) else Built(found.made, (), problems, text, True, plans)


def _write(wish: Wish, checked: Checked, built: Built, mark: str) -> tuple[str, ...]:
    """Write the files that are not as they are to be, and their record where there is a `mark` to know them by.

    Return the names of recorded files that were removed, because the issue is not called so any more.
    """
    from bulletin.problems.kept import told  # noqa: PLC0415
    from bulletin.publish.fingerprint import record  # noqa: PLC0415
    from bulletin.publish.leftover import earlier_outputs, remove_unchanged  # noqa: PLC0415
    from bulletin.publish.output import changed, write_all  # noqa: PLC0415

    folder, stem = wish.folder, checked.file.output_stem
    languages = checked.issue.languages if checked.issue else ()
    kept, over = earlier_outputs(folder, stem, built.names, lambda name: is_file_name(name, stem, languages))
    said = {"problems": [*map(told, built.problems)], "plans": [plan.told for plan in built.plans]}
    records = [record(stem, mark, built.outputs, kept, said)] if mark else []
    files = built.outputs if wish.force else changed(folder, built.outputs)
    if not (mark and over):
        write_all(folder, (*files, *records))
        return ()
    write_all(folder, files)
    removed = remove_unchanged(folder, over)  # before the record forgets them: a killed build is done again
    write_all(folder, records)
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
    workspace: "Workspace",
    checked: Checked,
    wish: Wish,
    tell: Tell,
    cache: "PictureCache",
    marks: Marks,
    spare: int,
) -> "Iterator[tuple[Output, list[Output], Rendered]]":
    """Each wished edition in each wished language: its file, the HTML it was made from, what else is known of it."""
    from bulletin.abreast import files_abreast  # noqa: PLC0415
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
    for name, rendered in files_abreast(Production(order, cache, tell), cache, spare):
        output = Output(name, rendered.data, rendered.pages, rendered.seconds, words=rendered.words)
        kept = [Output(path, data) for path, data in rendered.kept.items()] if wish.keep_html else []
        yield output, kept, rendered
