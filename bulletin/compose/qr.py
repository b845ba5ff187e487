"""QR codes: an address as a drawing that a telephone reads, sharp at any size, dark on white also on a dark panel."""

from collections.abc import Iterator
from hashlib import sha256
from itertools import groupby

from markupsafe import Markup

from bulletin.compose.content import Code, Picture
from bulletin.compose.projects import address_text
from bulletin.locales import EDITION
from bulletin.model.addresses import ascii_address
from bulletin.model.language import Language

QUIET = 4
"""Modules that stay white on each side: ISO/IEC 18004 wants them."""
_LEAST_MM, _LEAST_MODULE_MM = 18.0, 0.45
"""The dark part is at least so wide, and no module smaller: cheap cameras read it at arm's length."""


def qr_code(address: str, language: Language, at: str) -> Code:
    """Return the code of an address, with error correction M; `at` is the place in the issue that asks for it."""
    import segno  # noqa: PLC0415  # only an issue with a code pays for it

    matrix = segno.make(ascii_address(address), error="m", micro=False, boost_error=False).matrix
    across = len(matrix) + 2 * QUIET
    data = _drawing(tuple(tuple(map(bool, row)) for row in matrix), across).encode()
    shown = address_text(address)
    picture = Picture(
        name=f"qr-{sha256(data).hexdigest()[:16]}.svg",
        data=data,
        media_type="image/svg+xml",
        width=across,
        height=across,
        alt=EDITION[language].qr_alt.format(address=shown),
        caption=Markup(),
        credit="",
        mm=round(across * max(_LEAST_MM / len(matrix), _LEAST_MODULE_MM), 2),
        at=at,
    )
    return Code(address, shown, picture, at)


def _drawing(matrix: tuple[tuple[bool, ...], ...], across: int) -> str:
    path = "".join(f"M{x} {y}h{width}v1h-{width}z" for x, y, width in _runs(matrix))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {across} {across}" shape-rendering="crispEdges">'
        f'<rect width="{across}" height="{across}" fill="#fff"/><path d="{path}" fill="#000"/></svg>'
    )


def _runs(matrix: tuple[tuple[bool, ...], ...]) -> Iterator[tuple[int, int, int]]:
    """Yield the runs of dark modules in a row: column, row, length. All are one path, so that no seam shows."""
    for y, row in enumerate(matrix, QUIET):
        x = QUIET
        for dark, group in groupby(row):
            length = len(list(group))
            if dark:
                yield x, y, length
            x += length
