"""Printed pages as the browser shows them: pictures of the PDF, and what stands at a point of a page."""

from collections.abc import Iterable
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from bulletin.preview.wire import Laid

if TYPE_CHECKING:
    from bulletin.render.layout import Spot

WIDEST = 3000
"""Pixels across of a picture: what a screen of the finest kind shows in its whole width."""
_POINTS = 0.75
"""Of a CSS pixel."""
_MOST_DRAWN = 100
"""Pictures that are remembered; a window that is made larger and smaller wants ever new ones."""
_MOST_MARKED = 60
"""Lines that are marked as changed."""
_LIBRARY = Lock()
"""PDFium works for one thread at a time."""


class Size(NamedTuple):
    """How large a page is, in points."""

    width: float
    height: float


class Paper:
    """The pages of a PDF that was `laid` out."""

    def __init__(self, laid: Laid) -> None:
        import pypdfium2  # noqa: PLC0415 - only pages need it

        self.laid = laid
        self._open = True
        self._drawn: dict[tuple[int, int], bytes] = {}
        with _LIBRARY:
            self._pdf = pypdfium2.PdfDocument(laid.pdf)
            self.sizes = tuple(Size(*page.get_size()) for page in self._pdf)

    def picture(self, page: int, width: int) -> bytes | None:
        """Return a page (from 1) as a PNG that is `width` pixels wide; None where there is no such page."""
        if not 1 <= page <= len(self.sizes):
            return None
        wanted = (page, max(100, min(width, WIDEST)))
        with _LIBRARY:
            if wanted not in self._drawn and self._open:
                if len(self._drawn) >= _MOST_DRAWN:
                    self._drawn.clear()
                self._drawn[wanted] = self._draw(*wanted)
            return self._drawn.get(wanted)

    def _draw(self, page: int, width: int) -> bytes:
        drawn = self._pdf[page - 1].render(scale=width / self.sizes[page - 1].width, may_draw_forms=False)
        out = BytesIO()
        drawn.to_pil().save(out, "PNG", compress_level=1)
        return out.getvalue()

    def at(self, page: int, across: float, down: float) -> "Spot | None":
        """Return what stands nearest to a point of a page (from 1), both ways a share of it from 0 to 1."""
        spots = [spot for spot in self.laid.spots if spot.page == page]
        if not spots or not 1 <= page <= len(self.sizes):
            return None
        size = self.sizes[page - 1]
        x, y = across * size.width / _POINTS, down * size.height / _POINTS
        return min(spots, key=lambda spot: _distance(spot, x, y))

    def changes(self, before: "Paper") -> "tuple[Spot, ...]":
        """Return the lines of the first block of the issue that reads otherwise than on the pages `before`."""
        old = [(spot.at, spot.words) for spot in before.laid.spots if spot.at]
        new = [spot for spot in self.laid.spots if spot.at]
        told = [(spot.at, spot.words) for spot in new]
        first = next((place for place, line in enumerate(told) if [line] != old[place : place + 1]), None)
        if first is None:
            return ()
        lead, known = new[first], set(old)
        block = [spot for spot in new[first:] if (spot.at, spot.page) == (lead.at, lead.page)]
        return tuple(spot for spot in block if (spot.at, spot.words) not in known)[:_MOST_MARKED] or (lead,)

    def marks(self, spots: "Iterable[Spot]") -> tuple[tuple[float, ...], ...]:
        """Return where spots are: the page, then left, top, width and height as shares of it."""
        found = []
        for spot in spots:
            size = self.sizes[spot.page - 1]
            wide, high = size.width / _POINTS, size.height / _POINTS
            box = (spot.left / wide, spot.top / high, spot.width / wide, spot.height / high)
            found.append((spot.page, *(round(share, 4) for share in box)))
        return tuple(found)

    def close(self) -> None:
        """Let go of the PDF; nothing new is drawn any more."""
        with _LIBRARY:
            self._open = False
            self._pdf.close()


class Printed(NamedTuple):
    """Pages as they were laid out last: their `version`, another one each time, and what has changed on them."""

    version: int
    paper: Paper
    changed: "tuple[Spot, ...]"


def _distance(spot: "Spot", x: float, y: float) -> float:
    across = max(spot.left - x, 0.0, x - spot.left - spot.width)
    down = max(spot.top - y, 0.0, y - spot.top - spot.height)
    return across * across + down * down
