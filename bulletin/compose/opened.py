"""A photo's file opened, whatever wrote it; HEIC where the extra for it is installed."""

import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

_HEIC = re.compile(rb"....ftyp(?:hei[a-z]|hev[a-z]|mif1|msf1)", re.DOTALL)
_HEAD = 12
"""Bytes of a file that tell what it is."""


def opened(source: "Path | bytes") -> "Image.Image":
    """Return the picture of a file or of its bytes, not decoded yet.

    Raises OSError where it cannot be opened, and what else the readers of Pillow raise.
    """
    from PIL import Image  # noqa: PLC0415 - only issues with photos pay for Pillow

    if is_heic(source):
        reads_heic()
    return Image.open(source if isinstance(source, Path) else BytesIO(source))


def is_heic(source: "Path | bytes") -> bool:
    """Tell whether a file, or its bytes, say that they are a telephone's HEIC."""
    if isinstance(source, Path):
        with source.open("rb") as stream:
            source = stream.read(_HEAD)
    return _HEIC.match(source) is not None


def reads_heic() -> bool:
    """Teach Pillow to read HEIC; False where the extra `bulletin[heic]` is not installed."""
    try:
        from pillow_heif import register_heif_opener  # noqa: PLC0415 - few photos need it
    except ImportError:
        return False
    register_heif_opener(thumbnails=False)
    return True
