"""From a file to a picture that can be printed: upright, sRGB, not finer than the press, without its metadata."""

import re
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from markupsafe import Markup

from bulletin.compose.box import Box
from bulletin.compose.content import Picture

if TYPE_CHECKING:
    from PIL import Image

PRINT_DPI = 300
_QUALITY, _MAIL_QUALITY = 85, 80
_VERSION = 1
"""To be raised when pictures are made otherwise: those that are kept are then made anew."""
_ORIENTATION, _SIDEWAYS = 0x0112, frozenset({5, 6, 7, 8})
_MEDIA_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "SVG": "image/svg+xml"}
_PHOTO_FORMATS = ("JPEG", "MPO")
"""MPO is how many telephones call their JPEG."""
_HEAD = re.compile(rb"<svg\b[^>]*>")
_VIEW_BOX = re.compile(rb"\sviewBox\s*=\s*[\"']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+(\d*\.?\d+)[\s,]+(\d*\.?\d+)")
_SIZE = re.compile(rb"\s(width|height)\s*=\s*[\"'](\d*\.?\d+)(?![\d.%])")


class Kept(Protocol):
    """Where derived pictures are kept from build to build, each with its form."""

    def get(self, key: str) -> tuple[str, bytes] | None:
        """Return what was put under `key`."""

    def put(self, key: str, form: str, data: bytes) -> None:
        """Keep a picture under `key`."""


@dataclass(frozen=True, slots=True)
class Gallery:
    """A folder of pictures, and where those made of them are kept."""

    folder: Path
    kept: Kept | None = None
    dpi: int = PRINT_DPI
    """How fine photos are at their printed width, at most."""

    def load(self, file: str, room: Box) -> Picture:
        """Return a picture of the folder for `room`; raises OSError where it is none."""
        return load(self.folder / file, room, self.kept, self.dpi)

    def ratio(self, file: str) -> float:
        """Return its width divided by its height; raises OSError where it is none."""
        width, height = _size(self.folder / file)
        return width / max(1, height)


def load(path: Path, room: Box, kept: Kept | None = None, dpi: int = PRINT_DPI) -> Picture:
    """Return the picture at `path`, without words and place, as large as it can be in `room`.

    A photo is turned upright, converted to sRGB, and brought down to `dpi` at its printed width.
    Raises OSError where the file is no picture; the check has said so before.
    """
    raw = path.read_bytes()
    if path.suffix.lower() == ".svg":
        return _picture(raw, "SVG", _drawing_size(raw), room)
    return _photo(path, raw, room, kept, dpi)


def narrowed(picture: Picture, most: int, kept: Kept | None = None) -> Picture:
    """Return a photo that is at most `most` pixels wide, for a letter; a drawing stays as it is."""
    if picture.media_type == _MEDIA_TYPES["SVG"] or picture.width <= most:
        return picture
    from PIL import Image  # noqa: PLC0415 - only letters with large photos pay for Pillow

    form, data = _made(picture.data, most, _MAIL_QUALITY, kept)
    with Image.open(BytesIO(data)) as image:
        width, height = image.size
    name = f"{sha256(data).hexdigest()[:16]}.{form.lower()}"
    return replace(picture, name=name, data=data, media_type=_MEDIA_TYPES[form], width=width, height=height)


def _picture(data: bytes, form: str, size: tuple[int, int], room: Box) -> Picture:
    name = f"{sha256(data).hexdigest()[:16]}.{form.lower()}"
    return Picture(name, data, _MEDIA_TYPES[form], *size, "", Markup(), "", _printed_mm(size, room), "")


def _printed_mm(size: tuple[int, int], room: Box) -> float:
    return min(room[0], room[1] * size[0] / max(1, size[1]))


def _photo(path: Path, raw: bytes, room: Box, kept: Kept | None, dpi: int) -> Picture:
    from PIL import Image  # noqa: PLC0415 - only issues with photos pay for Pillow

    most = max(1, round(_printed_mm(_size(path), room) / 25.4 * dpi))
    form, data = _made(raw, most, _QUALITY, kept)
    with Image.open(BytesIO(data)) as image:
        return _picture(data, form, image.size, room)


def _made(raw: bytes, most: int, quality: int, kept: Kept | None) -> tuple[str, bytes]:
    """The form and the bytes of a photo at most so many pixels wide: those that are kept, or made now."""
    from PIL import __version__  # noqa: PLC0415

    key = f"{_VERSION} {__version__} {most} {quality} {sha256(raw).hexdigest()}"
    found = kept.get(key) if kept else None
    if found and found[0] in _MEDIA_TYPES:
        return found
    form, data = _derived(raw, most, quality)
    if kept and not found:
        kept.put(key, form, data)
    return form, data


def _derived(raw: bytes, most: int, quality: int) -> tuple[str, bytes]:
    """The form and the bytes of a photo that is at most so many pixels wide."""
    from PIL import Image, ImageOps  # noqa: PLC0415

    with Image.open(BytesIO(raw)) as opened:
        opened.draft("RGB", (most, most))
        upright = ImageOps.exif_transpose(opened)
        form = "JPEG" if opened.format in _PHOTO_FORMATS else "PNG"
        image = _srgb(upright)
    if image.width > most:
        height = max(1, round(image.height * most / image.width))
        image = image.resize((most, height), Image.Resampling.LANCZOS)
    if form == "JPEG" or (opened.format == "WEBP" and image.mode == "RGB"):
        form, image = "JPEG", image.convert("RGB")
    out = BytesIO()
    image.save(out, form, quality=quality, optimize=True)
    return form, out.getvalue()


def _size(path: Path) -> tuple[int, int]:
    """The width and height of a picture as it is to be seen."""
    if path.suffix.lower() == ".svg":
        return _drawing_size(path.read_bytes())
    from PIL import Image  # noqa: PLC0415

    with Image.open(path) as image:
        turned = image.getexif().get(_ORIENTATION, 1) in _SIDEWAYS
        return (image.height, image.width) if turned else image.size


def _srgb(image: "Image.Image") -> "Image.Image":
    """The picture as RGB or RGBA in sRGB, with nothing but its pixels."""
    if image.mode.startswith("I"):  # 16 bits of grey; a plain conversion would cut off all but the darkest
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    clear = "A" in image.getbands() or "transparency" in image.info
    alpha = image.convert("RGBA").getchannel("A") if clear else None
    colours = _by_profile(image).convert("RGB")
    if alpha:
        colours.putalpha(alpha)
    colours.info.clear()  # comments, and a profile with the time of day in it
    return colours


def _by_profile(image: "Image.Image") -> "Image.Image":
    from PIL import ImageCms  # noqa: PLC0415

    profile = image.info.get("icc_profile")
    flat = image if image.mode in {"L", "RGB", "CMYK"} else image.convert("RGB")
    if not profile:
        return flat
    try:
        source, target = ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(flat, source, target, outputMode="RGB") or flat
    except (ImageCms.PyCMSError, OSError):
        return flat


def _drawing_size(data: bytes) -> tuple[int, int]:
    found = _HEAD.search(data)
    head = found[0] if found else b""
    if box := _VIEW_BOX.search(head):
        return max(1, round(float(box[1]))), max(1, round(float(box[2])))
    sizes = {name: round(float(value)) for name, value in _SIZE.findall(head)}
    return sizes.get(b"width", 300), sizes.get(b"height", 150)
