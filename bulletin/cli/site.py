"""`bulletin site`: write the site of all issues."""

from dataclasses import dataclass
from pathlib import Path

from bulletin.cli.boundary import FINE, PROBLEMS, USAGE
from bulletin.cli.console import Console
from bulletin.cli.log import Log
from bulletin.locales.archive import SITE_COMMAND, SiteWords
from bulletin.locales.log import LOG
from bulletin.model.addresses import ascii_address, is_folder
from bulletin.model.forms import WEB_ADDRESS
from bulletin.opening import open_workspace
from bulletin.problems.catalogue import safety
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Problem
from bulletin.publish.limits import USUAL
from bulletin.publish.staging import tidy
from bulletin.publish.tree import InTheWay
from bulletin.reach import inside
from bulletin.site.site import FRONT, Site, SiteWish, make_site
from bulletin.workspace import SETTINGS_FILE, Workspace

SITE_FOLDER = "site"
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said."""

    output: Path | None
    address: str | None
    force: bool
    verbose: bool = False
    seconds: float = USUAL


def run(console: Console, request: Request) -> int:
    """Write the site; return 1 where an issue has errors, after all that is good is written."""
    words = SITE_COMMAND[console.language]
    if request.address and not (WEB_ADDRESS.fits(request.address) and is_folder(request.address)):
        console.say(words.bad_address.format(value=request.address))
        return USAGE
    opened = open_workspace(Path.cwd())
    workspace = opened.workspace
    if workspace is None:
        console.problems(opened.problems, {SETTINGS_FILE: opened.text})
        return PROBLEMS
    if not workspace.issues():
        console.say(console.words.no_issues)
        return PROBLEMS
    wish = SiteWish(
        request.output or workspace.output_folder / SITE_FOLDER,
        ascii_address(request.address or workspace.settings.web.address or ""),
        request.force,
        request.seconds,
    )
    if request.output is None and not inside(wish.folder, workspace.root):
        console.problems([Problem(safety.LEADS_OUTSIDE, values={"file": console.path(wish.folder)})], {})
        return PROBLEMS
    log = Log(console, wished=request.verbose)
    log.begin(workspace.root)
    try:
        site = _made(console, workspace, wish, log)
    except InTheWay as found:
        names = ", ".join(found.names[:_MOST_NAMED]) + (" …" if len(found.names) > _MOST_NAMED else "")
        values = {"folder": console.path(wish.folder), "names": names}
        console.problems([Problem(codes.IN_THE_WAY, values=values)], {})
        return PROBLEMS
    console.problems([*opened.problems, *site.problems], {SETTINGS_FILE: opened.text, **dict(site.texts)})
    return _report(console, words, wish, site)


def _made(console: Console, workspace: Workspace, wish: SiteWish, log: Log) -> Site:
    words = SITE_COMMAND[console.language]
    with console.progress(shown=not log.wished) as steps:
        steps.show(words.begun)  # the first issue takes seconds

        def tell(what: str, done: int, total: int) -> None:
            text = words.stage.format(what=what, done=done, total=total)
            steps.show(text)
            log.step(text)

        try:
            site = make_site(workspace, wish, tell)
        finally:
            tidy(workspace.output_folder)
    if published := site.published:
        log.step(LOG[console.language].ready)
        log.names(LOG[console.language].written, published.written)
        log.names(LOG[console.language].removed, published.removed)
    return site


def _report(console: Console, words: SiteWords, wish: SiteWish, site: Site) -> int:
    for file in site.kept:
        console.say(words.kept.format(key=file.key))
    for file in site.left_out:
        console.say(words.left_out.format(key=file.key))
    if site.published is None:
        console.say(words.nothing)
        return PROBLEMS
    front = console.path(wish.folder / FRONT)
    console.result((words.nothing_new if site.fresh else words.made).format(path=front))
    console.result(_counted(console, words, site))
    if not wish.address:
        console.say(words.no_address)
    if not site.fresh:
        console.say(words.look)
    return PROBLEMS if site.kept or site.left_out else FINE


def _counted(console: Console, words: SiteWords, site: Site) -> str:
    published = site.published
    if published is None:
        return ""

    def count(forms: tuple[str, str], number: int) -> str:
        return forms[number != 1].format(n=number)

    return words.counted.format(
        issues=count(words.issues, site.issues),
        written=count(words.written, len(published.written)),
        removed=count(words.removed, len(published.removed)),
        unchanged=count(words.unchanged, published.unchanged),
        size=console.size(published.size),
    )
