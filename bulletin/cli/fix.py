"""`bulletin fix`: what can be repaired safely, shown, and written with `--write`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bulletin.bounds import GivenUp, bounded
from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.choice import chosen
from bulletin.cli.console import Console
from bulletin.pipeline import check_text
from bulletin.problems.catalogue import file as file_codes
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.catalogue.safety import LEADS_OUTSIDE
from bulletin.problems.problem import Place, Problem, Refused, has_errors
from bulletin.publish.replace import replace
from bulletin.reach import read_plain
from bulletin.read.hidden import without_passwords
from bulletin.read.reading import read_settings
from bulletin.read.source import LIMIT, Source, decode, read_source
from bulletin.repair.repair import Judge, Repaired, repair
from bulletin.workspace import SETTINGS_FILE, IssueFile, Workspace, find_root

_UNREAD = frozenset({file_codes.UNREADABLE, file_codes.TOO_BIG, LEADS_OUTSIDE})
"""Problems of a file of which nothing may be written either."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said."""

    keys: tuple[str, ...]
    write: bool


def run(console: Console, request: Request) -> int:
    """Repair the settings and the issues named, or all; return 1 where something is left to be done."""
    root = find_root(Path.cwd())
    if root is None:
        raise Refused([Problem(codes.NO_WORKSPACE, values={"folder": str(Path.cwd())})])
    repaired = tuple(_all(root, request.keys))
    for one in repaired:
        _show(console, one)
        if request.write and one.changed:
            kept = replace(root / one.file, one.after)
            console.say(console.words.fix_written.format(file=one.file, kept=kept.name))
    left = {one.file: without_passwords(one.text) for one in repaired if one.left}
    console.problems([problem for one in repaired for problem in one.left], left)
    changed = sum(one.changed for one in repaired)
    if not changed:
        console.say(console.words.fix_nothing)
    elif not request.write:
        keys = "".join(f" {key}" for key in request.keys)
        console.say(console.words.fix_not_written.format(keys=keys))
    open_still = changed and not request.write
    return PROBLEMS if open_still or any(has_errors(one.left) for one in repaired) else FINE


def _all(root: Path, keys: tuple[str, ...]) -> Iterator[Repaired]:
    """The settings first: without them it is not known which issues there are."""
    settings = _repaired(root, SETTINGS_FILE, lambda source: read_settings(source).problems)
    if settings.changed or settings.left:
        yield settings
    try:
        value = read_settings(decode(settings.after, SETTINGS_FILE)).value
    except Refused:
        return
    if value is None:
        return
    workspace = Workspace(root, value)
    for file in chosen(workspace, keys, None, every=not keys):
        name = workspace.relative(file.path)
        yield _repaired(root, name, partial(_issue_problems, workspace, file))


def _issue_problems(workspace: Workspace, file: IssueFile, source: Source) -> tuple[Problem, ...]:
    return check_text(workspace, file, source).problems


def _repaired(root: Path, name: str, judge: Judge) -> Repaired:
    """Repair one file; one that cannot be opened, is too big, takes too long or leads out of `root` stays as it is."""
    try:
        read_source(root / name, name, root)
    except Refused as refused:
        if not _UNREAD.isdisjoint(problem.code for problem in refused.problems):
            return Repaired(name, b"", b"", (), (), refused.problems)
    try:
        with bounded(place=Place(name)):
            return repair(read_plain(root / name, LIMIT), name, judge)
    except GivenUp as given_up:
        return Repaired(name, b"", b"", (), (), given_up.problems)
    except OSError:
        return Repaired(name, b"", b"", (), (), ())


def _show(console: Console, one: Repaired) -> None:
    """Show what was repaired in one file: what the whole file needed, and line by line."""
    if not one.changed:
        return
    words = console.words
    for step in one.steps:
        console.say(words.fix_steps[step].format(file=one.file))
    console.difference(without_passwords(line) for line in one.difference())
    counted = len(one.done)
    if counted:
        console.say(words.fix_repaired[counted != 1].format(n=counted, file=one.file))
