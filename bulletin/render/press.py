"""The print edition as a whole: from content to a PDF and the problems that its making has found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bulletin.compose.content import Content
from bulletin.compose.pictures import Kept
from bulletin.problems.catalogue import layout as layout_codes
from bulletin.problems.catalogue import workspace as codes
from bulletin.problems.problem import Place, Problem, Refused
from bulletin.read.places import Places
from bulletin.render.booklet import impose, lacking
from bulletin.render.carry import Carried, carry
from bulletin.render.dress import PLAIN, Dress
from bulletin.render.editions import Printed
from bulletin.render.findings import extent_problems, flaw_problems, message_problems
from bulletin.render.native import install_command
from bulletin.render.plate import Copy, Plate, PlatePart, keep_plate, kept_plate, plate_key
from bulletin.render.platemaker import Press, make_plate
from bulletin.render.templates import Layered


@dataclass(frozen=True, slots=True)
class Part:
    """A language of a print edition: what it is made from, and how its pages came out."""

    content: Content
    copy: Copy
    laid: PlatePart


@dataclass(frozen=True, slots=True)
class Sheet:
    """A print edition: the PDF, its pages, its parts in their order, the problems."""

    pdf: bytes
    pages: int
    parts: tuple[Part, ...]
    problems: tuple[Problem, ...]
    press: Press


@dataclass(frozen=True, slots=True)
class Forme:
    """What is to be printed, ready for the press: an issue in each language, what its plate is made from and called."""

    contents: Sequence[Content]
    copies: tuple[Copy, ...]
    press: Press
    key: str

    def lies_ready(self, kept: Kept | None) -> bool:
        """Whether `kept` has its pages, so that nothing is to be laid out."""
        return kept_plate(kept, self.key) is not None


def make_ready(
    contents: Sequence[Content],
    jinja: Layered,
    edition: Printed = "print",
    dress: Dress = PLAIN,
    mark: str = "",
    *,
    fitting: bool = False,
) -> Forme:
    """Fill the templates with the `contents`, one issue in each language, to be printed back to back.

    It is set as `dress` says. While sizes are looked for (`fitting`), no tighter setting is tried. `mark` tells
    templates and versions apart.
    """
    press = Press(jinja, edition, dress, fitting)
    copies = tuple(press.copy(content) for content in contents)
    return Forme(contents, copies, press, plate_key(copies, mark, edition, fitting=fitting))


def print_edition(
    forme: Forme, raw: bytes, places: Places, most: int, budget: int | None = None, kept: Kept | None = None
) -> Sheet:
    """Print what was made ready; the PDF carries the issue's file (`raw`).

    More than `most` pages are a problem, and so are more in one language than the issue's own `budget`. A booklet is
    imposed sheets: its pages are the sides of these. Nothing is laid out where `kept` has the pages already.

    Raises Refused where the machine lacks the engine's native libraries.
    """
    contents, copies, edition = forme.contents, forme.copies, forme.press.edition
    plate = _plate(forme, kept)
    parts = tuple(map(Part, contents, copies, plate.found.parts))
    problems = (
        *(problem for part in parts for problem in _part_problems(part, places, budget)),
        *_said(parts, plate.found.messages, places),
        *_too_long(sum(part.laid.made.pages for part in parts), most, places),
    )
    pages = sum(part.laid.folded.pages for part in parts)
    source, pdf = _source(contents[0], raw, places), plate.pdf
    if edition == "booklet":
        pdf, pages = impose(pdf), (pages + lacking(pages)) // 2
    return Sheet(carry(pdf, source), pages, parts, problems, forme.press)


def _plate(forme: Forme, kept: Kept | None) -> Plate:
    """The plate of the parts, made now where it is not kept."""
    if found := kept_plate(kept, forme.key):
        return found
    try:
        plate = make_plate(forme.contents, forme.copies, forme.press)
    except OSError as error:
        if "load library" not in str(error):
            raise
        raise Refused([Problem(codes.NO_PANGO, values={"command": install_command()})]) from error
    keep_plate(kept, forme.key, plate)
    return plate


def _source(first: Content, raw: bytes, places: Places) -> Carried:
    name = places.file.rsplit("/", 1)[-1]
    return Carried(name, first.words.source_description, raw, first.date.first)


def _part_problems(part: Part, places: Places, budget: int | None) -> Iterator[Problem]:
    language = part.content.language
    yield from flaw_problems(part.laid.folded.flaws, places, language)
    yield from extent_problems(part.laid.made.extent, budget, part.content.room.sizes, places, language)


def _said(parts: Sequence[Part], last: tuple[str, ...], places: Places) -> Iterator[Problem]:
    """What the engine has said of any part and, at last, of the file."""
    said = (*(message for part in parts for message in part.laid.folded.messages), *last)
    pictures = {name: place for part in parts for name, place in _picture_places(part.content).items()}
    return message_problems(said, pictures, places, parts[0].content.language)


def _picture_places(content: Content) -> dict[str, str]:
    return {name: picture.at for name, picture in content.pictures.items()}


def _too_long(pages: int, most: int, places: Places) -> Iterator[Problem]:
    if pages > most:
        yield Problem(layout_codes.TOO_LONG, Place(places.file), {"pages": pages, "limit": most})
