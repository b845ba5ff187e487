"""The print edition as a whole: from content to a PDF and the problems that its making has found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jinja2 import Environment

from bulletin.compose.content import Content
from bulletin.problems.catalogue import layout as layout_codes
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Place, Problem, Refused
from bulletin.read.places import Places
from bulletin.render.booklet import FOLD, impose, lacking
from bulletin.render.editions import Printed
from bulletin.render.extent import Extent
from bulletin.render.findings import extent_problems, flaw_problems, message_problems
from bulletin.render.native import install_command
from bulletin.render.print import Setting, files, print_html

if TYPE_CHECKING:
    from bulletin.render.engine import Printed as Printout


_WORTH_A_SECOND_TRY = 40
"""Pages of an issue that is laid out once more for the sake of its last one; a longer one takes a minute each time."""
_MANY_NOTES = 100
"""Footnotes that make a layout as slow as that."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """Pages laid out in one way: the HTML, what became of it, its setting, its pages for notes."""

    html: str
    printed: "Printout"
    setting: Setting
    notes: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A print edition: the PDF, its pages, the HTML it was made from with all that names, the problems."""

    pdf: bytes
    pages: int
    html: str
    files: dict[str, tuple[bytes, str]]
    problems: tuple[Problem, ...]
    extent: Extent


def print_edition(
    content: Content,
    jinja: Environment,
    raw: bytes,
    places: Places,
    most: int,
    edition: Printed = "print",
    budget: int | None = None,
) -> Sheet:
    """Print `content`; the PDF carries the issue's file (`raw`).

    More than `most` pages are a problem, and so are more than the issue's own `budget`. A booklet is
    imposed sheets: its pages are the sides of these, and it carries nothing.

    Raises Refused where the machine lacks the engine's native libraries.
    """
    from bulletin.render.engine import Carried, lay_out  # noqa: PLC0415

    named = files(content, jinja, edition)
    source = Carried(
        name=places.file.rsplit("/", 1)[-1],
        description=content.words.source_description,
        data=raw,
        date=content.date.first,
    )

    def attempt(setting: Setting = "", notes: int = 0) -> Attempt:
        html = print_html(content, jinja, edition, setting, notes)
        return Attempt(html, lay_out(html, named, source), setting, notes)

    try:
        best = _mended(attempt, len(content.notes))
        made = _folded(attempt, best) if edition == "booklet" else best
    except OSError as error:
        if "load library" not in str(error):
            raise
        raise Refused([Problem(codes.NO_PANGO, values={"command": install_command()})]) from error
    printed = made.printed
    problems = (
        *flaw_problems(printed.flaws, places, content.language),
        *message_problems(printed.messages, _picture_places(content), places, content.language),
        *extent_problems(best.printed.extent, budget, places, content.language),
        *_too_long(best.printed.pages, most, places),
    )
    if edition == "booklet":
        sides = (printed.pages + lacking(printed.pages)) // 2
        return Sheet(impose(printed.pdf), sides, made.html, named, problems, best.printed.extent)
    return Sheet(printed.pdf, printed.pages, made.html, named, problems, best.printed.extent)


def _mended(attempt: Callable[..., Attempt], notes: int) -> Attempt:
    """The pages as they are, or in a setting that mends the last of them."""
    made = attempt()
    long = made.printed.pages > _WORTH_A_SECOND_TRY or notes > _MANY_NOTES
    if long and not made.printed.back_lost:
        return made
    if setting := _better_setting(made.printed):
        again = attempt(setting)
        if setting == "standing" or again.printed.pages < made.printed.pages:
            return again
    return made


def _folded(attempt: Callable[..., Attempt], made: Attempt) -> Attempt:
    """The pages with as many for notes before the back panel as a multiple of four needs.

    The back panel shares the last of these; where it stood alone its own page becomes one of them.
    """
    wanted = made.printed.pages + lacking(made.printed.pages)
    setting = "" if made.setting == "standing" else made.setting
    for notes in range(lacking(made.printed.pages), FOLD + 1):
        if made.printed.pages < wanted and notes:
            made = attempt(setting, notes)
    return made


def _better_setting(printed: "Printout") -> Setting:
    """What may mend the last page: footnotes have taken the back panel's room, or there is next to nothing."""
    if printed.back_lost:
        return "standing"
    return "tight" if printed.lonely or printed.extent.scant else ""


def _picture_places(content: Content) -> dict[str, str]:
    return {name: picture.at for name, picture in content.pictures.items()}


def _too_long(pages: int, most: int, places: Places) -> Iterator[Problem]:
    if pages > most:
        yield Problem(layout_codes.TOO_LONG, Place(places.file), {"pages": pages, "limit": most})
