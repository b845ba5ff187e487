"""PDFs that somebody else may have made, or changed: opened so that they cannot fill the memory."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

MOST_UNPACKED = 64_000_000
"""Octets that one part of a PDF may have when it is unpacked; the text of the longest issue has some hundred
thousand."""
MOST_IN_ALL = 4 * MOST_UNPACKED
"""The same of all parts but pictures."""
_NOT_AS_IT_SHOULD_BE = (ValueError, TypeError, LookupError, AttributeError, RuntimeError, zlib.error)
"""What pikepdf raises where a PDF is damaged, or holds something else where a dictionary or a stream should stand,
besides its own errors."""


class Unreadable(Exception):  # noqa: N818 - it is what the user is told
    """A PDF, or a part of it, is damaged, made to harm, or none."""


class Locked(Unreadable):
    """It wants a password."""


@contextmanager
def opened(pdf: bytes) -> "Iterator[Pdf]":
    """Open a PDF for reading. Raises Unreadable, also for what is found out only inside the block, and Locked."""
    from pikepdf import PasswordError, PdfError, open  # noqa: A004, PLC0415 - only who asks pays for it
    from pikepdf.settings import set_qpdf_limits  # noqa: PLC0415

    before = set_qpdf_limits(
        flate_max_memory=MOST_UNPACKED,
        png_max_memory=MOST_UNPACKED,
        run_length_max_memory=MOST_UNPACKED,
        tiff_max_memory=MOST_UNPACKED,
    )
    try:
        with open(BytesIO(pdf)) as document:
            yield document
    except PasswordError as error:
        raise Locked from error
    except (PdfError, *_NOT_AS_IT_SHOULD_BE) as error:
        raise Unreadable from error
    finally:
        set_qpdf_limits(**before)  # type: ignore[arg-type]  # it takes what it has given


def unpacked_within(document: "Pdf") -> bool:
    """Whether all that is drawn on the pages can be unpacked and stays within bounds; pictures are left out."""
    from pikepdf import Name, Stream  # noqa: PLC0415

    left = MOST_IN_ALL
    for one in document.objects:
        if isinstance(one, Stream) and one.get("/Subtype") != Name.Image:
            left -= _size(one)
            if left < 0:
                return False
    return True


def _size(stream: "Object") -> int:
    from pikepdf import PdfError  # noqa: PLC0415

    try:
        return len(stream.read_bytes())
    except PdfError:
        return MOST_IN_ALL + 1
