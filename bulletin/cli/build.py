"""`bulletin build`: make issues."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typer

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.choice import chosen, latest
from bulletin.cli.console import Console
from bulletin.model.language import Parts
from bulletin.model.sizes import Sizes
from bulletin.opening import open_workspace
from bulletin.pipeline import Built, Wish, build, common_mark
from bulletin.problems.problem import Problem
from bulletin.render.editions import EDITIONS, Edition
from bulletin.workspace import SETTINGS_FILE, IssueFile, Workspace


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


def run(console: Console, request: Request) -> int:
    """Build what was asked for; return 1 where an issue is stopped by what is wrong with it, after the others."""
    opened = open_workspace(Path.cwd())
    workspace = opened.workspace
    if workspace is None or (request.strict and opened.problems):
        console.problems(opened.problems, {SETTINGS_FILE: opened.text}, strict=request.strict)
        return PROBLEMS
    files = chosen(workspace, request.keys, request.series, every=request.every) or latest(workspace)
    if not files:
        console.say(console.words.no_issues)
        return PROBLEMS
    wish = Wish(
        folder=request.output or workspace.output_folder,
        editions=request.editions or EDITIONS,
        languages=request.languages,
        force=request.force,
        keep_html=request.keep_html,
        strict=request.strict,
        fit=request.fit,
    )
    built = _build_all(console, workspace, files, wish)
    return _report(console, request, workspace, wish, built, list(opened.problems), opened.text)


def _build_all(
    console: Console, workspace: Workspace, files: tuple[IssueFile, ...], wish: Wish
) -> list[tuple[IssueFile, Built]]:
    words = console.words
    built = []
    common = common_mark(workspace)
    with console.progress() as steps:
        for file in files:
            key = file.key

            def tell(stage: str, key: str = key) -> None:
                steps.show(words.building.format(key=key, stage=words.stages[stage]))

            built.append((file, build(workspace, file, wish, tell, common)))
    return built


def _report(
    console: Console,
    request: Request,
    workspace: Workspace,
    wish: Wish,
    built: list[tuple[IssueFile, Built]],
    problems: list[Problem],
    settings_text: str,
) -> int:
    sources = {SETTINGS_FILE: settings_text}
    for file, one in built:
        problems += one.problems
        sources[workspace.relative(file.path)] = one.text
    console.problems(problems, sources, strict=request.strict)
    rows = [row for _, one in built for row in _rows(console, wish.folder, one)]
    if rows:
        console.table(console.words.columns, rows, right=(1, 2, 3))
    for _, one in built:
        for name in one.removed:
            console.say(console.words.removed.format(name=f"{_short(wish.folder)}{name}"))
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
    shown = _short(folder)
    if built.fresh:
        for name in built.names:
            size = console.size((folder / name).stat().st_size)
            yield f"{shown}{name}", "", size, console.words.fresh
    for output in built.outputs:
        pages = str(output.pages) if output.pages else ""
        seconds = console.words.seconds.format(n=console.number(output.seconds, 1))
        yield f"{shown}{output.name}", pages, console.size(len(output.data)), seconds


def _short(folder: Path) -> str:
    here = Path.cwd()
    shown = folder.relative_to(here) if folder.is_relative_to(here) else folder
    separator = "\\" if sys.platform == "win32" else "/"
    return "" if str(shown) == "." else f"{shown}{separator}"
