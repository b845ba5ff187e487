"""The languages of an edition."""

from typing import Literal

Language = Literal["bg", "en"]

LANGUAGES: tuple[Language, ...] = ("bg", "en")

USUAL: tuple[Language, ...] = ("bg",)
"""The languages of an issue where nobody names any."""

Parts = tuple[Language, ...]
"""The languages of one file, in its order: one alone, or several back to back."""
