"""The print edition as a whole: from content to a PDF and the problems that its making has found."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bulletin.compose.content import Content
from bulletin.problems.catalogue import layout as layout_codes
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Place, Problem, Refused
from bulletin.read.places import Places
from bulletin.render.booklet import FOLD, impose, lacking
from bulletin.render.dress import PLAIN, Dress
from bulletin.render.editions import Printed
from bulletin.render.extent import Extent
from bulletin.render.findings import extent_problems, flaw_problems, message_problems
from bulletin.render.native import install_command
from bulletin.render.print import Setting, files, print_html
from bulletin.render.templates import Layered

if TYPE_CHECKING:
    from bulletin.render.binding import Bound
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
class Part:
    """A language of a print edition: its files by name, its pages as they came out, and as they were `folded`.

    These are the same but in a booklet, whose last part may have pages for notes.
    """

    content: Content
    files: Mapping[str, tuple[bytes, str]]
    made: Attempt
    folded: Attempt

    @property
    def extent(self) -> Extent:
        """The room that the part takes."""
        return self.made.printed.extent


@dataclass(frozen=True, slots=True)
class Press:
    """How the parts of a print edition are set."""

    jinja: Layered
    edition: Printed
    dress: Dress
    fitting: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A print edition: the PDF, its pages, its parts in their order, the problems."""

    pdf: bytes
    pages: int
    parts: tuple[Part, ...]
    problems: tuple[Problem, ...]


def print_edition(
    contents: Sequence[Content],
    jinja: Layered,
    raw: bytes,
    places: Places,
    most: int,
    edition: Printed = "print",
    budget: int | None = None,
    dress: Dress = PLAIN,
    *,
    fitting: bool = False,
) -> Sheet:
    """Print the `contents`, one issue in each language, back to back; the PDF carries the issue's file (`raw`).

    It is set as `dress` says. More than `most` pages are a problem, and so are more in one language than the
    issue's own `budget`. A booklet is imposed sheets: its pages are the sides of these, and it carries nothing.
    While sizes are looked for (`fitting`), no tighter setting is tried.

    Raises Refused where the machine lacks the engine's native libraries.
    """
    press = Press(jinja, edition, dress, fitting)
    parts: list[Part] = []
    try:
        for content in contents:
            before = sum(part.folded.printed.pages for part in parts) if len(contents) > 1 else None
            fold = edition == "booklet" and content is contents[-1]
            parts.append(_part(content, press, before, fold=fold))
        bound = _bound(parts, raw, places)
    except OSError as error:
        if "load library" not in str(error):
            raise
        raise Refused([Problem(codes.NO_PANGO, values={"command": install_command()})]) from error
    pages = sum(part.folded.printed.pages for part in parts)
    problems = (
        *(problem for part in parts for problem in _part_problems(part, places, budget)),
        *_said(parts, bound.messages, places),
        *_too_long(sum(part.extent.pages for part in parts), most, places),
    )
    if edition == "booklet":
        return Sheet(impose(bound.pdf), (pages + lacking(pages)) // 2, tuple(parts), problems)
    return Sheet(bound.pdf, pages, tuple(parts), problems)


def _part(content: Content, press: Press, before: int | None, *, fold: bool) -> Part:
    """One language laid out after `before` pages of others; None where it is alone."""
    from bulletin.render.engine import lay_out  # noqa: PLC0415

    named = files(content, press.jinja, press.edition, press.dress)

    def attempt(setting: Setting = "", notes: int = 0) -> Attempt:
        room = content.room.tight if setting == "tight" else content.room
        shown = replace(content, room=room)
        html = print_html(shown, press.jinja, press.edition, setting, notes, press.dress)
        return Attempt(html, lay_out(html, named, room, before), setting, notes)

    best = _mended(attempt, len(content.notes), fitting=press.fitting)
    return Part(content, named, best, _folded(attempt, best, before or 0) if fold else best)


def _bound(parts: Sequence[Part], raw: bytes, places: Places) -> "Bound":
    """The parts as one PDF, which carries what they were made from."""
    from bulletin.render.binding import Carried, bind  # noqa: PLC0415

    first = parts[0].content
    name = places.file.rsplit("/", 1)[-1]
    source = Carried(name, first.words.source_description, raw, first.date.first)
    return bind([(part.content.language, part.folded.printed) for part in parts], source)


def _part_problems(part: Part, places: Places, budget: int | None) -> Iterator[Problem]:
    language = part.content.language
    yield from flaw_problems(part.folded.printed.flaws, places, language)
    yield from extent_problems(part.extent, budget, part.content.room.sizes, places, language)


def _said(parts: Sequence[Part], last: tuple[str, ...], places: Places) -> Iterator[Problem]:
    """What the engine has said of any part and, at last, of the file."""
    said = (*(message for part in parts for message in part.folded.printed.messages), *last)
    pictures = {name: place for part in parts for name, place in _picture_places(part.content).items()}
    return message_problems(said, pictures, places, parts[0].content.language)


def _mended(attempt: Callable[..., Attempt], notes: int, *, fitting: bool) -> Attempt:
    """The pages as they are, or in a setting that mends the last of them."""
    made = attempt()
    setting = _better_setting(made.printed)
    long = made.printed.pages > _WORTH_A_SECOND_TRY or notes > _MANY_NOTES
    if setting == "standing" or (setting and not fitting and not long):
        again = attempt(setting)
        if setting == "standing" or again.printed.pages < made.printed.pages:
            return again
    return made


def _folded(attempt: Callable[..., Attempt], made: Attempt, before: int) -> Attempt:
    """The pages with as many for notes before the back panel as a multiple of four needs, `before` others counted.

    The back panel shares the last of these; where it stood alone its own page becomes one of them.
    """
    lack = lacking(before + made.printed.pages)
    wanted = made.printed.pages + lack
    setting = "" if made.setting == "standing" else made.setting
    for notes in range(lack, FOLD + 1):
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
