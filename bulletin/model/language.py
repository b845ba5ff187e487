"""The languages of an edition."""

from typing import Literal

Language = Literal["bg", "en"]

LANGUAGES: tuple[Language, ...] = ("bg", "en")
