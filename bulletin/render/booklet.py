"""The booklet: the pages of the print edition two by two on A3 sheets, to be printed, folded and stapled."""

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pikepdf import Page, Pdf

FOLD = 4
"""Pages on one sheet of paper: two on each side."""

_WIDTH, _HEIGHT = 595.276, 841.89
"""A4 in points; a sheet is two of these side by side."""
_KEPT = ("/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer", "/CreationDate", "/ModDate")


def lacking(pages: int) -> int:
    """How many pages are lacking to a multiple of four."""
    return -pages % FOLD


def order(pages: int) -> list[tuple[int, int]]:
    """The pages, from 1, of each side of the sheets from the outermost in: left and right, front and back.

    `pages` is a multiple of four.
    """
    sides = []
    for sheet in range(pages // FOLD):
        first, last = 2 * sheet + 1, pages - 2 * sheet
        sides += [(last, first), (first + 1, last - 1)]
    return sides


def impose(data: bytes) -> bytes:
    """Return the A4 pages of the PDF `data` as A3 sheets, to be printed on both sides, flipped on the short edge.

    Where pages are lacking to a multiple of four, empty ones stand before the last, which stays outside (after
    the only one, which is the front).
    The sheets have no tags, links or bookmarks: they are for paper. Their table of objects is a stream, as that of
    what is added to them later.
    """
    from pikepdf import Dictionary, Name, ObjectStreamMode, Pdf  # noqa: PLC0415 - only a booklet pays for it

    with Pdf.open(BytesIO(data)) as source, Pdf.new() as sheets:
        read: list[Page | None] = list(source.pages)
        last = max(len(read) - 1, 1)
        read[last:last] = [None] * lacking(len(read))
        for left, right in order(len(read)):
            _add_side(sheets, read[left - 1], read[right - 1])
        for key in _KEPT:
            if key in source.docinfo:
                sheets.docinfo[key] = str(source.docinfo[key])
        root = sheets.Root
        if "/OutputIntents" in source.Root:
            root.OutputIntents = sheets.copy_foreign(source.make_indirect(source.Root.OutputIntents))
        if "/Lang" in source.Root:
            root.Lang = str(source.Root.Lang)
        root.ViewerPreferences = Dictionary(
            Duplex=Name.DuplexFlipShortEdge, PrintScaling=Name("/None"), DisplayDocTitle=True
        )
        root.PageLayout = Name.SinglePage
        written = BytesIO()
        sheets.save(written, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
    return written.getvalue()


def _add_side(sheets: "Pdf", left: "Page | None", right: "Page | None") -> None:
    """Add one side of a sheet; None stands for an empty page."""
    from pikepdf import Dictionary, Stream  # noqa: PLC0415

    placed = [(0.0, left, "/Left"), (_WIDTH, right, "/Right")]
    forms = {name: sheets.copy_foreign(page.as_form_xobject()) for _, page, name in placed if page}
    drawn = "".join(f"q 1 0 0 1 {x:g} 0 cm {name} Do Q\n" for x, page, name in placed if page)
    side = sheets.add_blank_page(page_size=(2 * _WIDTH, _HEIGHT))
    side.Contents = Stream(sheets, drawn.encode())
    side.Resources = Dictionary(XObject=Dictionary(forms))
    side.TrimBox = side.MediaBox
