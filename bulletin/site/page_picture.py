"""Page 1 of a PDF as a picture: for lists, and for those who share the address of the issue."""

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

from bulletin.compose.pictures import Kept

if TYPE_CHECKING:
    from PIL import Image

COVER_WIDTH = 480
"""Pixels: twice the width at which lists show it."""
SHARED_SIZE = (1200, 630)
"""Pixels, as the Open Graph protocol's users ask for."""
_VERSION = 1
_FINE_WIDTH = 2400
_LARGEST_COVER = 40_000
_COVER_QUALITIES, _SHARED_QUALITY = (72, 60, 48, 36, 24), 82
_MARGIN = 60


@dataclass(frozen=True, slots=True)
class PagePicture:
    """The pictures of a PDF: `cover` is WebP of page 1 whole, `shared` JPEG of its head; `pages` counts them all."""

    pages: int
    cover: bytes
    width: int
    height: int
    shared: bytes


def page_picture(pdf: bytes, ground: str, kept: Kept | None = None) -> PagePicture:
    """Draw page 1 of `pdf`, unless that is `kept`; `ground` is the colour behind the picture that is shared.

    Raises pypdfium2.PdfiumError where it is no PDF.
    """
    import pypdfium2  # noqa: PLC0415 - only a page that is not drawn yet pays for it
    from PIL import Image, __version__  # noqa: PLC0415

    with pypdfium2.PdfDocument(pdf) as document:
        pages = len(document)
        made = f"page {_VERSION} {pypdfium2.PYPDFIUM_INFO} {__version__} {ground} {sha256(pdf).hexdigest()}"
        found = [kept.get(f"{kind} {made}") if kept else None for kind in ("cover", "shared")]
        if found[0] and found[1]:
            cover, shared = found[0][1], found[1][1]
        else:
            page = document[0]
            fine = page.render(scale=_FINE_WIDTH / page.get_width()).to_pil().convert("RGB")
            cover, shared = whole_page(fine), _shared(fine, ground)
            if kept:
                kept.put(f"cover {made}", "WEBP", cover)
                kept.put(f"shared {made}", "JPEG", shared)
    with Image.open(BytesIO(cover)) as image:
        return PagePicture(pages, cover, *image.size, shared)


def whole_page(page: "Image.Image") -> bytes:
    """The whole page, in the best quality whose file is not too large."""
    small = _narrowed(page, COVER_WIDTH)
    for quality in _COVER_QUALITIES:
        out = BytesIO()
        small.save(out, "WEBP", quality=quality, method=6)
        if out.tell() <= _LARGEST_COVER:
            break
    return out.getvalue()


def _shared(page: "Image.Image", ground: str) -> bytes:
    """The head of the page on a ground of colour, running out of the picture below."""
    from PIL import Image  # noqa: PLC0415

    canvas = Image.new("RGB", SHARED_SIZE, ground)
    canvas.paste(_narrowed(page, SHARED_SIZE[0] - 2 * _MARGIN), (_MARGIN, _MARGIN // 2))
    out = BytesIO()
    canvas.save(out, "JPEG", quality=_SHARED_QUALITY, optimize=True, progressive=True)
    return out.getvalue()


def _narrowed(page: "Image.Image", width: int) -> "Image.Image":
    from PIL import Image  # noqa: PLC0415

    height = max(1, round(page.height * width / page.width))
    return page.resize((width, height), Image.Resampling.LANCZOS)
