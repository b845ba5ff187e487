"""How often Python looks for garbage in the processes that lay pages out."""

import gc

SELDOM = (100_000, 50, 1000)
"""A layout makes millions of objects that all live to its end: looking for garbage less often saves a twentieth,
and in a process that is warm a seventh."""


def look_seldom() -> None:
    """Look for garbage so seldom in this process, and in those that are begun as copies of it."""
    gc.set_threshold(*SELDOM)
