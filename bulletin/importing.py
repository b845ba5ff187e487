"""Whether a module is being imported just now: half of one is in the way of all that comes after it.

A module that is written in C may end the whole process where it is interrupted while it makes itself ready.
"""

from types import FrameType

_IMPORTER = "<frozen importlib._bootstrap>"
"""What a frame of Python's import system gives as its file."""


def is_importing(frame: FrameType | None) -> bool:
    """Whether `frame`, or one that has called it, belongs to the import of a module."""
    while frame:
        if frame.f_code.co_filename == _IMPORTER:
            return True
        frame = frame.f_back
    return False
