"""The stage as a whole: one edition of one issue in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jinja2 import TemplateError

from bulletin.compose.content import Content, Picture
from bulletin.model.language import Language
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Place, Problem
from bulletin.read.places import Places
from bulletin.render.editions import Edition, Printed, file_name
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.workspace import TEMPLATES_FOLDER, Workspace

if TYPE_CHECKING:
    from types import TracebackType

    from bulletin.render.extent import Extent
    from bulletin.render.mail import Frame, MailPage


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be rendered, and what lies beside it."""

    workspace: Workspace
    content: Content
    places: Places
    raw: bytes
    stem: str
    editions: tuple[Edition, ...]
    languages: tuple[Language, ...]
    """The languages that are built together: only these have a file to link to."""
    budget: int | None = None
    """The pages that the issue plans."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """An edition's bytes; `kept` is the HTML that was printed with all that it names, by path."""

    data: bytes = b""
    pages: int = 0
    kept: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    extent: "Extent | None" = None


def render(job: Job, edition: Edition) -> Rendered:
    """Render one edition. A template that cannot be filled is a problem at its line.

    Raises Refused where the machine lacks the layout engine's libraries.
    """
    try:
        return _web(job) if edition == "web" else _print(job, edition)
    except Exception as error:
        if problem := _told(error, job.workspace):
            return Rendered(problems=(problem,))
        raise


def render_letter(
    workspace: Workspace, content: Content, frame: "Frame", pictures: Mapping[str, Picture]
) -> "tuple[MailPage | None, tuple[Problem, ...]]":
    """Render the mail edition, with the issue's pictures made for letters; a template's fault as `render` has it."""
    from bulletin.render.mail import render_mail  # noqa: PLC0415

    try:
        return render_mail(content, environment(search_path(workspace)), frame, pictures), ()
    except Exception as error:
        if problem := _told(error, workspace):
            return None, (problem,)
        raise


def _told(error: Exception, workspace: Workspace) -> Problem | None:
    """The problem that a template's fault is, None where no template is at fault."""
    if isinstance(error, TemplateError):
        name, line = getattr(error, "name", None) or "", getattr(error, "lineno", None) or 0
        at = (name, line) if line else _last_template(error.__traceback__)
        return _template_problem(at, str(error.message or error))
    name, line = _last_template(error.__traceback__)
    if not (name and (workspace.templates_folder / name).is_file()):
        return None
    return _template_problem((name, line), str(error))


def _print(job: Job, edition: Printed) -> Rendered:
    from bulletin.render.press import print_edition  # noqa: PLC0415

    jinja = environment(search_path(job.workspace))
    most = job.workspace.settings.limits.pages
    sheet = print_edition(job.content, jinja, job.raw, job.places, most, edition, job.budget)
    folder = file_name(job.stem, edition, job.content.language, job.content.languages).removesuffix(".pdf")
    kept = {f"{folder}/{name}": data for name, (data, _) in sheet.files.items()}
    return Rendered(
        sheet.pdf,
        sheet.pages,
        {f"{folder}/index.html": sheet.html.encode(), **kept},
        sheet.problems,
        sheet.extent,
    )


def _web(job: Job) -> Rendered:
    from bulletin.render.web import render_web  # noqa: PLC0415

    content = job.content
    others: dict[Language, str] = {
        language: file_name(job.stem, "web", language, content.languages)
        for language in content.languages
        if language != content.language and language in job.languages
    }
    pdf = file_name(job.stem, "print", content.language, content.languages) if "print" in job.editions else ""
    jinja = environment(search_path(job.workspace))
    return Rendered(render_web(content, jinja, alternates=others, pdf=pdf))


def _template_problem(at: tuple[str, int], detail: str) -> Problem:
    name, line = at
    place = Place(f"{TEMPLATES_FOLDER}/{name}", line, 1, line, 1) if name else None
    return Problem(codes.TEMPLATE, place, {"detail": detail})


def _last_template(trace: "TracebackType | None") -> tuple[str, int]:
    """The template and line where the error arose: Jinja2 gives its frames the template's name."""
    found = ("", 0)
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if not file.endswith(".py"):
            found = (file, trace.tb_lineno)
        trace = trace.tb_next
    return found
