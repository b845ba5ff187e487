"""From a file to a picture that can be printed: upright, sRGB, not finer than the press, without its metadata."""

import re
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from bulletin.compose.box import COLUMN_MM, PAGE_MM
from bulletin.compose.content import Picture

if TYPE_CHECKING:
    from PIL import Image

PRINT_DPI = 300
_MEDIA_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "SVG": "image/svg+xml"}
_PHOTO_FORMATS = ("JPEG", "MPO")
"""MPO is how many telephones call their JPEG."""
_HEAD = re.compile(rb"<svg\b[^>]*>")
_VIEW_BOX = re.compile(rb"\sviewBox\s*=\s*[\"']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+(\d*\.?\d+)[\s,]+(\d*\.?\d+)")
_SIZE = re.compile(rb"\s(width|height)\s*=\s*[\"'](\d*\.?\d+)(?![\d.%])")


def load(path: Path, *, wide: bool = False) -> Picture:
    """Return the picture at `path`, without words and place; `wide` is the whole width of the page.

    A photo is turned upright, converted to sRGB, and brought down to 300 dpi at its printed width.
    Raises OSError where the file is no picture; the check has said so before.
    """
    if path.suffix.lower() == ".svg":
        data = path.read_bytes()
        width, height = _drawing_size(data)
        return _picture(data, "SVG", width, height, wide=wide)
    return _photo(path, wide=wide)


def _picture(data: bytes, form: str, width: int, height: int, *, wide: bool) -> Picture:
    name = f"{sha256(data).hexdigest()[:16]}.{form.lower()}"
    return Picture(name, data, _MEDIA_TYPES[form], width, height, "", Markup(), "", wide, "")


def _photo(path: Path, *, wide: bool) -> Picture:
    from PIL import Image, ImageOps  # noqa: PLC0415 - only issues with photos pay for Pillow

    most = round((PAGE_MM if wide else COLUMN_MM) / 25.4 * PRINT_DPI)
    with Image.open(path) as opened:
        opened.draft("RGB", (most, most))
        upright = ImageOps.exif_transpose(opened)
        form = "JPEG" if opened.format in _PHOTO_FORMATS else "PNG"
        image = _srgb(upright)
    if image.width > most:
        image = image.resize((most, round(image.height * most / image.width)), Image.Resampling.LANCZOS)
    if form == "JPEG" or (opened.format == "WEBP" and image.mode == "RGB"):
        form, image = "JPEG", image.convert("RGB")
    out = BytesIO()
    image.save(out, form, quality=85, optimize=True)
    return _picture(out.getvalue(), form, image.width, image.height, wide=wide)


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
