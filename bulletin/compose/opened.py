"""A photo's file opened, whatever wrote it; HEIC where the extra for it is installed."""

import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.reach import read_plain

if TYPE_CHECKING:
    from PIL import Image

_HEIC = re.compile(rb"....ftyp(?:hei[a-z]|hev[a-z]|mif1|msf1)", re.DOTALL)
_MARKS = {
    "JPEG": re.compile(rb"\xff\xd8\xff"),
    "PNG": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "WEBP": re.compile(rb"RIFF....WEBP", re.DOTALL),
}
_HEAD = 12
"""Bytes of a file that tell what it is."""


def opened(source: "Path | bytes") -> "Image.Image":
    """Return the picture of a file or of its bytes, not decoded yet.

    Only the one reader of Pillow is asked whose format the file says it is in, and none for any other format.
    Raises OSError where it cannot be opened, and what else the readers of Pillow raise.
    """
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - only issues with photos pay for Pillow

    form = _format(head_of(source))
    if not form or (form == "HEIF" and not reads_heic()):
        raise UnidentifiedImageError("cannot identify the format")
    if form == "WEBP":
        from PIL import WebPImagePlugin  # noqa: F401, PLC0415 - Pillow would import all its readers to find it
    return Image.open(source if isinstance(source, Path) else BytesIO(source), formats=[form])


def is_heic(head: bytes) -> bool:
    """Tell whether the head of a file says that it is a telephone's HEIC."""
    return _HEIC.match(head) is not None


def head_of(source: "Path | bytes") -> bytes:
    """Return the octets of a file, or of its bytes, that tell what it is."""
    return read_plain(source, _HEAD) if isinstance(source, Path) else source[:_HEAD]


def _format(head: bytes) -> str:
    """Return what Pillow calls the format of a file that begins so; nothing for those that are not printed."""
    if is_heic(head):
        return "HEIF"
    return next((form for form, mark in _MARKS.items() if mark.match(head)), "")


def reads_heic() -> bool:
    """Teach Pillow to read HEIC; False where the extra `bulletin[heic]` is not installed."""
    try:
        from pillow_heif import register_heif_opener  # noqa: PLC0415 - few photos need it
    except ImportError:
        return False
    register_heif_opener(thumbnails=False)
    return True
