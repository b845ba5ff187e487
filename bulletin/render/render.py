"""The stage as a whole: one edition of one issue, in one language or in several back to back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import TemplateError
from markupsafe import Markup

from bulletin.compose.content import Content, Picture
from bulletin.compose.pictures import Kept
from bulletin.model.language import Language, Parts
from bulletin.model.sizes import Sizes
from bulletin.model.theme import COLUMNS_THEME
from bulletin.problems.catalogue import safety
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.catalogue.themes import FONT_BROKEN
from bulletin.problems.problem import Code, Place, Problem
from bulletin.read.places import Places
from bulletin.render.dress import Dress
from bulletin.render.editions import Edition, Printed, file_name
from bulletin.render.meter import Endless, TooMuch
from bulletin.render.templates import LARGEST, TooLarge, environment
from bulletin.render.theme import search_path
from bulletin.render.typefaces import typefaces
from bulletin.render.words import word_count
from bulletin.themes import OWN_FONTS
from bulletin.workspace import SETTINGS_FILE, TEMPLATES_FOLDER, Workspace

if TYPE_CHECKING:
    from types import TracebackType

    from bulletin.render.extent import Extent
    from bulletin.render.layout import Spot
    from bulletin.render.mail import Frame, MailPage
    from bulletin.render.press import Forme


_BOUNDS: tuple[tuple[type[Exception], Code], ...] = (
    (Endless, safety.TEMPLATE_ENDLESS),
    (RecursionError, safety.TEMPLATE_ENDLESS),
    (TooMuch, safety.TEMPLATE_TOO_MUCH),
    (OverflowError, safety.TEMPLATE_TOO_MUCH),
    (MemoryError, safety.TEMPLATE_TOO_MUCH),
)
"""What a template runs into that never ends, or makes too much: the meter, and the bounds of Python."""
_FONT_TOOLS = "fontTools"


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be rendered, and what lies beside it."""

    workspace: Workspace
    contents: tuple[Content, ...]
    """The issue in the language of the file, or in those of its parts."""
    places: Places
    raw: bytes
    stem: str
    editions: tuple[Edition, ...]
    languages: tuple[Language, ...]
    """The languages that are built together: only these have a file to link to."""
    budget: int | None = None
    """The pages that the issue plans in each language."""
    printed: Parts = ()
    """The parts of the print edition that is made with a web edition."""
    theme: str = COLUMNS_THEME
    fitting: bool = False
    """True while the sizes are looked for."""
    mark: str = ""
    """Tells templates and versions apart."""
    store: Kept | None = None
    """Where pages that were laid out are kept."""
    keeping: bool = False
    """Whether the HTML that is printed is wanted too."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """An edition's bytes; `kept` is the HTML that was printed with all that it names, by path, where that is wanted."""

    data: bytes = b""
    pages: int = 0
    words: int = 0
    """Those on the pages of a print edition, as `word_count` counts."""
    kept: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    extents: Mapping[Language, "Extent"] = field(default_factory=dict)
    """The room that each language takes in print."""
    fitted: Mapping[Language, Sizes] = field(default_factory=dict)
    """The sizes of each language, where they were looked for."""
    spots: "tuple[Spot, ...]" = ()
    """What stands where on the pages."""
    seconds: float = 0
    """What it has taken."""


def render(job: Job, edition: Edition, ready: "Forme | None" = None) -> Rendered:
    """Render one edition, of which `ready` may be known. A template that cannot be filled is a problem at its line.

    Raises Refused where the machine lacks the layout engine's libraries.
    """
    try:
        return _web(job) if edition == "web" else _print(job, edition, ready or _forme(job, edition))
    except Exception as error:
        if problem := fault(error, job.workspace):
            return Rendered(problems=(problem,))
        raise


def made_ready(job: Job, edition: Printed) -> "Forme | Rendered":
    """What `render` would lay out, or the problem that it would tell instead."""
    try:
        return _forme(job, edition)
    except Exception as error:
        if problem := fault(error, job.workspace):
            return Rendered(problems=(problem,))
        raise


def render_letter(
    workspace: Workspace,
    content: Content,
    frame: "Frame",
    pictures: Mapping[str, Picture],
    *,
    whole: bool = True,
) -> "tuple[MailPage | None, tuple[Problem, ...]]":
    """Render the mail edition, with the issue's pictures made for letters; a template's fault as `render` has it.

    Not `whole`, it is only to be looked at.
    """
    from bulletin.render.mail import render_mail  # noqa: PLC0415

    try:
        return render_mail(content, environment(search_path(workspace)), frame, pictures, whole=whole), ()
    except Exception as error:
        if problem := fault(error, workspace):
            return None, (problem,)
        raise


