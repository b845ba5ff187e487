"""What is wrong with a photo: its file cannot be read, or it would not look well on paper."""

import re
import warnings
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.check.figure import Figure
from bulletin.compose.opened import is_heic, opened, reads_heic
from bulletin.problems.catalogue import pictures as codes
from bulletin.problems.catalogue import printing
from bulletin.problems.problem import Problem

if TYPE_CHECKING:
    from PIL import Image

MEGAPIXELS = 40
"""The largest picture that is decoded."""
DPI = 150
"""Coarser than this, a picture is seen to be made of dots at reading distance."""
_FORMATS = frozenset({"JPEG", "PNG", "WEBP", "MPO", "HEIF"})
"""What is printed; MPO is how many telephones call their JPEG."""
_AVIF = re.compile(rb"....ftypavi[a-z]", re.DOTALL)
_ORIENTATION = 0x0112
_SIDEWAYS = frozenset({5, 6, 7, 8})


def photo(figure: Figure) -> Iterator[Problem]:
    """Read the file to its end, at a small size where its format can, and look at what it holds.

    Raises OSError where it cannot be opened.
    """
    from PIL import Image, ImageFile, UnidentifiedImageError  # noqa: PLC0415  # only issues with photos pay

    ImageFile.LOAD_TRUNCATED_IMAGES = False  # whoever has imported the layout engine has switched it on
    path = figure.path
    with path.open("rb"):  # that it may be read at all: below, every error is the picture's own
        pass
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with opened(path) as image:
                found = tuple(_looked_at(figure, image))
    except UnidentifiedImageError:
        found = (_unknown(figure, path),)
    except Image.DecompressionBombError as error:
        found = (_large(figure, int(next(iter(re.findall(r"\d+", str(error))), "0"))),)
    except Exception:  # noqa: BLE001  # Pillow's readers raise whatever a broken file leads them to
        found = (figure.say(codes.BROKEN),)
    yield from found


def _looked_at(figure: Figure, image: "Image.Image") -> Iterator[Problem]:
    """Yield what is wrong with an opened picture; raises what Pillow raises."""
    width, height, mode, kind = image.width, image.height, image.mode, image.format or "?"
    if kind == "AVIF":
        yield figure.say(codes.PHONE_FORMAT, format=kind)
        return
    if kind not in _FORMATS:
        yield figure.say(codes.FORMAT, format=kind)
        return
    if width * height > MEGAPIXELS * 1_000_000:
        yield _large(figure, width * height)
        return
    orientation = image.getexif().get(_ORIENTATION, 1) if image.info.get("exif") else 1
    frames = (
        int(getattr(image, "n_frames", 1)) if kind in {"PNG", "WEBP"} else 1
    )  # an MPO keeps a second view
    _decode(image, kind)
    if orientation in _SIDEWAYS:
        width, height = height, width
    yield from _too_small(figure, width, height)
    if orientation in {2, 3, 4} | _SIDEWAYS:
        yield figure.say(printing.TURNED)
    if mode == "CMYK":
        yield figure.say(printing.INKS)
    if frames > 1:
        yield figure.say(printing.MOVES, part="APNG" if kind == "PNG" else kind)


def _decode(image: "Image.Image", kind: str) -> None:
    if kind == "PNG":
        image.verify()  # its checksums tell a broken one without unpacking it
        return
    image.draft("L", (64, 64))
    image.load()


def _too_small(figure: Figure, width: int, height: int) -> Iterator[Problem]:
    inches = figure.printed_inches(width, height)
    needed = ceil(inches * DPI)
    if width < needed:
        values = {"pixels": width, "mm": round(inches * 25.4), "dpi": int(width / inches), "needed": needed}
        yield figure.say(printing.SMALL, **values)


def _unknown(figure: Figure, path: Path) -> Problem:
    if is_heic(path):
        return figure.say(codes.BROKEN if reads_heic() else codes.HEIC)
    with path.open("rb") as stream:
        known = _AVIF.match(stream.read(12))
    return figure.say(codes.PHONE_FORMAT, format="AVIF") if known else figure.say(codes.NO_PICTURE)


def _large(figure: Figure, pixels: int) -> Problem:
    return figure.say(codes.LARGE, megapixels=-(-pixels // 1_000_000), limit=MEGAPIXELS)
