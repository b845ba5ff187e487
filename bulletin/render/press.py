"""The print edition as a whole: from content to a PDF and the problems that its making has found."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jinja2 import Environment

from bulletin.compose.content import Content
from bulletin.problems.catalogue import layout as layout_codes
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Place, Problem, Refused
from bulletin.read.places import Places
from bulletin.render.findings import flaw_problems, message_problems
from bulletin.render.native import install_command
from bulletin.render.print import STYLE, Setting, files, print_html

if TYPE_CHECKING:
    from bulletin.render.engine import Printed


@dataclass(frozen=True, slots=True)
class Sheet:
    """A print edition: the PDF, its pages, the HTML it was made from with all that names, the problems."""

    pdf: bytes
    pages: int
    html: str
    files: dict[str, tuple[bytes, str]]
    problems: tuple[Problem, ...]


def print_edition(content: Content, jinja: Environment, raw: bytes, places: Places, most: int) -> Sheet:
    """Print `content`; the PDF carries the issue's file (`raw`). More than `most` pages are a problem.

    Raises Refused where the machine lacks the engine's native libraries.
    """
    from bulletin.render.engine import Carried, lay_out  # noqa: PLC0415

    html = print_html(content, jinja)
    style = jinja.get_template(STYLE).render()
    named = files(content, style)
    source = Carried(
        name=places.file.rsplit("/", 1)[-1],
        description=content.words.source_description,
        data=raw,
        date=content.date.first,
    )
    try:
        printed = lay_out(html, named, source)
        if setting := _better_setting(printed):
            other = print_html(content, jinja, setting)
            again = lay_out(other, named, source)
            if setting == "standing" or again.pages < printed.pages:
                html, printed = other, again
    except OSError as error:
        if "load library" not in str(error):
            raise
        raise Refused([Problem(codes.NO_PANGO, values={"command": install_command()})]) from error
    problems = (
        *flaw_problems(printed.flaws, places, content.language),
        *message_problems(printed.messages, _picture_places(content), places, content.language),
        *_too_long(printed.pages, most, places),
    )
    return Sheet(printed.pdf, printed.pages, html, named, problems)


def _better_setting(printed: "Printed") -> Setting:
    """What may mend the last page: footnotes have taken the back panel's room, or it stands there alone."""
    if printed.back_lost:
        return "standing"
    return "tight" if printed.lonely else ""


def _picture_places(content: Content) -> dict[str, str]:
    return {name: picture.at for name, picture in content.pictures.items()}


def _too_long(pages: int, most: int, places: Places) -> Iterator[Problem]:
    if pages > most:
        yield Problem(layout_codes.TOO_LONG, Place(places.file), {"pages": pages, "limit": most})