def render_marked(
    workspace: Workspace, content: Content, theme: str, faces: Callable[[str], Markup]
) -> tuple[bytes, tuple[Problem, ...]]:
    """Render the web edition for its writer: with the place of each block, and with `faces` in place of its fonts.

    Nothing but the problem comes out where a template is at fault.
    """
    from bulletin.render.holdings import Watched  # noqa: PLC0415
    from bulletin.render.web import render_web  # noqa: PLC0415

    chosen = workspace.settings.theme
    dress = Dress(chosen.colours, typefaces(chosen.fonts, workspace.root))
    jinja = environment(search_path(workspace, theme))
    try:
        return render_web(content, jinja, dress=dress, holdings=Watched(faces), marked=True), ()
    except Exception as error:
        if problem := fault(error, workspace):
            return b"", (problem,)
        raise


def fault(error: Exception, workspace: Workspace) -> Problem | None:
    """The problem that a fault of a template or a font of the workspace is, None where neither is at fault."""
    if isinstance(error, TooLarge):
        place = Place(f"{TEMPLATES_FOLDER}/{error.filename}")
        return Problem(safety.TEMPLATE_LARGE, place, {"limit": LARGEST // 1_000_000})
    if bound := next((code for kind, code in _BOUNDS if isinstance(error, kind)), None):
        name, line = _last_template(error.__traceback__, workspace.templates_folder)
        if name or isinstance(error, TemplateError):
            return Problem(bound, Place(f"{TEMPLATES_FOLDER}/{name}", line, 1, line, 1) if name else None)
    if isinstance(error, TemplateError):
        name = getattr(error, "filename", None) or getattr(error, "name", None) or ""
        line = getattr(error, "lineno", None) or 0
        at = (name, line) if line else _last_template(error.__traceback__)
        return _template_problem(at, str(error.message or error))
    name, line = _last_template(error.__traceback__)
    if not (name and (workspace.templates_folder / name).is_file()):
        return _font_problem(error, workspace)
    return _template_problem((name, line), str(error))


def _forme(job: Job, edition: Printed) -> "Forme":
    from bulletin.render.press import make_ready  # noqa: PLC0415

    jinja = environment(search_path(job.workspace, job.theme))
    return make_ready(job.contents, jinja, edition, _dress(job), job.mark, fitting=job.fitting)


def _print(job: Job, edition: Printed, ready: "Forme") -> Rendered:
    from bulletin.render.press import print_edition  # noqa: PLC0415

    most = job.workspace.settings.limits.pages
    sheet = print_edition(ready, job.raw, job.places, most, job.budget, job.store)
    parts = tuple(content.language for content in job.contents)
    folder = file_name(job.stem, edition, parts, job.contents[0].languages).removesuffix(".pdf")
    kept: dict[str, bytes] = {}
    for part in sheet.parts if job.keeping else ():
        own = folder if len(parts) == 1 else f"{folder}/{part.content.language}"
        folded = part.laid.folded
        kept[f"{own}/index.html"] = sheet.press.html(part.content, folded.setting, folded.notes).encode()
        kept |= {f"{own}/{name}": data for name, (data, _) in part.copy.files.items()}
    extents = {part.content.language: part.laid.made.extent for part in sheet.parts}
    spots = tuple(spot for part in sheet.parts for spot in part.laid.folded.spots)
    words = sum(word_count(part.copy.html) for part in sheet.parts)
    return Rendered(sheet.pdf, sheet.pages, words, kept, sheet.problems, extents, spots=spots)


def _web(job: Job) -> Rendered:
    from bulletin.render.web import render_web  # noqa: PLC0415

    content = job.contents[0]
    others: dict[Language, str] = {
        language: file_name(job.stem, "web", (language,), content.languages)
        for language in content.languages
        if language != content.language and language in job.languages
    }
    printed = job.printed or (content.language,)
    pdf = file_name(job.stem, "print", printed, content.languages) if "print" in job.editions else ""
    jinja = environment(search_path(job.workspace, job.theme))
    return Rendered(render_web(content, jinja, alternates=others, pdf=pdf, dress=_dress(job)))


def _dress(job: Job) -> Dress:
    theme = job.workspace.settings.theme
    return Dress(theme.colours, typefaces(theme.fonts, job.workspace.root))


def _template_problem(at: tuple[str, int], detail: str) -> Problem:
    name, line = at
    place = Place(f"{TEMPLATES_FOLDER}/{name}", line, 1, line, 1) if name else None
    return Problem(codes.TEMPLATE, place, {"detail": detail.rstrip(".")})


def _last_template(trace: "TracebackType | None", folder: Path | None = None) -> tuple[str, int]:
    """The template and line where the error arose: Jinja2 gives its frames the template's name.

    Only one that lies in `folder`, where that is given.
    """
    found = ("", 0)
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if not file.endswith(".py") and (folder is None or (folder / file).is_file()):
            found = (file, trace.tb_lineno)
        trace = trace.tb_next
    return found


def _font_problem(error: Exception, workspace: Workspace) -> Problem | None:
    """The problem of an own font over which fontTools has fallen, None where it has not."""
    trace, fell = error.__traceback__, False
    while trace:
        fell = fell or _FONT_TOOLS in trace.tb_frame.f_code.co_filename
        trace = trace.tb_next
    if not fell or not workspace.settings.theme.fonts.families:
        return None
    return Problem(FONT_BROKEN, Place(SETTINGS_FILE), {"file": f"{OWN_FONTS}/"})
