"""Making a plate: each part laid out in the setting that suits its last page, and all written as one PDF."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bulletin.compose.content import Content
from bulletin.render.booklet import FOLD, lacking
from bulletin.render.dress import Dress
from bulletin.render.editions import Printed
from bulletin.render.plate import Copy, Found, Laid, Plate, PlatePart
from bulletin.render.print import Setting, files, print_html
from bulletin.render.templates import Layered

if TYPE_CHECKING:
    from bulletin.render.engine import Printed as Printout

_WORTH_A_SECOND_TRY = 40
"""Pages of an issue that is laid out once more for the sake of its last one; a longer one takes a minute each time."""
_MANY_NOTES = 100
"""Footnotes that make a layout as slow as that."""


@dataclass(frozen=True, slots=True)
class Press:
    """How the parts of a print edition are set; while sizes are looked for (`fitting`), no tighter setting is tried."""

    jinja: Layered
    edition: Printed
    dress: Dress
    fitting: bool

    def html(self, content: Content, setting: Setting = "", notes: int = 0) -> str:
        """The HTML of one part."""
        room = content.room.tight if setting == "tight" else content.room
        return print_html(replace(content, room=room), self.jinja, self.edition, setting, notes, self.dress)

    def copy(self, content: Content) -> Copy:
        """What the plate of one part is made from."""
        named = files(content, self.jinja, self.edition, self.dress)
        return Copy(self.html(content), named, content.room)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """Pages laid out in one way, with what is needed to write them."""

    printout: "Printout"
    setting: Setting
    notes: int

    @property
    def pages(self) -> int:
        return self.printout.pages

    @property
    def laid(self) -> Laid:
        out = self.printout
        return Laid(self.setting, self.notes, out.flaws, out.messages, out.extent, out.spots)


def make_plate(contents: Sequence[Content], copies: Sequence[Copy], press: Press) -> Plate:
    """Lay out the parts, back to back, and write them. Raises OSError where native libraries are missing."""
    from bulletin.render.binding import bind  # noqa: PLC0415

    parts: list[tuple[_Attempt, _Attempt]] = []
    for content, copy in zip(contents, copies, strict=True):
        before = sum(folded.pages for _, folded in parts) if len(contents) > 1 else None
        fold = press.edition == "booklet" and content is contents[-1]
        parts.append(_part(content, copy, press, before, fold=fold))
    order = zip(contents, parts, strict=True)
    bound = bind([(content.language, folded.printout) for content, (_, folded) in order])
    found = tuple(PlatePart(made.laid, folded.laid) for made, folded in parts)
    return Plate(bound.pdf, Found(found, bound.messages))


def _part(
    content: Content, copy: Copy, press: Press, before: int | None, *, fold: bool
) -> tuple[_Attempt, _Attempt]:
    """One language laid out after `before` pages of others (None where it is alone), and as it was folded."""
    from bulletin.render.engine import lay_out  # noqa: PLC0415

    def attempt(setting: Setting = "", notes: int = 0) -> _Attempt:
        room = content.room.tight if setting == "tight" else content.room
        html = press.html(content, setting, notes) if setting or notes else copy.html
        return _Attempt(lay_out(html, copy.files, room, before), setting, notes)

    best = _mended(attempt, len(content.notes), fitting=press.fitting)
    return best, _folded(attempt, best, before or 0) if fold else best


def _mended(attempt: Callable[..., _Attempt], notes: int, *, fitting: bool) -> _Attempt:
    """The pages as they are, or in a setting that mends the last of them."""
    made = attempt()
    setting = _better_setting(made.printout)
    long = made.pages > _WORTH_A_SECOND_TRY or notes > _MANY_NOTES
    if setting == "standing" or (setting and not fitting and not long):
        again = attempt(setting)
        if setting == "standing" or again.pages < made.pages:
            return again
    return made


def _folded(attempt: Callable[..., _Attempt], made: _Attempt, before: int) -> _Attempt:
    """The pages with as many for notes before the back panel as a multiple of four needs, `before` others counted.

    The back panel shares the last of these; where it stood alone its own page becomes one of them.
    """
    lack = lacking(before + made.pages)
    wanted = made.pages + lack
    setting = "" if made.setting == "standing" else made.setting
    for notes in range(lack, FOLD + 1):
        if made.pages < wanted and notes:
            made = attempt(setting, notes)
    return made


def _better_setting(printed: "Printout") -> Setting:
    """What may mend the last page: footnotes have taken the back panel's room, or there is next to nothing."""
    if printed.back_lost:
        return "standing"
    return "tight" if printed.lonely or printed.extent.scant else ""
