"""A plate: pages laid out and written as a PDF, without the file that the PDF will carry, and what was found meanwhile.

It depends on the HTML and the files that this names alone, so it is kept from build to build under a hash of these.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from bulletin.compose.pictures import Kept
from bulletin.render.editions import Printed
from bulletin.render.extent import Extent
from bulletin.render.layout import Flaw, Spot
from bulletin.render.print import Setting
from bulletin.themes import Room

if TYPE_CHECKING:
    from pydantic import TypeAdapter


PLATE = "plate "
"""How the names begin under which plates are kept."""


@dataclass(frozen=True, slots=True)
class Laid:
    """Pages as they came out: their setting, pages for notes, what is wrong, the room they take, what stands where."""

    setting: Setting
    notes: int
    flaws: tuple[Flaw, ...]
    messages: tuple[str, ...]
    extent: Extent
    spots: tuple[Spot, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self.extent.pages


@dataclass(frozen=True, slots=True)
class PlatePart:
    """A language of a plate: its pages as they came out, and as they were `folded`.

    These are the same but in a booklet, whose last part may have pages for notes.
    """

    made: Laid
    folded: Laid


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of a plate besides its pages; `messages` is what the engine has said while they were written."""

    parts: tuple[PlatePart, ...]
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plate:
    """The pages of all parts as one PDF that carries nothing yet."""

    pdf: bytes
    found: Found


@dataclass(frozen=True, slots=True)
class Copy:
    """What a language of a plate is made from: the HTML in its usual setting, the files that it names, the room."""

    html: str
    files: Mapping[str, tuple[bytes, str]]
    room: Room


def plate_key(copies: Iterable[Copy], mark: str, edition: Printed, *, fitting: bool) -> str:
    """The name under which the plate of these parts is kept.

    Other settings of a part come from the same content and templates as the usual one; `mark` tells templates and
    versions apart.
    """
    lines = [f"plate {mark} {edition} {fitting}"]
    for copy in copies:
        lines += [sha256(copy.html.encode()).hexdigest(), repr(copy.room)]
        lines += [
            f"{name} {media_type} {sha256(data).hexdigest()}"
            for name, (data, media_type) in sorted(copy.files.items())
        ]
    return PLATE + sha256("\n".join(lines).encode()).hexdigest()


def kept_plate(kept: Kept | None, key: str) -> Plate | None:
    """The plate that was put under `key`; None where there is none, or not a whole one."""
    found = kept.get(key) if kept else None
    if found is None:
        return None
    try:
        return Plate(found[1], _adapter().validate_json(found[0]))
    except ValueError:
        return None


def keep_plate(kept: Kept | None, key: str, plate: Plate) -> None:
    """Put the plate under `key`."""
    if kept:
        kept.put(key, _adapter().dump_json(plate.found).decode(), plate.pdf)


@cache
def _adapter() -> "TypeAdapter[Found]":
    from pydantic import TypeAdapter  # noqa: PLC0415 - only what is laid out pays for it

    return TypeAdapter(Found)
