"""`bulletin build`: make issues."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import typer

from bulletin.cli.again import fresh_rows, remember, shown_folder
from bulletin.cli.boundary import FINE, PROBLEMS, OurFault
from bulletin.cli.choice import chosen, latest
from bulletin.cli.console import Console, problem_pieces
from bulletin.cli.crew import Crew, built_by
from bulletin.cli.log import Log
from bulletin.cli.plans import plan_lines
from bulletin.cli.summary import write_summaries
from bulletin.locales import INTERFACE
from bulletin.marks import template_places
from bulletin.model.language import LANGUAGES, Language, Parts
from bulletin.opening import Opened, open_workspace
from bulletin.pipeline import Built, Wish
from bulletin.problems.problem import Problem
from bulletin.publish.receipt import EVERY_ISSUE, Witness
from bulletin.publish.staging import tidy
from bulletin.render.editions import EDITIONS, Edition
from bulletin.workshop import Outcome
from bulletin.workspace import SETTINGS_FILE, IssueFile, Workspace, find_root


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said."""

    keys: tuple[str, ...]
    every: bool
    series: str | None
    editions: tuple[Edition, ...]
    languages: tuple[Parts, ...]
    output: Path | None
    force: bool
    keep_html: Path | None
    show: bool
    strict: bool
    fit: bool
    crew: Crew
    summaries: tuple[Path, ...] = ()
    verbose: bool = False
    typed: tuple[str, ...] = ()
    """The words themselves, by which an unchanged build is known again."""

    @property
    def may_be_answered(self) -> bool:
        """Whether the same words typed again have nothing to do where nothing has changed."""
        has_more_to_do = self.force or self.show or self.keep_html or self.summaries or self.verbose
        return bool(self.typed) and not has_more_to_do


@dataclass(frozen=True, slots=True)
class Report:
    """What there is to be said of a build: the files and what became of each, and the texts to show problems by."""

    wish: Wish
    opened: Opened
    built: tuple[tuple[IssueFile, Built], ...]
    sources: Mapping[str, str]

    @property
    def found(self) -> list[Problem]:
        """All problems: of the settings, then of each issue."""
        return [*self.opened.problems, *(problem for _, one in self.built for problem in one.problems)]

    def problems(self, language: Language) -> list[tuple[str, str]]:
        """The problems as texts with a style each."""
        return problem_pieces(self.found, self.sources, language, strict=self.wish.strict)

    def rest(self, language: Language) -> list[tuple[str, str]]:
        """How far the issues are from the pages they plan, and of which there is no file, likewise."""
        words = INTERFACE[language]
        plans = (plan for _, one in self.built for plan in one.plans)
        unmade = (
            (words.nothing_built if failed else words.no_edition).format(key=file.key)
            for file, failed in self.unmade
        )
        return [(f"{line}\n", "") for line in (*plan_lines(plans, words), *unmade)]

    @property
    def unmade(self) -> list[tuple[IssueFile, bool]]:
        """The issues of which there is no file, and whether problems are why."""
        return [(file, self.wish.stopped_by(one.problems)) for file, one in self.built if not one.names]


def run(console: Console, request: Request) -> int:
    """Build what was asked for; return 1 where an issue is stopped by what is wrong with it, after the others."""
    witness = _witness(request)
    opened = open_workspace(Path.cwd())
    workspace = opened.workspace
    if workspace is None or (request.strict and opened.problems):
        console.problems(opened.problems, {SETTINGS_FILE: opened.text}, strict=request.strict)
        return _nothing(console, request, opened)
    files = chosen(workspace, request.keys, request.series, every=request.every) or latest(workspace)
    if not files:
        console.say(console.words.no_issues)
        return _nothing(console, request, opened)
    if witness:
        witness.look(_own_inputs(workspace, files))
    wish = Wish(
        folder=request.output or workspace.output_folder,
        editions=request.editions or EDITIONS,
        languages=request.languages,
        force=request.force,
        keep_html=request.keep_html,
        strict=request.strict,
        fit=request.fit,
    )
    outcomes = _outcomes(console, request, workspace, files, wish)
    built = tuple((one.file, one.built) for one in outcomes if not one.fault)
    sources = {workspace.relative(file.path): one.text for file, one in built}
    report = Report(wish, opened, built, {SETTINGS_FILE: opened.text, **sources})
    code = _told(console, request, report)
    write_summaries(console, request.summaries, built, wish, report.found, report.sources)
    if code == FINE and witness and not any(one.removed for _, one in built):
        made = {name: known for _, one in built for name, known in one.made.items()}
        before, after = ({one: said(one) for one in LANGUAGES} for said in (report.problems, report.rest))
        remember(workspace.root, wish.folder, request.typed, witness.receipt(made, before, after))
    if faults := [one.fault for one in outcomes if one.fault]:
        raise OurFault("\n\n".join(dict.fromkeys(faults)))
    return code


def _outcomes(
    console: Console, request: Request, workspace: Workspace, files: tuple[IssueFile, ...], wish: Wish
) -> list[Outcome]:
    """Build, and tell the log what was done."""
    log = Log(console, wished=request.verbose)
    log.begin(workspace.root)
    try:
        outcomes = built_by(console, workspace, files, wish, request.crew, log)
    finally:
        tidy(wish.folder)
    for one in outcomes:
        log.course(one.file.key, one.course)
    return outcomes


def _nothing(console: Console, request: Request, opened: Opened) -> int:
    """Tell the summaries that nothing could be built."""
    wish, texts = Wish(Path(), strict=request.strict), {SETTINGS_FILE: opened.text}
    write_summaries(console, request.summaries, (), wish, opened.problems, texts)
    return PROBLEMS


def _witness(request: Request) -> Witness | None:
    """Who has seen all files that any build reads, before one is read; None where nobody will ask."""
    root = find_root(Path.cwd()) if request.may_be_answered else None
    if root is None:
        return None
    witness = Witness(root)
    templates = (place.relative_to(root).as_posix() for place in template_places(root))
    witness.look((SETTINGS_FILE, *templates, *EVERY_ISSUE))
    return witness


def _own_inputs(workspace: Workspace, files: tuple[IssueFile, ...]) -> Iterator[str]:
    """What the outputs of these issues are made from besides, and what the settings name."""
    yield from (workspace.relative(file.pictures) for file in files)
    settings = workspace.settings
    server = settings.mail.server
    yield from (one for one in (settings.letterhead.logo, server.authority if server else None) if one)


def _told(console: Console, request: Request, report: Report) -> int:
    """Tell what became of the build; return its exit code."""
    console.tell(report.problems(console.language))
    folder = report.wish.folder
    rows = [row for _, one in report.built for row in _rows(console, folder, one)]
    if rows:
        console.table(console.words.columns, rows, right=(1, 2, 3))
    for _, one in report.built:
        for name in one.removed:
            console.say(console.words.removed.format(name=f"{shown_folder(folder)}{name}"))
    console.tell(report.rest(console.language))
    if request.show:
        for _, one in report.built:
            for name in one.names:
                typer.launch(str(folder / name))
    return PROBLEMS if not rows or any(failed for _, failed in report.unmade) else FINE


def _rows(console: Console, folder: Path, built: Built) -> Iterator[tuple[str, str, str, str]]:
    shown = shown_folder(folder)
    if built.fresh:
        yield from fresh_rows(console, folder, built.names)
    for output in built.outputs:
        pages = str(output.pages) if output.pages else ""
        seconds = console.words.seconds.format(n=console.number(output.seconds, 1))
        yield f"{shown}{output.name}", pages, console.size(output.octets), seconds
