"""The pages of a PDF as small pictures."""

from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.compose.pictures import Kept
from bulletin.site.page_picture import COVER_WIDTH, whole_page
from bulletin.summary.summary import PageImage

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_VERSION = 1
_FINER = 2
"""How much wider a page is drawn than it is shown: its letters come out smoother."""


def page_images(path: Path, count: int, kept: Kept) -> tuple[PageImage, ...]:
    """Draw the first `count` pages of a PDF, unless they are `kept`.

    None where it cannot be read: another program may have taken it away meanwhile, and a summary is no reason to
    stop.
    """
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 - only a page that is not drawn yet pays for it

    try:
        data = path.read_bytes()
        with PdfDocument(data) as document:
            mark = sha256(data).hexdigest()
            return tuple(_page(document, place, mark, kept) for place in range(min(count, len(document))))
    except (OSError, PdfiumError):
        return ()


def _page(document: "PdfDocument", place: int, mark: str, kept: Kept) -> PageImage:
    import pypdfium2  # noqa: PLC0415
    from PIL import Image, __version__  # noqa: PLC0415

    key = f"summary {_VERSION} {pypdfium2.PYPDFIUM_INFO} {__version__} {place} {mark}"
    found = kept.get(key)
    if found is None:
        page = document[place]
        drawn = page.render(scale=_FINER * COVER_WIDTH / page.get_width()).to_pil().convert("RGB")
        kept.put(key, "WEBP", made := whole_page(drawn))
    else:
        made = found[1]
    with Image.open(BytesIO(made)) as image:
        return PageImage(made, *image.size)
