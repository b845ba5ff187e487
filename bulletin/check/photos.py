"""What is wrong with a photo: its file cannot be read, or it would not look well on paper."""

import re
import warnings
from collections.abc import Iterator, Mapping
from math import ceil
from typing import TYPE_CHECKING

from bulletin.check.figure import Figure
from bulletin.check.segments import too_many_parts
from bulletin.compose.opened import head_of, is_heic, opened, reads_heic
from bulletin.problems.catalogue import pictures as codes
from bulletin.problems.catalogue import printing, safety
from bulletin.problems.problem import Problem
from bulletin.reach import read_plain

if TYPE_CHECKING:
    from PIL import Image

MEGAPIXELS = 40
"""The largest picture that is decoded."""
DPI = 150
"""Coarser than this, a picture is seen to be made of dots at reading distance."""
HEAVIEST = 60_000_000
"""Octets of the largest file that is read: 40 megapixels as PNG are not more where it is no bomb."""
_OTHERS: Mapping[str, tuple[bytes, ...]] = {
    "GIF": (b"GIF8",),
    "TIFF": (b"II*\0", b"MM\0*"),
    "BMP": (b"BM",),
    "Photoshop": (b"8BPS",),
    "PostScript": (b"%!PS",),
    "JPEG 2000": (b"\0\0\0\x0cjP", b"\xff\x4f\xff\x51"),
    "ICO": (b"\0\0\x01\0",),
}
"""Pictures that are known and not taken; no reader of theirs is ever asked."""
_AVIF = re.compile(rb"....ftypavi[a-z]", re.DOTALL)
_ORIENTATION = 0x0112
_SIDEWAYS = frozenset({5, 6, 7, 8})


def photo(figure: Figure) -> Iterator[Problem]:
    """Read the file to its end, at a small size where its format can, and look at what it holds.

    Raises OSError where it cannot be opened.
    """
    from PIL import Image, ImageFile, UnidentifiedImageError  # noqa: PLC0415  # only issues with photos pay

    ImageFile.LOAD_TRUNCATED_IMAGES = False  # whoever has imported the layout engine has switched it on
    data = read_plain(figure.path, HEAVIEST + 1)  # what it raises is told of the file; below, of the picture
    if len(data) > HEAVIEST:
        yield figure.heavy(HEAVIEST)
        return
    if parts := too_many_parts(data):
        yield figure.say(safety.PICTURE_PARTS, counted=parts)
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with opened(data) as image:
                found = tuple(_looked_at(figure, image))
    except UnidentifiedImageError:
        found = (_unknown(figure, head_of(data)),)
    except Image.DecompressionBombError as error:
        found = (_large(figure, int(next(iter(re.findall(r"\d+", str(error))), "0"))),)
    except Exception:  # noqa: BLE001  # Pillow's readers raise whatever a broken file leads them to
        found = (figure.say(codes.BROKEN),)
    yield from found


def size_of(data: bytes) -> tuple[int, int] | None:
    """Return the width and height of a photo whose pixels can be read; None where they cannot."""
    if too_many_parts(data):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with opened(data) as image:
                size = image.size
                if size[0] * size[1] <= MEGAPIXELS * 1_000_000:
                    _decode(image, image.format or "")
                return size
    except Exception:  # noqa: BLE001  # as above
        return None


def _looked_at(figure: Figure, image: "Image.Image") -> Iterator[Problem]:
    """Yield what is wrong with an opened picture; raises what Pillow raises."""
    width, height, mode, kind = image.width, image.height, image.mode, image.format or "?"
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


def _unknown(figure: Figure, head: bytes) -> Problem:
    if is_heic(head):
        return figure.say(codes.BROKEN if reads_heic() else codes.HEIC)
    if _AVIF.match(head):
        return figure.say(codes.PHONE_FORMAT, format="AVIF")
    form = next((name for name, marks in _OTHERS.items() if head.startswith(marks)), "")
    return figure.say(codes.FORMAT, format=form) if form else figure.say(codes.NO_PICTURE)


def _large(figure: Figure, pixels: int) -> Problem:
    return figure.say(codes.LARGE, megapixels=-(-pixels // 1_000_000), limit=MEGAPIXELS)
