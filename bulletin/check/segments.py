"""The parts of a JPEG, counted without unpacking one: thousands are no photo but a way to keep a reader busy."""

_START, _SCAN = b"\xff\xd8", b"\xff\xda"
_EXIF, _MARK = 0xE1, b"Exif\0\0"
_HEAD = 4
"""Octets of a marker with the length of its segment, which counts itself but not the marker (ITU-T T.81, B.1.1.4)."""
MOST_SCANS = 200
"""A progressive photo has about ten; each is a way over the whole picture."""
MOST_SEGMENTS = 600
"""A colour profile has at most 255 (ICC.1, B.4); a telephone's depth map takes some hundred."""
_MOST_EXIF = 16
"""Readers join them, which takes the square of their number."""


def too_many_parts(data: bytes) -> int:
    """Return how many parts a JPEG has where no camera makes so many; 0 for all other files."""
    if not data.startswith(_START):
        return 0
    scans = data.count(_SCAN)  # in the coded picture itself this pair of octets cannot stand
    if scans > MOST_SCANS:
        return scans
    segments = exif = 0
    at = len(_START)
    while data[at : at + 1] == b"\xff" and data[at : at + 2] != _SCAN:
        exif += data[at + 1] == _EXIF and data.startswith(_MARK, at + _HEAD)
        segments += 1
        at += 2 + int.from_bytes(data[at + 2 : at + _HEAD])
    return segments if segments > MOST_SEGMENTS or exif > _MOST_EXIF else 0
