"""`bulletin build`: make issues."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import typer

from bulletin.cli.again import fresh_rows, remember, shown_folder
from bulletin.cli.boundary import FINE, PROBLEMS, OurFault
from bulletin.cli.choice import chosen, latest
from bulletin.cli.console import Console
from bulletin.cli.crew import Crew, built_by
from bulletin.cli.log import Log
from bulletin.cli.summary import write_summaries
from bulletin.model.language import Parts
from bulletin.model.sizes import Sizes
from bulletin.opening import Opened, open_workspace
from bulletin.pipeline import Built, Wish, common_marks, is_fresh
from bulletin.publish.staging import tidy
from bulletin.render.editions import EDITIONS, Edition
from bulletin.workspace import ISSUES_FOLDER, SETTINGS_FILE, TEMPLATES_FOLDER, IssueFile, Workspace


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


def run(console: Console, request: Request) -> int:
    """Build what was asked for; return 1 where an issue is stopped by what is wrong with it, after the others."""
    opened = open_workspace(Path.cwd())
    workspace = opened.workspace
    if workspace is None or (request.strict and opened.problems):
        console.problems(opened.problems, {SETTINGS_FILE: opened.text}, strict=request.strict)
        return _nothing(console, request, opened)
    files = chosen(workspace, request.keys, request.series, every=request.every) or latest(workspace)
    if not files:
        console.say(console.words.no_issues)
        return _nothing(console, request, opened)
    wish = Wish(
        folder=request.output or workspace.output_folder,
        editions=request.editions or EDITIONS,
        languages=request.languages,
        force=request.force,
        keep_html=request.keep_html,
        strict=request.strict,
        fit=request.fit,
    )
    log = Log(console, wished=request.verbose)
    log.begin(workspace.root)
    try:
        outcomes = built_by(console, workspace, files, wish, request.crew, log)
    finally:
        tidy(wish.folder)
    for one in outcomes:
        log.course(one.file.key, one.course)
    built = [(one.file, one.built) for one in outcomes if not one.fault]
    problems = [*opened.problems, *(problem for _, one in built for problem in one.problems)]
    sources = {SETTINGS_FILE: opened.text}
    sources |= {workspace.relative(file.path): one.text for file, one in built}
    console.problems(problems, sources, strict=request.strict)
    code = _report(console, request, wish, built)
    write_summaries(console, request.summaries, built, wish, problems, sources)
    quiet = not opened.problems and not any(one.problems or one.plans or one.removed for _, one in built)
    has_more_to_do = (
        request.force or request.show or request.keep_html or request.summaries or request.verbose
    )
    if code == FINE and quiet and not has_more_to_do:
        names = [name for _, one in built for name in one.names]
        inputs = _inputs(workspace, files)
        remember(
            workspace.root, wish.folder, request.typed, inputs, names, partial(_fresh, workspace, files, wish)
        )
    if faults := [one.fault for one in outcomes if one.fault]:
        raise OurFault("\n\n".join(dict.fromkeys(faults)))
    return code


def _nothing(console: Console, request: Request, opened: Opened) -> int:
    """Tell the summaries that nothing could be built."""
    wish, texts = Wish(Path(), strict=request.strict), {SETTINGS_FILE: opened.text}
    write_summaries(console, request.summaries, (), wish, opened.problems, texts)
    return PROBLEMS


def _fresh(workspace: Workspace, files: tuple[IssueFile, ...], wish: Wish) -> bool:
    marks = common_marks(workspace)
    return all(is_fresh(workspace, file, wish, marks) for file in files)


def _inputs(workspace: Workspace, files: tuple[IssueFile, ...]) -> Iterator[str]:
    """All that the outputs of these issues are made from, and all that could be said of them."""
    yield from (SETTINGS_FILE, TEMPLATES_FOLDER, f"{ISSUES_FOLDER}/*.yaml", f"{ISSUES_FOLDER}/*.yml")
    yield from (workspace.relative(file.pictures) for file in files)
    if logo := workspace.settings.letterhead.logo:
        yield logo


def _report(
    console: Console,
    request: Request,
    wish: Wish,
    built: list[tuple[IssueFile, Built]],
) -> int:
    rows = [row for _, one in built for row in _rows(console, wish.folder, one)]
    if rows:
        console.table(console.words.columns, rows, right=(1, 2, 3))
    for _, one in built:
        for name in one.removed:
            console.say(console.words.removed.format(name=f"{shown_folder(wish.folder)}{name}"))
        _tell_plans(console, one)
    unmade = [(file, wish.stopped_by(one.problems)) for file, one in built if not one.names]
    for file, failed in unmade:
        words = console.words.nothing_built if failed else console.words.no_edition
        console.say(words.format(key=file.key))
    if request.show:
        for _, one in built:
            for name in one.names:
                typer.launch(str(wish.folder / name))
    return PROBLEMS if not rows or any(failed for _, failed in unmade) else FINE


def _tell_plans(console: Console, built: Built) -> None:
    """How far the issue is from the pages it plans, and where its sections end."""
    words = console.words
    for plan in built.plans:
        extent, left = plan.extent, plan.extent.left(plan.budget)
        name = f"{plan.name} ({plan.language})" if plan.language else plan.name
        if plan.fitted:
            console.say(_told_sizes(console, name, plan.fitted))
        told = (words.plan_left if left >= 0 else words.plan_over)[abs(left) != 1]
        console.say(told.format(name=name, pages=extent.pages, budget=plan.budget, n=abs(left)))
        for end in extent.ends:
            console.say(words.plan_end.format(page=end.page, title=end.title))


def _told_sizes(console: Console, name: str, sizes: Sizes) -> str:
    text, leading = (console.plain_number(size) for size in (sizes.text, sizes.leading))
    pictures = (
        console.words.plan_pictures.format(share=round(sizes.pictures * 100)) if sizes.pictures < 1 else ""
    )
    return console.words.plan_fitted.format(name=name, text=text, leading=leading, pictures=pictures)


def _rows(console: Console, folder: Path, built: Built) -> Iterator[tuple[str, str, str, str]]:
    shown = shown_folder(folder)
    if built.fresh:
        yield from fresh_rows(console, folder, built.names)
    for output in built.outputs:
        pages = str(output.pages) if output.pages else ""
        seconds = console.words.seconds.format(n=console.number(output.seconds, 1))
        yield f"{shown}{output.name}", pages, console.size(output.octets), seconds
