"""How large a picture may be in print."""

COLUMN_MM = 84.0
PAGE_MM = 176.0
COVER_HEIGHT_MM, PHOTO_HEIGHT_MM, WIDE_HEIGHT_MM = 92.0, 150.0, 120.0
"""The greatest heights in print, as in `print/style.css`."""


def box(*, wide: bool, cover: bool) -> tuple[float, float]:
    """Return the greatest width and height of a picture in print, in millimetres; a cover is always wide."""
    if cover:
        return PAGE_MM, COVER_HEIGHT_MM
    return (PAGE_MM, WIDE_HEIGHT_MM) if wide else (COLUMN_MM, PHOTO_HEIGHT_MM)
